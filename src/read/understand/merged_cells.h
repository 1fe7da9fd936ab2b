/* merged_cells.h - cells that are written once for several rows, as spreadsheets with merged cells
 * export them. */
#ifndef READ_MERGED_CELLS_H
#define READ_MERGED_CELLS_H

#include "read/evidence/evidence.h"

/* The column of names, if an empty cell in it means the name above: the first row has one, each is
 * written once, and every row has a receiver. Either whatever is left of it or dates the row is empty or
 * the same as above too; or several names head many rows with days of their own, which stand behind the
 * name or start again with each. In a log of those met, the rows have a day instead of a receiver.
 * NO_COLUMN: an empty cell means what it says. Linear in the sample. */
guint32 merged_column_find (const struct table_layout *layout, const struct columns *columns);

#endif
