/* row_absentees.h - people of a group who did not come, as a note says. */
#ifndef READ_ROW_ABSENTEES_H
#define READ_ROW_ABSENTEES_H

#include "read/rows/row_cells.h"

/* Does the note name only some of a group as absent, so that the others met? "Ben ill" is of all if the row
 * has two people. */
gboolean row_note_is_of_some (const struct profile_row *row, const char *note);
/* Takes the people out of a list of mentions who are absent by the row's notes, and tells
 * how many are left, in their order. */
guint row_keep_present (const struct profile_row *row, guint32 *people, guint count);
/* Does another column say that the people in this one did not come? */
gboolean row_column_did_not_come (const struct profile_row *row, guint32 column);

#endif
