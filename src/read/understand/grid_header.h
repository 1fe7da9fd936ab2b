/* grid_header.h - the header row of a table of people by days or events. */
#ifndef READ_GRID_HEADER_H
#define READ_GRID_HEADER_H

#include "read/evidence/evidence.h"

/* The first row with days in its cells, unless these are the days of tests; else the first below a title.
 * Linear in the cells of the first rows. */
guint grid_header_find (const GArray *rows);

#endif
