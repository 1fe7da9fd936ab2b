/* turned_cells.h - "Ruiz, Ana" in a table where another cell is "Ana Ruiz". */
#ifndef READ_TURNED_CELLS_H
#define READ_TURNED_CELLS_H

#include "read/sniff/header_detection.h"

/* Turns such cells of the sample round, so that columns are compared by people, and notes in the rules that
 * surnames stand first. Linear in the cells. */
void table_layout_turn_names (struct table_layout *layout);

#endif
