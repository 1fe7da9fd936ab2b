/* row_companions.h - people who came along with the person of the row. */
#ifndef READ_ROW_COMPANIONS_H
#define READ_ROW_COMPANIONS_H

#include "read/rows/row_cells.h"

/* Appends the people named in columns like "Plus one"; a number or a yes names nobody. */
void row_append_companions (struct profile_row *row, struct mentions *people);

#endif
