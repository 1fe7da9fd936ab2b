/* sheet_rows.h - cells of a sheet, in the order of their rows and columns, as rows of CSV: gaps
 * become empty cells and rows, and what is empty at the end of a row or of the sheet is left out. */
#ifndef READ_SHEET_ROWS_H
#define READ_SHEET_ROWS_H

#include "read/sources/table_source.h"

enum
{
  SHEET_ROWS_MOST = 1 << 20,
  SHEET_COLUMNS_MOST = 1 << 14
};

struct sheet_rows
{
  struct row_generator *generator;
  GString *text;    /* of all cells of the present row */
  GArray *end;      /* gsize: where each cell's text ends in it */
  guint64 row;      /* number of the present row, from 1 */
  guint64 written;  /* number of the last row that was written */
  guint width;      /* of the widest row so far */
  guint64 repeat;   /* times that the present row is still to be written */
  guint64 formulas; /* without a value */
  guint64 cells;    /* with text */
};

void sheet_rows_init (struct sheet_rows *rows, struct row_generator *generator);
void sheet_rows_clear (struct sheet_rows *rows);
/* Rows come in ascending order; one that does not is taken as the next. */
void sheet_row_begin (struct sheet_rows *rows, guint64 number);
/* column: from 0. */
void sheet_row_cell (struct sheet_rows *rows, guint column, const char *text, gsize length);
/* The row stands for as many equal ones. Those beyond 1 MiB are left out: a few bytes could stand for
 * gigabytes. */
void sheet_row_end (struct sheet_rows *rows, guint64 times);
/* Writes the present row, if any, as often as it is to be written. */
void sheet_rows_write (struct sheet_rows *rows);
/* Have as many rows been written as are asked for? */
gboolean sheet_rows_are_enough (const struct sheet_rows *rows, const struct table_source *source);
/* Tells the source what is missing in the rows. */
void sheet_rows_note (const struct sheet_rows *rows, struct table_source *source);

#endif
