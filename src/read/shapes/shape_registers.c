/* People by days, with short marks below the days: a register in the school's own letters. */
#include <string.h>
#include "pln/vocabulary.h"
#include "read/dates/localized_number.h"
#include "read/sniff/mark_legend.h"
#include "read/evidence/grid_columns.h"
#include "read/shapes/shape_registers.h"

enum
{
  MARK_LETTERS = 3,
  MARKS_MOST = 8,
  ROWS_LEAST = 3
};

/* The first and last but one of at least two days side by side; FALSE: there are none. */
static gboolean
find_days (const struct columns *columns, guint32 *first, guint32 *end)
{
  *end = *first = grid_end_of_days (columns);
  while (*first > 1 && header_heads_day (columns->column[*first - 1].name))
    (*first)--;
  return *end - *first >= 2;
}

gboolean
grid_holds_unknown_marks (const struct table_evidence *evidence, guint32 first, guint32 end,
                          struct unclear_cell *unclear)
{
  g_autoptr (GHashTable) marks = g_hash_table_new (text_hash, g_str_equal);
  const struct mark_legend *legend = &evidence->layout->rules.legend;
  const GArray *rows = evidence->layout->row;
  guint filled = 0, unknown = 0, words = 0;
  double value;
  *unclear = (struct unclear_cell){ 0 };
  for (guint i = 0; i < rows->len; i++)
    for (guint32 c = first; c < end; c++)
      {
        const char *text = sample_cell (sample_row_at (rows, i), c);
        if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
          continue;
        gboolean known = legend_mark (legend, text) != PRESENCE_UNKNOWN;
        gboolean answer = strlen (text) > 1 && g_unichar_isalpha (g_utf8_get_char (text))
                          && answer_of_text (text) != ANSWER_OTHER;
        if (answer || (!known && cell_number_parse (text, FALSE, &value)))
          return FALSE; /* yes and no answer a poll */
        g_hash_table_add (marks, (gpointer)text);
        words += !known && g_utf8_strlen (text, -1) > MARK_LETTERS;
        unknown += !known;
        if (!known && unclear->text == NULL)
          *unclear = (struct unclear_cell){ text, sample_row_at (rows, i)->line, c };
        filled++;
      }
  return unknown > 0 && g_hash_table_size (marks) <= MARKS_MOST
         && (words == 0 || unknown * 3 <= filled);
}

gboolean
grid_lacks_days (const struct columns *columns, const struct grid *grid)
{
  guint32 first, end;
  return find_days (columns, &first, &end) && first < grid->first && grid->first < end;
}

/* Signs in all columns behind the names, the same in several: not letters for kinds of people. */
static gboolean
shares_signs (const struct table_evidence *evidence, guint32 first)
{
  g_autoptr (GHashTable) column_of = g_hash_table_new (text_hash, g_str_equal);
  const GArray *rows = evidence->layout->row;
  gboolean signs = FALSE, shared = FALSE;
  for (guint i = 0; i < rows->len; i++)
    for (guint32 c = first; c < evidence->count; c++)
      {
        const char *text = sample_cell (sample_row_at (rows, i), c);
        gpointer known;
        if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
          continue;
        signs |= !g_unichar_isalnum (g_utf8_get_char (text));
        shared |= g_hash_table_lookup_extended (column_of, text, NULL, &known)
                  && GPOINTER_TO_UINT (known) != c;
        g_hash_table_insert (column_of, (gpointer)text, GUINT_TO_POINTER (c));
      }
  return shared && (signs || evidence->count - first > 2);
}

gboolean
take_unclear_register (struct table_layout *layout, struct columns *columns,
                       const struct table_evidence *evidence, guint32 naming)
{
  guint32 first, end;
  struct unclear_cell unclear;
  gboolean dated = find_days (columns, &first, &end);
  if (!dated)
    first = 1, end = columns->count;
  /* Two ends and what is said of them. */
  gboolean pairs = columns_have_both_ends (columns);
  if ((!dated && (pairs || naming != 0 || end < 3 || !shares_signs (evidence, first)))
      || naming >= first || evidence->rows < ROWS_LEAST
      || !grid_holds_unknown_marks (evidence, first, end, &unclear))
    return FALSE;
  for (guint32 c = 0; c < columns->count; c++)
    if (c >= first)
      columns->column[c].role = c < end ? ROLE_TO : ROLE_NONE;
  gboolean parts = columns->column[naming].role == ROLE_FIRST_NAME;
  columns_set_role (columns, naming, parts ? ROLE_FIRST_NAME : ROLE_NAME);
  layout->rules.unclear_mark = unclear;
  layout->profile = profile_by_name ("register");
  return TRUE;
}
