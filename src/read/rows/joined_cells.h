/* joined_cells.h - joins the parts of names in a row; see understand/joined_names.h. */
#ifndef READ_JOINED_CELLS_H
#define READ_JOINED_CELLS_H

#include "read/csv/table_parser.h"
#include "read/sniff/header_detection.h"

struct joined_cells; /* the texts of the last row */

/* The row itself if nothing is to be joined, or one with cells of its own, valid until the next call. *joined is
 * made when it is needed; free it with joined_cells_free. */
const struct row *joined_cells_fill (struct joined_cells **joined,
                                     const struct table_layout *layout, const struct row *row);
void joined_cells_free (struct joined_cells *joined);

#endif
