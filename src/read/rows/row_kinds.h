/* row_kinds.h - turns rows that have passed all checks into records, contacts, ties. */
#ifndef READ_ROW_KINDS_H
#define READ_ROW_KINDS_H

#include "read/rows/row_cells.h"

/* TRUE: the row is kept. */
gboolean row_add_interaction (struct profile_row *row);
gboolean row_add_contact (struct profile_row *row);
gboolean row_add_tie (struct profile_row *row);
/* Adds a contact with the attributes in the row's columns, and another name or NULL. */
void row_describe (struct profile_row *row, guint32 mention, const char *alias);

/* Keeps the senders of a row that is left out among the people, without a tie, if the profile asks
 * for it. */
void row_keep_senders (struct profile_row *row);

#endif
