/* row_preparation.h - cells that are put together before a row is read. */
#ifndef READ_ROW_PREPARATION_H
#define READ_ROW_PREPARATION_H

#include "read/rows/row_cells.h"

/* As the table's rules say: names of two columns, posts called by their moment or by their
 * number within a thread. */
void row_prepare (struct profile_row *row);

#endif
