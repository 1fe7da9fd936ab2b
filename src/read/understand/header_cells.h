/* header_cells.h - does a row stand above the others as their header, by its cells and those below? */
#ifndef READ_HEADER_CELLS_H
#define READ_HEADER_CELLS_H

#include "read/sniff/header_detection.h"

/* Linear in the cells of the sample. */
gboolean row_is_header (struct table_layout *layout, guint at);

#endif
