/* row_preparation.h - combines cells before a row is read. */
#ifndef READ_ROW_PREPARATION_H
#define READ_ROW_PREPARATION_H

#include "read/rows/row_cells.h"

/* Applies the rules of the table: joins names from two columns; identifies posts by their time or
 * by their number within a thread. */
void row_prepare (struct profile_row *row);

/* Does anything change rows before they are read, so that their cells may be set? */
gboolean rows_may_change (const struct import_context *import);

#endif
