/* matrix_detection.h - ties as a square table: a row and a column for each person. */
#ifndef READ_MATRIX_DETECTION_H
#define READ_MATRIX_DETECTION_H

#include "read/sniff/header_detection.h"

/* The profile of a matrix whose rows have the names of its columns, in their
 * order, and whose cells are numbers; NULL for any other rows.  It is symmetric
 * only if the sample holds it whole.  Linear in the cells. */
const struct profile *matrix_find (const GArray *rows);

/* Its columns: who, and to whom.  rows: those of matrix_find, whose names the columns take
 * ("V1" above a square of "1"), or NULL. */
void matrix_plan (struct columns *columns, const GArray *rows);

/* What a cell says; empty cells, "-", "." and NA are 0.  FALSE: it is not a number. */
gboolean matrix_value (const char *text, double *value);

enum matrix_codes /* a set of bits: which numbers do not count */
{
  MATRIX_CODES_SIENA = 1, /* 9 and 10 among 0 and 1: not known, not possible */
  MATRIX_CODES_HIGH = 2,  /* 99 and the like above a scale up to 10 */
  MATRIX_CODES_NEGATIVE = 4
};

/* Of the rows from this line on and the columns from this one.  Linear in the cells. */
guint matrix_codes_find (const GArray *rows, guint64 first_line, guint32 first_column);
/* 0: no tie. */
double matrix_weight (double value, guint codes);

#endif
