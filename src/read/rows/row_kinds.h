/* row_kinds.h - rows that have passed all checks become records, contacts, ties. */
#ifndef READ_ROW_KINDS_H
#define READ_ROW_KINDS_H

#include "read/rows/row_cells.h"

/* TRUE: kept. */
gboolean row_add_interaction (struct profile_row *row);
gboolean row_add_contact (struct profile_row *row);
gboolean row_add_tie (struct profile_row *row);
/* A contact with the attributes that the row's columns give, and another name
 * or NULL. */
void row_describe (struct profile_row *row, guint32 mention, const char *alias);

#endif
