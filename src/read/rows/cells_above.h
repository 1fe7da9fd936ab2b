/* cells_above.h - fills the cells of a row that mean the same as those above. */
#ifndef READ_CELLS_ABOVE_H
#define READ_CELLS_ABOVE_H

#include "read/csv/table_parser.h"
#include "read/sniff/header_detection.h"

struct cells_above; /* the texts of the last row */

/* The row with its cells filled, valid until the next call; the row itself if nothing repeats in such
 * a table. *above is made at the first call. Linear in the row. */
const struct row *cells_above_fill (struct cells_above **above, const struct table_rules *rules,
                                    const struct row *row);
void cells_above_free (struct cells_above *above);

#endif
