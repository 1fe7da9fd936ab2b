/* row_matrix.h - rows of a table that has a row and a column for each person. */
#ifndef READ_ROW_MATRIX_H
#define READ_ROW_MATRIX_H

#include "read/sniff/profile.h"

/* Adds a tie from the row's person to each person whose cell is not 0. */
gboolean row_add_matrix_row (struct profile_row *row);

#endif
