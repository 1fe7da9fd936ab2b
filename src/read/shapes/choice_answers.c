/* Answers to a question with a column for each person who may be chosen.
 *
 * Known words (yes, ja, often, 0) need no rule. Of other words, one may be the negation of another:
 * "Checked" and "Unchecked". Otherwise two words are told apart by what people answer in the column
 * of their own name: nobody chooses themselves. */
#include <string.h>
#include "pln/text.h"
#include "read/people/negation.h"
#include "read/shapes/choice_answers.h"
#include "read/evidence/choice_header.h"
#include "read/shapes/shapes_squares.h"

enum
{
  DISTINCT_MOST = 12,
  OWN_LEAST = 3 /* people who answer about themselves */
};

char *
respondent_name (const struct respondent *respondent, const struct sample_row *row)
{
  const char *name = sample_cell (row, respondent->column);
  const char *last = respondent->last != NO_COLUMN ? sample_cell (row, respondent->last) : "";
  return *last != '\0' ? g_strconcat (name, *name != '\0' ? " " : "", last, NULL) : g_strdup (name);
}

/* The different answers that are not known words. */
static GPtrArray *
unknown_answers (const struct table_evidence *evidence, const gboolean *chosen)
{
  GPtrArray *answers = g_ptr_array_new ();
  const GArray *rows = evidence->layout->row;
  double weight;
  for (guint i = 0; i < rows->len; i++)
    for (guint32 c = 0; c < evidence->count && answers->len <= DISTINCT_MOST; c++)
      {
        const struct sample_row *row = sample_row_at (rows, i);
        const char *text = chosen[c] ? sample_cell (row, c) : "";
        if (row->line >= evidence->layout->first_line && *text != '\0'
            && !square_cell_weight (&evidence->layout->rules, text, &weight)
            && !g_ptr_array_find_with_equal_func (answers, text, g_str_equal, NULL))
          g_ptr_array_add (answers, (gpointer)text);
      }
  return answers;
}

/* The column in which a row answers about its own person, or NO_COLUMN. */
static guint32
own_column (const struct columns *columns, const gboolean *chosen, const char *name)
{
  g_autofree char *wanted = header_fold (name);
  guint32 found = NO_COLUMN;
  for (guint32 c = 0; c < columns->count && found == NO_COLUMN && *name != '\0'; c++)
    {
      struct choice_header choice;
      if (!chosen[c] || !choice_header_parse (columns->column[c].name, &choice))
        continue;
      g_autofree char *folded = header_fold (choice.option);
      if (strcmp (folded, wanted) == 0)
        found = c;
      choice_header_clear (&choice);
    }
  return found;
}

/* The answer that all give about themselves; NULL: they differ, or are few. */
static const char *
answer_about_oneself (const struct columns *columns, const struct table_evidence *evidence,
                      const gboolean *chosen, const struct respondent *respondent)
{
  const GArray *rows = evidence->layout->row;
  const char *answer = NULL;
  guint own = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      g_autofree char *name = respondent_name (respondent, row);
      guint32 c
        = row->line < evidence->layout->first_line ? NO_COLUMN : own_column (columns, chosen, name);
      const char *text = c == NO_COLUMN ? "" : sample_cell (row, c);
      if (*text == '\0')
        continue;
      if (answer != NULL && strcmp (answer, text) != 0)
        return NULL;
      answer = text;
      own++;
    }
  return own >= OWN_LEAST ? answer : NULL;
}

const char *
choice_answers_find_no (const struct columns *columns, const struct table_evidence *evidence,
                        const gboolean *chosen, const struct respondent *respondent)
{
  g_autoptr (GPtrArray) answers = unknown_answers (evidence, chosen);
  if (answers->len > DISTINCT_MOST)
    return NULL;
  for (guint i = 0; i < answers->len; i++)
    for (guint k = 0; k < answers->len; k++)
      if (text_denies (g_ptr_array_index (answers, i), g_ptr_array_index (answers, k)))
        return g_ptr_array_index (answers, i);
  return answers->len == 2 ? answer_about_oneself (columns, evidence, chosen, respondent) : NULL;
}

/* How many different answers there are besides the unknown ones; -1: a cell is empty or means no. */
static int
count_known_answers (const struct table_evidence *evidence, const gboolean *chosen,
                     const struct sample_row *row, guint32 own)
{
  int known = 0;
  double weight;
  for (guint32 c = 0; c < evidence->count; c++)
    {
      const char *text = sample_cell (row, c);
      if (!chosen[c] || (*text == '\0' && c == own))
        continue;
      gboolean is_known = square_cell_weight (&evidence->layout->rules, text, &weight);
      if (*text == '\0' || (is_known && weight == 0))
        return -1;
      known += is_known;
    }
  return known;
}

gboolean
choice_answers_lack_no (const struct columns *columns, const struct table_evidence *evidence,
                        const gboolean *chosen, const struct respondent *respondent)
{
  g_autoptr (GPtrArray) answers = unknown_answers (evidence, chosen);
  const GArray *rows = evidence->layout->row;
  guint known = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      if (row->line < evidence->layout->first_line)
        continue;
      g_autofree char *name = respondent_name (respondent, row);
      int found = count_known_answers (evidence, chosen, row, own_column (columns, chosen, name));
      if (found < 0)
        return FALSE;
      known += (guint)found;
    }
  return answers->len >= (known > 0 ? 1 : 2) && evidence->rows >= OWN_LEAST;
}
