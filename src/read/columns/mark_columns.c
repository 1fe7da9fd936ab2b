/* "Rating" beside "Employee" and "Reviewer" says how good the work was, "Votes" beside "Answerer" how many liked the
 * answer: neither is a number of contacts.  Between "source" and "target", or with a sign, a rating says how much
 * one trusts the other. */
#include <string.h>
#include "read/columns/mark_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/parallel_headers.h"
#include "read/evidence/tie_headers.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

/* "Rating", "Star rating", "Rating (1-5)", "Nota final"; not "Closeness score". */
static gboolean
header_names_mark (const char *header)
{
  g_autofree char *bare = g_strndup (header, strcspn (header, "(["));
  g_auto (GStrv) word = header_words (g_strchomp (bare));
  guint words = g_strv_length (word);
  if (words == 2)
    return (text_means (WORDS_MARK, word[0]) && !header_names_tie_value (word[1]))
           || (text_means (WORDS_MARK, word[1]) && !header_names_tie_value (word[0]));
  return words == 1 && text_means (WORDS_MARK, word[0]);
}

static gboolean
is_end_of_rating (const char *header)
{
  return header_has_word (header, WORDS_RATES_OTHERS);
}

/* "Rater" beside "Rated", "source" beside "target", "Person 1" beside "Person 2". */
static gboolean
ends_rate_each_other (const struct columns *columns, guint32 one, guint32 other)
{
  const char *first = columns->column[one].name, *second = columns->column[other].name;
  g_autofree char *bare = header_without_number (first), *like = header_without_number (second);
  return is_end_of_rating (first) || is_end_of_rating (second) || strcmp (bare, like) == 0
         || headers_are_parallel (first, second);
}

static gboolean
holds_signs (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    if (sample_row_at (rows, i)->line >= evidence->layout->first_line
        && strchr ("-+", *sample_cell (sample_row_at (rows, i), column)) != NULL
        && *sample_cell (sample_row_at (rows, i), column) != '\0')
      return TRUE;
  return FALSE;
}

void
columns_leave_marks_aside (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM];
  guint32 to = columns->of_role[columns_have (columns, ROLE_TO) ? ROLE_TO : ROLE_WITH];
  if (from == NO_COLUMN || to == NO_COLUMN || ends_rate_each_other (columns, from, to))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if ((role == ROLE_NONE || role == ROLE_WEIGHT || role == ROLE_STRENGTH)
          && !columns->column[i].told && table_rules_set_aside (&layout->rules, i) == NULL
          && header_names_mark (columns->column[i].name)
          && evidence_share (evidence, i, CONTENT_NUMBER) == 1 && !holds_signs (evidence, i))
        table_layout_set_aside (layout, columns, i, "it is a mark, not a number of contacts");
    }
}
