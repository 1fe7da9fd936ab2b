/* empty_columns.h - columns behind a table. */
#ifndef READ_EMPTY_COLUMNS_H
#define READ_EMPTY_COLUMNS_H

#include "read/sniff/header_detection.h"

/* Cuts the rows of a sample behind the last column with a cell. Linear in the cells. */
void empty_columns_drop (GArray *rows);

#endif
