/* Spreadsheets write columns behind the table that have no header and no cells. */
#include "read/sniff/empty_columns.h"

void
empty_columns_drop (GArray *rows)
{
  guint32 width = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      for (guint32 c = width; c < row->count; c++)
        width = *row->cell[c] != '\0' ? c + 1 : width;
    }
  for (guint i = 0; i < rows->len; i++)
    {
      struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      while (row->count > width)
        g_clear_pointer (&row->cell[--row->count], g_free);
    }
}
