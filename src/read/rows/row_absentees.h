/* row_absentees.h - people of a group who did not come, as a note says. */
#ifndef READ_ROW_ABSENTEES_H
#define READ_ROW_ABSENTEES_H

#include "read/people/mention_list.h"
#include "read/rows/row_cells.h"

/* Does the note name only some of a group as absent, so that the others met? "Ben ill" is of all if the row
 * has two people. */
gboolean row_note_is_of_some (const struct profile_row *row, const char *note);
/* Takes those out who are named as absent in the row's notes. */
void row_remove_absentees (const struct profile_row *row, struct mentions *people);
/* Does another column say that the people in this one did not come? */
gboolean row_column_did_not_come (const struct profile_row *row, guint32 column);

#endif
