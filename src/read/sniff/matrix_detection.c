/* Ties as a square table: "from" in rows, "to" in columns. */
#include <string.h>
#include "read/dates/localized_number.h"
#include "read/sniff/matrix_detection.h"

static const struct sample_row *
row_at (const GArray *rows, guint i)
{
  return &g_array_index (rows, struct sample_row, i);
}

gboolean
matrix_value (const char *text, double *value)
{
  *value = 0;
  return *text == '\0' || strcmp (text, "-") == 0 || cell_number_parse (text, FALSE, value);
}

static gboolean
rows_are_named_like_columns (const GArray *rows)
{
  const struct sample_row *header = row_at (rows, 0);
  double value;
  for (guint i = 1; i < rows->len; i++)
    {
      const struct sample_row *row = row_at (rows, i);
      if (row->count != header->count || i >= header->count
          || strcmp (row->cell[0], header->cell[i]) != 0
          || cell_number_parse (row->cell[0], FALSE, &value) || *row->cell[0] == '\0')
        return FALSE;
      for (guint32 c = 1; c < row->count; c++)
        if (!matrix_value (row->cell[c], &value))
          return FALSE;
    }
  return TRUE;
}

static gboolean
is_symmetric (const GArray *rows)
{
  double one, other;
  for (guint i = 1; i < rows->len; i++)
    for (guint k = 1; k < i; k++)
      if (!matrix_value (row_at (rows, i)->cell[k], &one)
          || !matrix_value (row_at (rows, k)->cell[i], &other) || one != other)
        return FALSE;
  return TRUE;
}

const struct profile *
matrix_find (const GArray *rows)
{
  if (rows->len < 3 || row_at (rows, 0)->count < 3 || !rows_are_named_like_columns (rows))
    return NULL;
  gboolean whole = rows->len == row_at (rows, 0)->count;
  return profile_by_name (whole && is_symmetric (rows) ? "symmetric-matrix" : "matrix");
}

void
matrix_plan (struct columns *columns)
{
  for (guint32 c = 1; c < columns->count; c++)
    columns->column[c].role = ROLE_TO;
  columns_set_role (columns, 0, ROLE_FROM);
}
