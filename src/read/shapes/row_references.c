/* Looks for the ids of other rows in a column. */
#include <string.h>
#include "read/evidence/header_terms.h"
#include "read/shapes/row_references.h"

/* 0, -1 or nothing: the row answers no other. */
static gboolean
answers_nothing (const char *text)
{
  return *text == '\0' || strcmp (text, "0") == 0 || strcmp (text, "-1") == 0;
}

/* Do the cells of a column, apart from those that answer nothing, name only rows before their own by
 * the ids in another column? Ids of writers and of places do not. Rows are read upwards for a table
 * with the latest row first. */
static gboolean
refers_to_rows_before (const struct table_evidence *evidence, guint32 column, guint32 key,
                       gboolean upwards)
{
  g_autoptr (GHashTable) before = g_hash_table_new (text_hash, g_str_equal);
  const GArray *rows = evidence->layout->row;
  guint found = 0, open = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, upwards ? rows->len - 1 - i : i);
      const char *text = sample_cell (row, column);
      if (row->line < evidence->layout->first_line)
        continue;
      if (answers_nothing (text))
        open++;
      else if (!g_hash_table_contains (before, text))
        return FALSE;
      else
        found++;
      g_hash_table_add (before, (gpointer)sample_cell (row, key));
    }
  return found >= 2 && open > 0;
}

/* The same for rows in no order, with ids that grow. */
static gboolean
refers_to_lower_numbers (const struct table_evidence *evidence, guint32 column, guint32 key)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (text_hash, g_str_equal);
  const GArray *rows = evidence->layout->row;
  guint found = 0, open = 0, first = rows->len - evidence->rows;
  for (guint i = first; i < rows->len; i++)
    g_hash_table_add (keys, (gpointer)sample_cell (sample_row_at (rows, i), key));
  for (guint i = first; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column), *own = sample_cell (row, key);
      if (answers_nothing (text))
        open++;
      else if (!text_is_digits (text) || !text_is_digits (own)
               || g_ascii_strtoull (text, NULL, 10) >= g_ascii_strtoull (own, NULL, 10)
               || !g_hash_table_contains (keys, text))
        return FALSE;
      else
        found++;
    }
  return found >= 2 && open > 0;
}

gboolean
column_refers_to_rows (const struct table_evidence *evidence, guint32 column, guint32 key)
{
  return refers_to_rows_before (evidence, column, key, FALSE)
         || refers_to_rows_before (evidence, column, key, TRUE)
         || refers_to_lower_numbers (evidence, column, key);
}

gboolean
column_holds_coded_ids (const struct table_evidence *evidence, guint32 column)
{
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *text = sample_cell (row, column);
      if (row->line >= evidence->layout->first_line
          && (strpbrk (text, "0123456789") == NULL || strchr (text, ' ') != NULL
              || text[strspn (text, "0123456789.,-+")] == '\0'))
        return FALSE;
    }
  return TRUE;
}
