/* Decides whether an empty cell repeats the one above. */
#include <string.h>
#include "read/understand/merged_cells.h"

/* Do the cells count the rows, or give each an id? */
static gboolean
column_numbers_rows (const struct table_layout *layout, guint32 column)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (layout->row, i);
      const char *text = sample_cell (row, column);
      if (row->line >= layout->first_line
          && (strpbrk (text, "0123456789") == NULL || strchr (text, ' ') != NULL
              || !g_hash_table_add (seen, (gpointer)text)))
        return FALSE;
    }
  return TRUE;
}

/* Is the cell empty, or the same as in the row above? */
static gboolean
adds_nothing (const struct sample_row *row, const struct sample_row *above, guint32 column)
{
  const char *text = sample_cell (row, column);
  return *text == '\0' || strcmp (text, sample_cell (above, column)) == 0;
}

static gboolean
row_continues (const struct table_layout *layout, const struct columns *columns,
               const struct sample_row *row, const struct sample_row *above, guint32 from,
               guint32 to)
{
  for (guint32 c = 0; c < columns->count; c++)
    {
      enum role role = columns->column[c].role;
      gboolean shared = role == ROLE_DATE || (c < from && c != to && role != ROLE_WEIGHT);
      if (shared && !adds_nothing (row, above, c)
          && (role != ROLE_NONE || !column_numbers_rows (layout, c)))
        return FALSE;
    }
  return TRUE;
}

guint32
merged_column_find (const struct table_layout *layout, const struct columns *columns)
{
  guint32 from = columns->of_role[ROLE_FROM];
  guint32 to = columns->of_role[columns_have (columns, ROLE_TO) ? ROLE_TO : ROLE_WITH];
  const struct sample_row *above = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  guint blanks = 0;
  if (from == NO_COLUMN || to == NO_COLUMN || columns->column[from].next != NO_COLUMN
      || columns->column[to].next != NO_COLUMN || columns_have (columns, ROLE_DIRECTION))
    return NO_COLUMN;
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (layout->row, i);
      const char *sender = sample_cell (row, from);
      if (row->line < layout->first_line)
        continue;
      gboolean fits = *sender != '\0'
                        ? g_hash_table_add (seen, (gpointer)sender)
                        : above != NULL && row_continues (layout, columns, row, above, from, to);
      if (!fits || *sample_cell (row, to) == '\0')
        return NO_COLUMN;
      blanks += *sender == '\0';
      above = row;
    }
  return blanks > 0 ? from : NO_COLUMN;
}
