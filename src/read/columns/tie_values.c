/* The value of a tie: weights, ratings, words for how strong and how often. */
#include <string.h>
#include "pln/text.h"
#include "read/dates/localized_number.h"
#include "read/people/people_cell.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/idle_columns.h"
#include "read/columns/mark_columns.h"
#include "read/columns/relation_columns.h"
#include "read/columns/thing_tables.h"
#include "read/evidence/tie_headers.h"
#include "read/columns/tie_values.h"
#include "read/evidence/value_words.h"
#include "read/evidence/parallel_headers.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

enum
{
  MOST_VALUES = 40 /* different ratings */
};

/* In a list of tasks, the weight is how much work there is, and any other count one of the task. */
static void
leave_effort_aside (struct table_layout *layout, struct columns *columns)
{
  gboolean tasks = columns_describe_tasks (columns);
  for (guint32 i = 0; i < columns->count; i++)
    tasks |= header_names_task (columns->column[i].name);
  if (!tasks || columns_have (columns, ROLE_TO))
    return;
  guint32 weight = columns->of_role[ROLE_WEIGHT];
  if (weight == NO_COLUMN || columns->column[weight].told)
    return;
  gboolean effort = text_means (WORDS_EFFORT, columns->column[weight].folded);
  table_layout_set_aside (layout, columns, weight,
                          effort ? "it says how much work a task is"
                                 : "it counts something of the task");
}

/* A number that is 0 in each row of people who were together weighs nothing. */
static void
leave_zeros_aside (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  guint32 weight = columns->of_role[ROLE_WEIGHT];
  if (weight == NO_COLUMN || columns->column[weight].told || columns_have (columns, ROLE_TO)
      || evidence->rows < 2 || evidence->column[weight].distinct != 1)
    return;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      double number;
      if (row->line >= evidence->layout->first_line && *sample_cell (row, weight) != '\0'
          && (!cell_number_parse (sample_cell (row, weight), FALSE, &number) || number != 0))
        return;
    }
  table_layout_set_aside (layout, columns, weight, "it is 0 in every row");
}

/* "N" and "N." head how often, or the number of the row; "N°" heads the number. */
static void
leave_row_numbers_aside (struct table_layout *layout, struct columns *columns,
                         const struct table_evidence *evidence)
{
  guint32 weight = columns->of_role[ROLE_WEIGHT];
  if (weight == NO_COLUMN)
    return;
  g_autofree char *squeezed = header_squeeze (columns->column[weight].name);
  gboolean ordinal = strcmp (columns->column[weight].folded, "n") != 0;
  if (strcmp (squeezed, "n") == 0
      && (ordinal || (evidence->rows > 2 && evidence_numbers_rows (evidence, weight))))
    table_layout_set_aside (layout, columns, weight, "it numbers the rows");
}

/* How many people a cell lists. */
static guint
people_listed (const char *cell)
{
  g_autoptr (GPtrArray) part = g_ptr_array_new_with_free_func (g_free);
  return *cell == '\0' ? 0 : people_cell_split (cell, PEOPLE_COMMA | PEOPLE_AND, part);
}

/* In rows that list several people: is the number that of the people, or at least as high in each row
 * and headed by a word for any count? */
static gboolean
counts_listed_people (const struct columns *columns, const struct table_evidence *evidence,
                      guint32 weight)
{
  guint32 with = columns->of_role[ROLE_WITH];
  guint rows = 0, equal = 0, lists = 0;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      guint people = people_listed (sample_cell (row, with));
      double number;
      if (row->line < evidence->layout->first_line || *sample_cell (row, weight) == '\0')
        continue;
      if (!cell_number_parse (sample_cell (row, weight), FALSE, &number) || number < people)
        return FALSE;
      rows++;
      equal += number == people;
      lists += people > 1;
    }
  return lists > 0
         && ((equal == rows && evidence->column[weight].distinct > 1)
             || text_means (WORDS_COUNT_WORD, columns->column[weight].folded));
}

static void
leave_headcount_aside (struct table_layout *layout, struct columns *columns,
                       const struct table_evidence *evidence)
{
  guint32 weight = columns->of_role[ROLE_WEIGHT], with = columns->of_role[ROLE_WITH];
  if (weight != NO_COLUMN && with != NO_COLUMN && columns->column[with].next == NO_COLUMN
      && !columns_have (columns, ROLE_TO) && counts_listed_people (columns, evidence, weight))
    table_layout_set_aside (layout, columns, weight, "it counts the people of the row");
}

/* "Amount" beside "Payer" or "Currency", or in cents: what was paid, not how often two people met. */
static void
leave_money_aside (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  guint32 weight = columns->of_role[ROLE_WEIGHT];
  if (weight == NO_COLUMN || !text_means (WORDS_AMOUNT, columns->column[weight].folded)
      || columns->column[weight].told)
    return;
  gboolean money
    = columns->column[weight].folded[0] == 'a' && evidence->column[weight].of[CONTENT_FRACTION] > 0;
  for (guint32 i = 0; i < columns->count; i++)
    money |= header_has_word (columns->column[i].name, WORDS_OF_MONEY);
  if (money)
    table_layout_set_aside (layout, columns, weight, "it says how much money it was");
}

/* Words for how often, if the header asks for it and half of the cells say it: "when needed" beside "weekly"
 * counts once. Elsewhere, eight in ten. */
static gboolean
words_are_ranked (const char *header, guint ranked, guint filled)
{
  return ranked * 10 >= filled * 8 || (ranked * 2 >= filled && header_says_how_often (header));
}

/* Weights given as words are either ranked or a label. */
void
tie_values_settle (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  static const enum role roles[] = { ROLE_WEIGHT, ROLE_STRENGTH };
  leave_effort_aside (layout, columns);
  leave_zeros_aside (layout, columns, evidence);
  leave_row_numbers_aside (layout, columns, evidence);
  leave_headcount_aside (layout, columns, evidence);
  leave_money_aside (layout, columns, evidence);
  columns_leave_marks_aside (layout, columns, evidence);
  for (guint k = 0; k < G_N_ELEMENTS (roles); k++)
    {
      guint32 at = columns->of_role[roles[k]];
      guint ranked = 0, filled = 0, numbers = 0;
      for (guint i = 0; at != NO_COLUMN && i < layout->row->len; i++)
        {
          double value;
          const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
          const char *text = sample_cell (row, at);
          if (row->line < layout->first_line || *text == '\0')
            continue;
          filled++;
          ranked += rank_of_word (text) != 0;
          numbers += cell_count_parse (text, TRUE, &value);
        }
      if (filled == 0 || numbers * 5 > filled)
        continue;
      if (words_are_ranked (columns->column[at].name, ranked, filled))
        layout->rules.ranked_weights = TRUE;
      else
        table_layout_set_aside (layout, columns, at, "it holds words, not numbers");
    }
}

gboolean
tie_value_parse (const char *text, double *value)
{
  return cell_number_parse (text, FALSE, value)
         || (g_str_has_suffix (text, "%") && cell_count_parse (text, FALSE, value));
}

/* The share of filled cells that are numbers or codes for a missing answer; also 1 for a column of
 * ranked words. */
static double
value_share (const struct table_evidence *evidence, guint32 column, const char *header)
{
  guint numbers = 0, missing = 0, ranked = 0, filled = evidence->column[column].filled;
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      double value;
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      const char *text = sample_cell (row, column);
      if (row->line < evidence->layout->first_line || *text == '\0')
        continue;
      numbers += tie_value_parse (text, &value);
      missing += text_is_missing (text) && !tie_value_parse (text, &value);
      ranked += rank_of_word (text) != 0;
    }
  if (filled == 0)
    return 0;
  gboolean words
    = numbers == 0 && header_says_how_often (header) && words_are_ranked (header, ranked, filled);
  if (numbers == 0 && ranked < filled && !words)
    return 0;
  return ranked == filled || words ? 1 : (double)(numbers + missing) / filled;
}

/* Does 0 or a sign stand in a column of marks and numbers? */
static gboolean
holds_signs_or_zeros (const struct table_evidence *evidence, guint32 column)
{
  if (evidence_share (evidence, column, CONTENT_MARK) < 0.6)
    return FALSE;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *text = sample_cell (row, column);
      if (row->line >= evidence->layout->first_line && (*text == '-' || strcmp (text, "0") == 0))
        return TRUE;
    }
  return FALSE;
}

gboolean
column_is_tie_value (const struct columns *columns, const struct table_evidence *evidence,
                     guint32 i)
{
  const char *header = columns->column[i].name;
  if (columns->column[i].role != ROLE_NONE || value_share (evidence, i, header) < 1
      || header_says_alike (header) || header_says_apart (header)
      || header_is (header, WORDS_INCOMING) || header_is (header, WORDS_OUTGOING)
      || column_tells_of_one_end (columns, i))
    return FALSE; /* 0 below "incoming" is a call as well */
  gboolean counts = header_counts_contacts (header) || header_gives_rate (header)
                    || (!columns_have (columns, ROLE_DATE) && header_counts_shared (header));
  if (header_terms_of (header).facet == FACET_ID
      && !(counts && header_has_word (header, WORDS_NUMBER_WORD)))
    return FALSE;
  gboolean words = evidence_share (evidence, i, CONTENT_NUMBER) == 0;
  if (*columns->column[i].folded == '\0' && evidence_numbers_rows (evidence, i))
    return FALSE; /* without a header, from 0 on, as Python does */
  return counts
         || (evidence->column[i].distinct <= MOST_VALUES
             && (words || header_names_tie_value (header) || holds_signs_or_zeros (evidence, i)));
}

/* Is a column of numbers left, which do not number people or interviews, and of which nothing says that
 * they are something else? */
static gboolean
may_weigh_as_well (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  const char *header = columns->column[i].name;
  if (columns->column[i].role != ROLE_NONE || evidence->column[i].distinct <= 1
      || evidence_share (evidence, i, CONTENT_NUMBER) != 1
      || column_numbers_rows (columns, evidence, i) || header_terms_of (header).facet == FACET_ID
      || header_says_alike (header) || header_says_apart (header) || header_names_round (header))
    return FALSE;
  gboolean again = evidence_comes_again (evidence, i);
  for (guint32 k = 0; again && k < MIN (columns->count, PEERS_MOST); k++)
    if (evidence_share (evidence, k, CONTENT_NUMBER) == 0 && evidence->column[k].filled > 0
        && columns_are_one_to_one (evidence, i, k))
      return FALSE;
  return TRUE;
}

/* French and German "Note" may be a mark from -2 to 2. */
static void
release_marks (struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NOTE && !columns->column[i].told
        && evidence_share (evidence, i, CONTENT_NUMBER) == 1
        && evidence->column[i].distinct <= MOST_VALUES && holds_signs_or_zeros (evidence, i))
      columns_set_role (columns, i, ROLE_NONE);
}

/* "Coach" beside "Client", without a day: a row for each pair, though the second met the first. */
static gboolean
pairs_meet (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 with = columns->of_role[ROLE_WITH];
  return with != NO_COLUMN && columns->column[with].next == NO_COLUMN
         && evidence_holds_one_each (evidence, with) && !columns_have (columns, ROLE_DATE)
         && !columns_have (columns, ROLE_EVENT);
}

/* A table of dyads: two people and a number that may be 0 or negative. */
void
tie_values_find (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 found = NO_COLUMN, called = NO_COLUMN, numbers = 0, named = 0, others = 0;
  gboolean meet = pairs_meet (columns, evidence);
  if (!columns_have (columns, ROLE_FROM) || (!columns_have (columns, ROLE_TO) && !meet)
      || columns_have (columns, ROLE_WEIGHT) || columns_have (columns, ROLE_STRENGTH)
      || columns_describe_tasks (columns)) /* whose numbers are those of the task */
    return;
  release_marks (columns, evidence);
  for (guint32 i = 0; i < columns->count; i++)
    if (column_is_tie_value (columns, evidence, i))
      {
        numbers++;
        found = i;
        if (header_names_tie_value (columns->column[i].name))
          {
            named++;
            called = i;
          }
      }
    else
      others += may_weigh_as_well (columns, evidence, i);
  const struct column_subset relations = relation_columns_find (columns, evidence);
  if ((numbers == 1 && (named == 1 || (others == 0 && !meet)))
      || (named == 1 && column_subset_is_empty (&relations)))
    columns_set_role (columns, named == 1 ? called : found, ROLE_WEIGHT);
}

gboolean
columns_weigh_ties (const struct columns *columns)
{
  return columns_have (columns, ROLE_WEIGHT) && columns_have_both_ends (columns);
}

gboolean
columns_tell_how_often (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *header = columns->column[i].name;
      enum role role = columns->column[i].role;
      if ((role == ROLE_NONE || role == ROLE_WEIGHT) && header_says_how_often (header)
          && evidence_share (evidence, i, CONTENT_NUMBER) == 0
          && value_share (evidence, i, header) == 1)
        return TRUE;
    }
  return FALSE;
}

void
tie_values_find_frequency (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence)
{
  if (columns_have (columns, ROLE_WEIGHT) || !columns_tell_how_often (columns, evidence))
    return;
  tie_values_find (columns, evidence);
  if (columns_have (columns, ROLE_WEIGHT))
    tie_values_settle (layout, columns, evidence);
}
