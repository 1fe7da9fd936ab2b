/* Compares whole names in one column with those that two or three other columns make together. */
#include <string.h>
#include "read/understand/split_names.h"

static const char *
cell_of_role (const struct columns *columns, const struct sample_row *row, enum role role)
{
  guint32 column = columns->of_role[role];
  return column != NO_COLUMN ? sample_cell (row, column) : "";
}

/* With one blank between the parts that are there. */
static char *
join_parts (const char *one, const char *two, const char *three)
{
  g_autofree char *joined = g_strdup_printf ("%s %s %s", one, two, three);
  g_auto (GStrv) word = g_strsplit (joined, " ", -1);
  g_autoptr (GString) name = g_string_new (NULL);
  for (char **part = word; *part != NULL; part++)
    if (**part != '\0')
      g_string_append_printf (name, "%s%s", name->len > 0 ? " " : "", *part);
  return g_strdup (name->str);
}

char *
split_name_of_row (const struct columns *columns, const struct sample_row *row)
{
  return join_parts (cell_of_role (columns, row, ROLE_FIRST_NAME),
                     cell_of_role (columns, row, ROLE_MIDDLE_NAME),
                     cell_of_role (columns, row, ROLE_LAST_NAME));
}

/* The whole names of all rows, with or without the last name first. */
static GHashTable *
whole_names (const struct columns *columns, const struct table_evidence *evidence, gboolean turned)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *first = cell_of_role (columns, row, ROLE_FIRST_NAME);
      const char *middle = cell_of_role (columns, row, ROLE_MIDDLE_NAME);
      const char *last = cell_of_role (columns, row, ROLE_LAST_NAME);
      if (row->line < evidence->layout->first_line || *first == '\0' || *last == '\0')
        continue;
      if (turned)
        {
          g_hash_table_add (names, join_parts (last, first, middle));
          continue;
        }
      g_autofree char *comma = g_strconcat (last, ",", NULL);
      g_hash_table_add (names, join_parts (first, middle, last));
      g_hash_table_add (names, join_parts (comma, first, middle));
    }
  return names;
}

static gboolean
most_are_among (const struct table_evidence *evidence, guint32 column, GHashTable *names)
{
  const GArray *rows = evidence->layout->row;
  guint found = 0;
  for (guint i = 0; i < rows->len; i++)
    found += sample_row_at (rows, i)->line >= evidence->layout->first_line
             && g_hash_table_contains (names, sample_cell (sample_row_at (rows, i), column));
  return found * 2 > evidence->column[column].filled;
}

gboolean
column_names_rows (const struct columns *columns, const struct table_evidence *evidence,
                   guint32 column, gboolean *turned)
{
  *turned = FALSE;
  if (!columns_have (columns, ROLE_FIRST_NAME) || !columns_have (columns, ROLE_LAST_NAME)
      || evidence_people_share (evidence, column) < 0.5)
    return FALSE;
  g_autoptr (GHashTable) names = whole_names (columns, evidence, FALSE);
  if (most_are_among (evidence, column, names))
    return TRUE;
  g_autoptr (GHashTable) others = whole_names (columns, evidence, TRUE);
  return *turned = most_are_among (evidence, column, others);
}
