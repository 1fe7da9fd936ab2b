/* header_terms.h - the parts of a header: which end of a tie it is about, and what the column
 * gives of that person. */
#ifndef READ_HEADER_TERMS_H
#define READ_HEADER_TERMS_H

#include "read/sniff/roles.h"
#include "read/vocabulary/concepts.h"

enum facet /* what a column gives of a person */
{
  FACET_NONE,
  FACET_NAME,
  FACET_ID,
  FACET_EMAIL,
  FACET_PROFILE
};

struct header_terms
{
  enum role end; /* ROLE_FROM, _TO, _WITH or ROLE_NONE */
  enum facet facet;
};

/* "source_id", "SenderName", "Empfänger_ID", "id_mittente", "Date de création". */
struct header_terms header_terms_of (const char *header);

/* "Who helped?", "# of guests". split: the header with its words apart. */
gboolean header_is_question_or_count (const char *header, const char *split);

/* Separates the words of a header: "sourceId" is "source id". Folded; free with g_free. */
char *header_split (const char *header);
/* These words; free with g_strfreev. */
GStrv header_words (const char *header);
/* Is the header, so separated, one of the phrases? */
gboolean header_is (const char *header, enum concept words);
/* Is one of its words one of them? */
gboolean header_has_word (const char *header, enum concept words);
/* Does it have several words, and is the last one of them? */
gboolean header_ends_in (const char *header, enum concept words);
/* As header_split, and "senderid" is "sender id". */
char *header_split_id (const char *header);

#endif
