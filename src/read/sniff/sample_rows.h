/* sample_rows.h - the first rows of a table, by which it is understood. */
#ifndef READ_SAMPLE_ROWS_H
#define READ_SAMPLE_ROWS_H

#include <glib.h>

struct sample_row
{
  guint64 line;
  char **cell; /* NULL-terminated */
  guint32 count;
};

static inline const struct sample_row *
sample_row_at (const GArray *rows, guint i)
{
  return &g_array_index (rows, struct sample_row, i);
}

/* "" if the row is too short. */
static inline const char *
sample_cell (const struct sample_row *row, guint32 column)
{
  return column < row->count ? row->cell[column] : "";
}

/* How many cells are not empty. */
guint sample_row_filled (const struct sample_row *row);
/* Has every row below the first a cell in this column? */
gboolean sample_column_is_full (const GArray *rows, guint32 column);
/* Has no row from this one on a cell in this column? */
gboolean sample_column_is_empty (const GArray *rows, guint from, guint32 column);
/* The column behind a merged cell, which reaches over the empty cells behind it. */
guint32 sample_row_span_end (const struct sample_row *row, guint32 column);

#endif
