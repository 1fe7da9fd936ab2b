/* matrix_detection.h - ties as a square table: a row and a column for each person. */
#ifndef READ_MATRIX_DETECTION_H
#define READ_MATRIX_DETECTION_H

#include "read/sniff/header_detection.h"

/* The profile of a matrix whose rows have the names of its columns, in their
 * order, and whose cells are numbers; NULL for any other rows.  It is symmetric
 * only if the sample holds it whole.  Linear in the cells. */
const struct profile *matrix_find (const GArray *rows);

/* Its columns: who, and to whom. */
void matrix_plan (struct columns *columns);

/* What a cell says; empty cells and "-" are 0.  FALSE: it is no number. */
gboolean matrix_value (const char *text, double *value);

#endif
