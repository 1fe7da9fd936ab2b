/* numbered_squares.h - squares of people whose columns are headed by the numbers of the rows. */
#ifndef READ_NUMBERED_SQUARES_H
#define READ_NUMBERED_SQUARES_H

#include "read/evidence/grid_columns.h"

/* Headers 1, 2, 3 ... above people who are numbered likewise, or above as many numbers as rows (`square`), with the
 * same or nothing where somebody would choose himself. Linear in the cells of the sample. */
gboolean grid_is_numbered_square (const struct table_evidence *evidence,
                                  const struct columns *columns, const struct grid *grid,
                                  gboolean square);

#endif
