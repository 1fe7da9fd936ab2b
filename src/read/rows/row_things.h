/* row_things.h - names in a row that are not people according to the table. */
#ifndef READ_ROW_THINGS_H
#define READ_ROW_THINGS_H

#include "read/rows/row_cells.h"

/* Removes them from the log, if a column of kinds marks them. */
void row_mark_things (struct profile_row *row, const struct mentions *from,
                      const struct mentions *to, const struct mentions *with);

#endif
