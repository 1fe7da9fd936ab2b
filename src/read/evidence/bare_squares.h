/* bare_squares.h - squares of numbers whose rows have no names. */
#ifndef READ_BARE_SQUARES_H
#define READ_BARE_SQUARES_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* The names of the people stand in the first row, in the remark above, or nowhere. Linear in the cells
 * of the sample. */
gboolean take_bare_square (struct table_layout *layout, struct columns *columns,
                           const struct read_options *options);

#endif
