/* "Directeur" and "Directeur (nom prénom)" hold the same people: the words of their cells are the
 * same in every row, in another order. */
#include <string.h>
#include "pln/base.h"
#include "read/columns/short_names.h"
#include "read/columns/turned_names.h"
#include "read/sniff/set_aside.h"

/* The words of a cell in alphabetical order; free with g_free. */
static char *
sorted_words (const char *text)
{
  g_auto (GStrv) word = g_strsplit_set (text, " ,;|", -1);
  qsort (word, g_strv_length (word), sizeof *word, compare_strings);
  char *joined = g_strjoinv (" ", word);
  return g_strstrip (joined);
}

static const char *
first_cell (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    if (sample_row_at (rows, i)->line >= evidence->layout->first_line
        && *sample_cell (sample_row_at (rows, i), column) != '\0')
      return sample_cell (sample_row_at (rows, i), column);
  return "";
}

/* In all rows, and in more than one unless a comma shows it: "Ana Maria" and "Maria Ana" may be two
 * people. */
static gboolean
is_turned (const struct table_evidence *evidence, guint32 one, guint32 other)
{
  const GArray *rows = evidence->layout->row;
  guint turned = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *a = sample_cell (row, one), *b = sample_cell (row, other);
      if (row->line < evidence->layout->first_line || (*a == '\0' && *b == '\0'))
        continue;
      g_autofree char *words = sorted_words (a), *others = sorted_words (b);
      if (strcmp (a, b) == 0 || strcmp (words, others) != 0)
        return FALSE;
      turned += 1 + (strchr (a, ',') != NULL || strchr (b, ',') != NULL);
    }
  return turned > 1;
}

/* The column with a role stays, and of two such, the one whose header says no more than the other's,
 * or the one in the usual order. */
static guint32
column_to_drop (const struct columns *columns, const struct table_evidence *evidence, guint32 one,
                guint32 other)
{
  gboolean known = columns->column[one].role != ROLE_NONE;
  if (known != (columns->column[other].role != ROLE_NONE))
    return known ? other : one;
  const char *a = columns->column[one].folded, *b = columns->column[other].folded;
  if (strcmp (a, b) != 0 && (g_str_has_prefix (a, b) || g_str_has_prefix (b, a)))
    return strlen (a) > strlen (b) ? one : other;
  gboolean comma = strchr (first_cell (evidence, one), ',') != NULL;
  return comma && strchr (first_cell (evidence, other), ',') == NULL ? one : other;
}

void
columns_drop_turned (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence)
{
  columns_choose_whole_names (evidence, columns);
  columns_drop_short_names (layout, columns, evidence);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *text = first_cell (evidence, i);
      if (strchr (text, ' ') == NULL || evidence_people_share (evidence, i) < 0.8)
        continue;
      char *words = sorted_words (text);
      guint32 before = GPOINTER_TO_UINT (g_hash_table_lookup (seen, words));
      if (before > 0 && is_turned (evidence, before - 1, i))
        table_layout_set_aside (layout, columns, column_to_drop (columns, evidence, before - 1, i),
                                "it turns round the names of another column");
      if (before > 0)
        g_free (words);
      else
        g_hash_table_insert (seen, words, GUINT_TO_POINTER (i + 1));
    }
}
