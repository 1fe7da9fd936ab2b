/* Squares of people whose rows, columns or both have no names. */
#include "read/profiles/profiles_list.h"
#include "read/rows/row_shapes.h"

/* A square of numbers; its people are called by their number. */
const struct profile bare_matrix = {
  .name = "bare-matrix",
  .generic = GENERIC_MATRIX,
  .title = "matrix without names",
  .kind = PROFILE_INTERACTIONS,
  .grid = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .import_row = row_add_bare_matrix_row,
  .notice
  = "the file is a square of numbers without names, so people are called 1, 2, 3; for names, put them in the first row and the first column",
};

/* A square of numbers with a name for each column. */
const struct profile headed_matrix = {
  .name = "headed-matrix",
  .generic = GENERIC_MATRIX,
  .title = "matrix with names of columns",
  .kind = PROFILE_INTERACTIONS,
  .grid = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .import_row = row_add_headed_matrix_row,
  .notice = "the file is a square of people: row 1 is the person of the first column, and so on",
};

/* A square of numbers with a name for each row. */
const struct profile numbered_matrix = {
  .name = "numbered-matrix",
  .generic = GENERIC_MATRIX,
  .title = "matrix with names of rows",
  .kind = PROFILE_INTERACTIONS,
  .grid = TRUE,
  .split = SPLIT_COMMA_NEVER,
  .import_row = row_add_numbered_matrix_row,
  .notice = "the file is a square of people: column 1 is the person of the first row, and so on",
};
