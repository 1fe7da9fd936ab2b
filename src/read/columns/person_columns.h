/* person_columns.h - columns headed by what their people are or do: "Teacher", "Client". */
#ifndef READ_PERSON_COLUMNS_H
#define READ_PERSON_COLUMNS_H

#include "read/evidence/evidence.h"

enum header_person /* the kind of person a header announces */
{
  HEADER_NO_PERSON,
  HEADER_LEADS,   /* "Teacher", "Host", "Taught by" */
  HEADER_LED,     /* "Client", "Patient" */
  HEADER_RECORDS, /* "Added by": who wrote the record */
  HEADER_HANDLES  /* "Approved by", "Paid by": who did something else about it */
};

enum header_person header_person_kind (const char *header);
/* "Approved by the head", "Bezahlt von": a change of the record, a sale, an introduction; or "Cancelled". */
gboolean header_tells_no_contact (const char *header);

/* Hours for clients and projects: the clients are companies. */
gboolean columns_are_time_sheet (const struct columns *columns);

/* Are most cells companies and the like? */
gboolean column_holds_organisations (const struct table_evidence *evidence, guint32 column);

/* Do most cells end in a word for a place: "Victoria Park"? */
gboolean column_holds_places (const struct table_evidence *evidence, guint32 column);

/* May the header also stand above things, firms or families: "Betreuung", "Host family"? */
gboolean header_may_name_thing (const char *header);

/* Does every third cell, or more, begin with a known given name? */
gboolean column_shows_people (const struct table_evidence *evidence, guint32 column);

/* Does the header of the senders call them authors? */
gboolean columns_have_author (const struct columns *columns);

/* If a row has no sender or no other end, a column for a kind of people takes that place. Linear in the
 * cells of the sample. */
void columns_find_kinds (struct columns *columns, const struct table_evidence *evidence);

#endif
