/* A table in a language that pln does not read: a word may say that a row did not happen. */
#include <string.h>
#include "pln/escape.h"
#include "pln/text.h"
#include "read/doubts/doubt.h"
#include "read/evidence/header_terms.h"
#include "read/people/full_names.h"
#include "read/sniff/role_synonyms.h"
#include "read/vocabulary/concepts.h"

enum
{
  MOST_STATES = 5,
  ROWS_LEAST = 4
};

/* Does pln know the header, or one of its words? */
static gboolean
header_is_known (const char *header)
{
  enum
  {
    SHORTEST = 3
  };
  g_autofree char *split = header_split (header);
  if (role_of_header (header) != ROLE_NONE || text_is_known (split))
    return TRUE;
  g_auto (GStrv) word = g_strsplit (split, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (g_utf8_strlen (*one, -1) >= SHORTEST && text_is_known (*one))
      return TRUE;
  return FALSE;
}

/* Is less than a third of the headers known? */
static gboolean
language_is_unknown (const struct columns *columns)
{
  guint known = 0, words = 0;
  for (guint32 i = 0; i < columns->count; i++)
    if (text_has_letter (columns->column[i].name))
      {
        words++;
        known += header_is_known (columns->column[i].name);
      }
  return words > 2 && known * 3 < words;
}

/* The foot of the table names nobody. */
static gboolean
row_names_somebody (const struct doubt_view *view, const struct sample_row *row)
{
  for (guint32 i = 0; i < view->columns->count; i++)
    if (column_gives_names (&view->columns->column[i]) && *sample_cell (row, i) != '\0')
      return TRUE;
  return FALSE;
}

/* One word in half of the rows or more, and a few others: "sent", "sent", "draft". */
static gboolean
holds_states (const struct doubt_view *view, guint32 column)
{
  g_autoptr (GHashTable) times = g_hash_table_new (text_hash, g_str_equal);
  const struct sample_row *row;
  guint most = 0, rows = 0;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      const char *text = sample_cell (row, column);
      if (!row_names_somebody (view, row))
        continue;
      if (!text_has_letter (text) || name_look_of (text) == LOOKS_LIKE_PERSON)
        return FALSE;
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (times, text)) + 1;
      g_hash_table_insert (times, (gpointer)text, GUINT_TO_POINTER (n));
      most = MAX (most, n);
      rows++;
    }
  guint states = g_hash_table_size (times);
  return rows >= ROWS_LEAST && states > 1 && states <= MOST_STATES && most * 2 >= rows;
}

/* The first row with another word than the row before. */
static const struct sample_row *
row_of_change (const struct doubt_view *view, guint32 column)
{
  const struct sample_row *row, *before = NULL;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL; before = row)
    if (before != NULL && strcmp (sample_cell (row, column), sample_cell (before, column)) != 0)
      return row;
  return before;
}

gboolean
states_are_unknown (const struct doubt_view *view, struct doubt *doubt)
{
  const struct columns *columns = view->columns;
  if (view->layout->profile->kind != PROFILE_INTERACTIONS || !doubt_view_is_generic (view)
      || view->layout->header_line == 0)
    return FALSE;
  for (guint32 i = columns->count; i-- > 0;)
    {
      if (!column_is_left_over (view, i) || !holds_states (view, i)
          || header_is_known (columns->column[i].name) || !language_is_unknown (columns))
        continue;
      doubt->row = row_of_change (view, i);
      doubt->column = i;
      g_autofree char *quoted = shell_quote (columns->column[i].name);
      doubt->question = g_strdup_printf (
        "pln does not know the words of this table, and \"%s\" may mean that they did not meet; if so, leave "
        "such lines out of the file; if all of them met, add --column none=%s",
        sample_cell (doubt->row, i), quoted);
      return TRUE;
    }
  return FALSE;
}
