/* A table of pairs asks of all pairs, so some have no tie. */
#include <string.h>
#include "pln/text.h"
#include "read/people/rejection_words.h"
#include "read/columns/denied_ties.h"
#include "read/columns/idle_columns.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/tie_headers.h"
#include "read/evidence/value_words.h"
#include "read/vocabulary/concepts.h"

enum
{
  MOST_ANSWERS = 12
};

/* Does a row name two people, in columns of their own? */
static gboolean
rows_name_two (const struct columns *columns)
{
  guint32 with = columns->of_role[ROLE_WITH];
  guint32 second = with != NO_COLUMN ? columns->column[with].next : NO_COLUMN;
  if (columns_have (columns, ROLE_FROM))
    return columns_have (columns, ROLE_TO) || (with != NO_COLUMN && second == NO_COLUMN);
  return second != NO_COLUMN && columns->column[second].next == NO_COLUMN;
}

static gboolean
may_answer (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  enum role role = columns->column[i].role;
  return (role == ROLE_NONE || role == ROLE_WEIGHT || role == ROLE_STRENGTH || role == ROLE_EVENT)
         && evidence->column[i].distinct > 1 && evidence->column[i].distinct <= MOST_ANSWERS;
}

/* Does "never" stand among other words for how often or how strong? */
static gboolean
some_never (const struct table_evidence *evidence, guint32 column, const char *header)
{
  const GArray *rows = evidence->layout->row;
  guint never = 0, ranked = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      int rank = rank_of_word (sample_cell (sample_row_at (rows, i), column));
      if (sample_row_at (rows, i)->line < evidence->layout->first_line)
        continue;
      never += rank == RANK_NEVER;
      ranked += rank != 0;
    }
  guint filled = evidence->column[column].filled;
  return never > 0
         && (ranked * 10 >= filled * 7 || (ranked * 2 >= filled && header_says_how_often (header)));
}

/* A dash is a rejection beside "+", and beside words an empty cell. */
static gboolean
column_holds_words (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    if (sample_row_at (rows, i)->line >= evidence->layout->first_line
        && text_has_letter (sample_cell (sample_row_at (rows, i), column)))
      return TRUE;
  return FALSE;
}

/* Below "Feedback" and the like: do some cells say that nothing was answered, and others what was? */
static gboolean
some_unanswered (const struct columns *columns, const struct table_evidence *evidence,
                 guint32 column)
{
  const GArray *rows = evidence->layout->row;
  enum role role = columns->column[column].role;
  guint silent = 0;
  if ((role != ROLE_NONE && role != ROLE_NOTE && role != ROLE_TOPIC)
      || !header_has_word (columns->column[column].name, WORDS_ANSWER_IN_WORDS))
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    silent += sample_row_at (rows, i)->line >= evidence->layout->first_line
              && text_says_no_answer (sample_cell (sample_row_at (rows, i), column));
  return silent > 0 && silent < evidence->column[column].filled;
}

/* "Tested by": that the result was negative does not reject anybody. */
static gboolean
rows_tell_of_tests (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (text_mentions_stem (WORDS_TESTED_STEM, columns->column[i].folded))
      return TRUE;
  return FALSE;
}

/* "negative", "negativ", "négatif", "negatief" */
static gboolean
label_is_negative (const char *label)
{
  g_autofree char *folded = header_fold (label);
  return text_has_stem (WORDS_NEGATIVE_TIE, folded) > 0;
}

/* Does a label say that some of the pairs reject each other? A dated row with a bad mood is contact
 * all the same. */
static gboolean
some_rejected (const struct columns *columns, const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  enum role role = columns->column[column].role;
  gboolean label = role == ROLE_NONE || role == ROLE_CHANNEL || role == ROLE_TOPIC
                   || role == ROLE_DIRECTION || role == ROLE_WEIGHT || role == ROLE_STRENGTH;
  guint rejected = 0;
  if (!label || columns_have (columns, ROLE_DATE) || evidence->column[column].distinct < 2
      || evidence->column[column].distinct > MOST_ANSWERS)
    return FALSE;
  gboolean words = column_holds_words (evidence, column), tests = rows_tell_of_tests (columns);
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      rejected += sample_row_at (rows, i)->line >= evidence->layout->first_line
                  && (!words || text_has_letter (text)) && label_says_rejection (text)
                  && !(tests && label_is_negative (text));
    }
  return rejected > 0 && rejected < evidence->column[column].filled;
}

/* "Do you know each other?", "Kontakt": no means that there is no tie. */
static gboolean
header_asks_for_tie (const char *header)
{
  g_autofree char *split = header_split (header);
  g_autofree char *padded = g_strconcat (split, " ", NULL);
  return text_has_part (WORDS_TIE_PART, padded);
}

guint32
denied_ties_column (const struct columns *columns, const struct table_evidence *evidence,
                    gboolean *flag)
{
  *flag = FALSE;
  if (!rows_name_two (columns))
    return NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    if ((may_answer (columns, evidence, i) && some_never (evidence, i, columns->column[i].name))
        || some_rejected (columns, evidence, i) || some_unanswered (columns, evidence, i))
      return i;
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role != ROLE_EVENT && may_answer (columns, evidence, i)
        && evidence_share (evidence, i, CONTENT_MARK) == 1
        && evidence_share (evidence, i, CONTENT_NUMBER) == 0
        && (columns_count_busy (columns, evidence) == 3
            || header_asks_for_tie (columns->column[i].name)))
      {
        *flag = TRUE;
        return i;
      }
  return NO_COLUMN;
}
