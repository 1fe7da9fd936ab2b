/* merged_cells.h - cells that are written once for several rows, as spreadsheets with merged cells
 * export them. */
#ifndef READ_MERGED_CELLS_H
#define READ_MERGED_CELLS_H

#include "read/evidence/evidence.h"

/* The column of senders, if an empty cell in it means the sender above: the first row has one, each
 * is written once, every row has a receiver, and whatever is left of it or dates the row is empty
 * or the same as above too. NO_COLUMN: an empty cell means what it says. Linear in the sample. */
guint32 merged_column_find (const struct table_layout *layout, const struct columns *columns);

#endif
