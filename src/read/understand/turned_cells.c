/* One spelling for names that a table writes in two orders. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/understand/turned_cells.h"

/* All cells below the header that are names without a comma. */
static GHashTable *
names_in_order (const GArray *rows)
{
  GHashTable *names = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  for (guint i = 1; i < rows->len; i++)
    for (guint32 c = 0; c < sample_row_at (rows, i)->count; c++)
      {
        const char *text = sample_cell (sample_row_at (rows, i), c);
        if (strchr (text, ' ') != NULL && strchr (text, ',') == NULL
            && name_look_of (text) != LOOKS_UNLIKE_NAME)
          g_hash_table_add (names, g_strdup (text));
      }
  return names;
}

/* "Ana Ruiz" of "Ruiz, Ana"; NULL: no single comma stands between words. */
static char *
turned_name (const char *text)
{
  const char *comma = strchr (text, ',');
  if (comma == NULL || comma == text || comma[1] != ' ' || comma[2] == '\0'
      || strchr (comma + 1, ',') != NULL)
    return NULL;
  return g_strdup_printf ("%s %.*s", comma + 2, (int)(comma - text), text);
}

/* "Ruiz, Ana" beside "Ana Ruiz" in one row is one person by two columns. */
static gboolean
row_has_cell (const struct sample_row *row, const char *text)
{
  for (guint32 c = 0; c < row->count; c++)
    if (strcmp (row->cell[c], text) == 0)
      return TRUE;
  return FALSE;
}

void
table_layout_turn_names (struct table_layout *layout)
{
  g_autoptr (GHashTable) names = NULL; /* few tables need it */
  for (guint i = 1; i < layout->row->len; i++)
    {
      struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      for (guint32 c = 0; c < row->count; c++)
        {
          g_autofree char *turned = turned_name (row->cell[c]);
          if (turned != NULL && names == NULL)
            names = names_in_order (layout->row);
          if (turned == NULL || !g_hash_table_contains (names, turned)
              || row_has_cell (row, turned))
            continue;
          if (layout->turned_name == NULL)
            layout->turned_name = g_strdup (row->cell[c]), layout->turned_line = row->line;
          column_subset_add (&layout->turned, c);
          g_free (row->cell[c]);
          row->cell[c] = g_steal_pointer (&turned);
        }
    }
}
