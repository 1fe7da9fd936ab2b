/* The rows of the sample. */
#include "read/sniff/sample_rows.h"

guint
sample_row_filled (const struct sample_row *row)
{
  guint filled = 0;
  for (guint32 c = 0; c < row->count; c++)
    filled += *row->cell[c] != '\0';
  return filled;
}

gboolean
sample_column_is_full (const GArray *rows, guint32 column)
{
  for (guint i = 1; i < rows->len; i++)
    if (*sample_cell (sample_row_at (rows, i), column) == '\0')
      return FALSE;
  return TRUE;
}

gboolean
sample_column_is_empty (const GArray *rows, guint from, guint32 column)
{
  for (guint i = from; i < rows->len; i++)
    if (*sample_cell (sample_row_at (rows, i), column) != '\0')
      return FALSE;
  return TRUE;
}

guint32
sample_row_span_end (const struct sample_row *row, guint32 column)
{
  do
    column++;
  while (column < row->count && *row->cell[column] == '\0');
  return column;
}
