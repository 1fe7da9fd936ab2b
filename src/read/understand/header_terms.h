/* header_terms.h - the parts of a header: whose end of a tie, and what of it. */
#ifndef READ_HEADER_TERMS_H
#define READ_HEADER_TERMS_H

#include "read/sniff/roles.h"

enum facet /* what of a person a column holds */
{
  FACET_NONE,
  FACET_NAME,
  FACET_ID,
  FACET_EMAIL,
  FACET_PROFILE
};

enum day_sense /* which day of a row a column holds; the higher the nearer to the contact */
{
  DAY_SENSE_NONE,
  DAY_SENSE_EXPORTED, /* and entered, registered, booked, last modified */
  DAY_SENSE_CREATED,
  DAY_SENSE_DUE, /* of a task, where nothing says when it was done */
  DAY_SENSE_END,
  DAY_SENSE_PLAIN,
  DAY_SENSE_START
};

struct header_terms
{
  enum role end; /* ROLE_FROM, _TO, _WITH or ROLE_NONE */
  enum facet facet;
  enum day_sense day;
};

/* "source_id", "SenderName", "Empfänger_ID", "id_mittente", "Date de création". */
struct header_terms header_terms_of (const char *header);

/* Two headers that differ in one word ("PrimaryCollaborator_PersonId" and
 * "SecondaryCollaborator_PersonId"), and not in a number. */
gboolean headers_are_parallel (const char *one, const char *other);

/* Words apart: "sourceId" is "source id".  Folded; free with g_free. */
char *header_split (const char *header);

#endif
