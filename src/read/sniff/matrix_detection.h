/* matrix_detection.h - ties as a square table: a row and a column for each person. */
#ifndef READ_MATRIX_DETECTION_H
#define READ_MATRIX_DETECTION_H

#include "read/sniff/header_detection.h"

/* The profile of a matrix whose rows have the same names as its columns, in the same order, and
 * whose cells are numbers; NULL for any other rows. It is called symmetric only if the sample
 * holds all of it. Linear in the cells. */
const struct profile *matrix_find (const GArray *rows);

/* How many columns belong to the matrix: those behind it, of notes and the like, have a header that
 * names no row, and cells that are not numbers or add up the row. */
guint32 matrix_width (const GArray *rows);

/* Is each value of the column the sum of those before it in its row, or their number? */
gboolean matrix_column_adds_up (const GArray *rows, guint32 column);

/* Gives its first columns their roles: the person, and one receiver each. rows: those of matrix_find,
 * from which the columns take their names ("V1" above a square of "1"), or NULL. */
void matrix_plan (struct columns *columns, const GArray *rows, guint32 width);

/* The value of a cell; empty cells, "-", "." and NA are 0. FALSE: it is not a number. */
gboolean matrix_value (const char *text, double *value);

enum matrix_codes /* a set of bits: which numbers are codes and not values */
{
  MATRIX_CODES_SIENA = 1, /* 9, 10 and 11 among 0 and 1: unknown, not possible, given */
  MATRIX_CODES_HIGH = 2,  /* 99 and similar codes above a scale up to 10 */
  MATRIX_CODES_NEGATIVE = 4
};

/* Finds the codes in the rows from first_line and the columns from first_column. Linear in the
 * cells. */
guint matrix_codes_find (const GArray *rows, guint64 first_line, guint32 first_column);
/* Strength of the tie; 0: no tie. */
double matrix_weight (double value, guint codes);

#endif
