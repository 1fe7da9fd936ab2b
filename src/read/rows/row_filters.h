/* row_filters.h - rows and people that a profile skips on purpose. */
#ifndef READ_ROW_FILTERS_H
#define READ_ROW_FILTERS_H

#include "read/rows/row_cells.h"

/* The names of the row's people, as they are written (g_free). */
char *row_names_of_people (const struct profile_row *row);
/* FALSE: a total, a remark below the table, or what the days above were about. */
gboolean row_tells_of_people (const struct profile_row *row);
/* The reason to skip the row (static), or NULL to keep it. */
const char *row_reason_to_drop (const struct profile_row *row);
/* Does the row say that its two people have no tie: "never", "no"? They are kept, alone. */
gboolean row_denies_tie (const struct profile_row *row);
gboolean row_is_anonymous (const struct profile_row *row, guint32 mention);
/* Is this a booked room or equipment? If so, it is remembered for the notes. */
gboolean row_is_room (const struct profile_row *row, guint32 mention);
/* Free with g_free; NULL if nobody is hidden. */
char *row_without_anonymous (const struct profile_row *row, const char *names);

enum row_writer /* what a column of the table says of the row's own person */
{
  WRITER_UNSAID,
  WRITER_PROGRAM,
  WRITER_PERSON
};

enum row_writer row_writer_kind (const struct profile_row *row);

#endif
