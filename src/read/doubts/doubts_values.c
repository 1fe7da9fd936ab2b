/* Doubts about what the values of a column mean for the ties. */
#include <string.h>
#include "pln/escape.h"
#include "pln/text.h"
#include "read/people/non_people.h"
#include "read/people/people_cell.h"
#include "read/dates/date_parse.h"
#include "read/dates/localized_number.h"
#include "read/people/presence_words.h"
#include "read/people/status_words.h"
#include "read/doubts/doubt.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/presence_columns.h"
#include "read/columns/kind_columns.h"
#include "read/evidence/parallel_headers.h"
#include "read/evidence/tie_headers.h"
#include "read/columns/tie_values.h"
#include "read/vocabulary/concepts.h"

enum
{
  FEW_ROWS = 3, /* may have different numbers by chance */
  MOST_KINDS = 8,
  FEW_KINDS = 4
};

static gboolean
has_two_ends (const struct doubt_view *view)
{
  return columns_have_both_ends (view->columns) && view->layout->profile->signature == NULL;
}

static gboolean
rows_count_up (const struct doubt_view *view, guint32 column)
{
  const struct sample_row *row;
  guint64 before = 0;
  for (guint at = 0, n = 0; (row = next_data_row (view, &at)) != NULL; n++)
    {
      guint64 value = g_ascii_strtoull (sample_cell (row, column), NULL, 10);
      if (n > 0 && value != before + 1)
        return FALSE;
      before = value;
    }
  return TRUE;
}

gboolean
column_counts_rows (const struct doubt_view *view, guint32 column)
{
  return evidence_numbers_rows (view->evidence, column)
         && (view->evidence->rows > FEW_ROWS || rows_count_up (view, column));
}

static gboolean
header_names_rank (const char *header)
{
  return header_has_word (header, WORDS_RANK);
}

static gboolean
holds_years (const struct doubt_view *view, guint32 column)
{
  const struct sample_row *row;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      gint64 value = g_ascii_strtoll (sample_cell (row, column), NULL, 10);
      if (*sample_cell (row, column) != '\0' && (value < LEAST_YEAR_ALONE || value > GREATEST_YEAR))
        return FALSE;
    }
  return TRUE;
}

/* The first row with a negative number in the column; NULL: none. */
static const struct sample_row *
row_below_zero (const struct doubt_view *view, guint32 column)
{
  const struct sample_row *row;
  double value;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    if (cell_number_parse (sample_cell (row, column), FALSE, &value) && value < 0)
      return row;
  return NULL;
}

/* Numbers of rows, years, rounds, ranks. */
static gboolean
counts_something_else (const struct doubt_view *view, guint32 column)
{
  const char *name = view->columns->column[column].name;
  return column_counts_rows (view, column) || holds_years (view, column)
         || header_names_round (name)
         || (header_names_rank (name) && !header_counts_contacts (name));
}

/* Does a column of the table say how often, how strongly or when? */
static gboolean
ties_are_described (const struct columns *columns)
{
  static const enum role roles[]
    = { ROLE_WEIGHT, ROLE_STRENGTH, ROLE_INTERACTIONS, ROLE_MINUTES, ROLE_DATE, ROLE_YEAR };
  for (guint k = 0; k < G_N_ELEMENTS (roles); k++)
    if (columns_have (columns, roles[k]))
      return TRUE;
  return FALSE;
}

gboolean
number_is_left_out (const struct doubt_view *view, struct doubt *doubt)
{
  guint32 found = NO_COLUMN;
  if (!has_two_ends (view) || ties_are_described (view->columns))
    return FALSE;
  for (guint32 i = 0; i < view->columns->count; i++)
    {
      if (view->columns->column[i].role != ROLE_NONE || view->evidence->column[i].filled == 0)
        continue;
      if (found != NO_COLUMN || !column_is_left_over (view, i))
        return FALSE;
      found = i;
    }
  if (found == NO_COLUMN || evidence_share (view->evidence, found, CONTENT_NUMBER) < 1
      || view->evidence->column[found].distinct < 2)
    return FALSE;
  const char *name = view->columns->column[found].name;
  doubt->row = row_below_zero (view, found);
  if (doubt->row == NULL && counts_something_else (view, found))
    return FALSE;
  doubt->column = found;
  if (doubt->row != NULL)
    {
      g_autofree char *quoted = shell_quote (name);
      doubt->question = g_strdup_printf (
        "%s stands beside two people; if numbers below 0 mean that there is no tie, add --column "
        "weight=%s, and these lines are left out; if all lines are ties, add --column none=%s",
        sample_cell (doubt->row, found), quoted, quoted);
      return TRUE;
    }
  doubt->row = first_row_with_cell (view, found);
  g_autofree char *quoted = shell_quote (name);
  doubt->question = g_strdup_printf (
    "%s stands beside two people; if it says how often they had contact or how strong their tie is, "
    "add --column weight=%s; if not, add --column none=%s",
    sample_cell (doubt->row, found), quoted, quoted);
  return TRUE;
}

/* Two columns of people, and nobody else in the row. */
static gboolean
has_two_people (const struct doubt_view *view)
{
  guint32 first = view->columns->of_role[ROLE_WITH];
  guint32 second = first != NO_COLUMN ? view->columns->column[first].next : NO_COLUMN;
  return view->layout->profile->generic == GENERIC_PEOPLE_OF_A_ROW && second != NO_COLUMN
         && view->columns->column[second].next == NO_COLUMN
         && !columns_have (view->columns, ROLE_EVENT);
}

/* The first row with 0 in the column; NULL: none. */
static const struct sample_row *
row_of_zero (const struct doubt_view *view, guint32 column)
{
  const struct sample_row *row;
  double value;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    if (tie_value_parse (sample_cell (row, column), &value) && value == 0)
      return row;
  return NULL;
}

static gboolean
holds_numbers (const struct doubt_view *view, guint32 column)
{
  const struct sample_row *row;
  double value;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    if (*sample_cell (row, column) != '\0' && !tie_value_parse (sample_cell (row, column), &value))
      return FALSE;
  return view->evidence->column[column].distinct > 1;
}

gboolean
zero_is_left_out (const struct doubt_view *view, struct doubt *doubt)
{
  guint32 zero = NO_COLUMN, named = NO_COLUMN;
  if ((!has_two_ends (view) && !has_two_people (view)) || ties_are_described (view->columns)
      || !column_subset_is_empty (&view->layout->rules.relations) || any_column_is_told (view))
    return FALSE;
  for (guint32 i = view->columns->count; i-- > 0;)
    {
      if (!column_is_left_over (view, i) || !holds_numbers (view, i)
          || header_says_alike (view->columns->column[i].name) || counts_something_else (view, i)
          || column_tells_of_one_end (view->columns, i))
        continue;
      named = header_names_tie_value (view->columns->column[i].name) ? i : named;
      zero = row_of_zero (view, i) != NULL ? i : zero;
    }
  zero = named != NO_COLUMN && row_of_zero (view, named) != NULL ? named : zero;
  if (zero == NO_COLUMN)
    return FALSE;
  const char *name = view->columns->column[zero].name;
  doubt->row = row_of_zero (view, zero);
  doubt->column = zero;
  g_autofree char *quoted = shell_quote (name);
  doubt->question = g_strdup_printf (
    "0 stands beside two people; if it means that they have no tie, add --column weight=%s; if each "
    "line is a tie, add --column none=%s",
    quoted, quoted);
  return TRUE;
}

gboolean
weight_counts_people (const struct doubt_view *view, struct doubt *doubt)
{
  guint32 weight = view->columns->of_role[ROLE_WEIGHT], with = view->columns->of_role[ROLE_WITH];
  if (weight == NO_COLUMN || with == NO_COLUMN || column_is_told (view, weight))
    return FALSE;
  const struct sample_row *row;
  guint several = 0, rows = 0;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_free);
      guint n = people_cell_split (sample_cell (row, with), PEOPLE_COMMA | PEOPLE_AND, people);
      if (n == 0
          || strspn (sample_cell (row, weight), "0123456789") != strlen (sample_cell (row, weight))
          || g_ascii_strtoull (sample_cell (row, weight), NULL, 10) != n)
        return FALSE;
      rows++;
      several += n > 1;
      doubt->row = n > 1 ? row : doubt->row;
    }
  if (several == 0 || rows < 2)
    return FALSE;
  const char *name = view->columns->column[weight].name;
  doubt->column = weight;
  g_autofree char *quoted = shell_quote (name);
  doubt->question = g_strdup_printf (
    "%s is also how many people this line names; if it counts them, add --column none=%s; if it "
    "says how strong their ties are, add --column weight=%s",
    sample_cell (doubt->row, weight), quoted, quoted);
  return TRUE;
}

/* The column is read, but only as a description. */
static gboolean
only_describes (const struct doubt_view *view, guint32 column)
{
  switch (view->columns->column[column].role)
    {
    case ROLE_LABEL:
    case ROLE_TAGS:
    case ROLE_FIELD:
    case ROLE_ORG:
    case ROLE_ROLE:
    case ROLE_CHANNEL:
    case ROLE_WITH:
      return !column_is_told (view, column) && !column_is_read_by_rule (view, column);
    default:
      return column_is_left_over (view, column);
    }
}

static const char *
without_colon (const char *text)
{
  return *text == ':' ? text + 1 : text;
}

gboolean
kinds_are_left_out (const struct doubt_view *view, struct doubt *doubt)
{
  const struct table_rules *rules = &view->layout->rules;
  if (rules->kind_column != NO_COLUMN || rules->program_column != NO_COLUMN || rules->has_end_kinds)
    return FALSE;
  for (guint32 i = 0; i < view->columns->count; i++)
    {
      const struct sample_row *row, *thing = NULL;
      gboolean person = FALSE;
      if (view->evidence->column[i].distinct < 2 || view->evidence->column[i].distinct > MOST_KINDS
          || !only_describes (view, i))
        continue;
      for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
        {
          const char *word = without_colon (sample_cell (row, i));
          person |= word_means_person (word);
          if (thing == NULL && !word_means_group (word)
              && (word_means_thing (word) || word_means_program (word)))
            thing = row;
        }
      if (!person || thing == NULL)
        continue;
      doubt->row = thing;
      doubt->column = i;
      g_autofree char *quoted = shell_quote (view->columns->column[i].name);
      doubt->question = g_strdup_printf (
        "\"%s\" may mean that this is not a person; if so, leave such lines out of the file; if everybody is "
        "a person, add --column none=%s",
        sample_cell (thing, i), quoted);
      return TRUE;
    }
  return FALSE;
}

/* A row of a grid without any mark: what is said of it changes nothing. */
static gboolean
nobody_is_marked (const struct doubt_view *view, const struct sample_row *row)
{
  if (!view->layout->profile->grid)
    return FALSE;
  for (guint32 i = 0; i < view->columns->count; i++)
    if (view->columns->column[i].role == ROLE_TO
        && mark_of_text (sample_cell (row, i)) == PRESENCE_YES)
      return FALSE;
  return TRUE;
}

static gboolean
denies_somebody (const struct doubt_view *view, const struct sample_row *row, guint32 column)
{
  return presence_of_text (sample_cell (row, column)) == PRESENCE_NO
         && !nobody_is_marked (view, row);
}

/* The first row that says who was not there. */
static const struct sample_row *
first_denial (const struct doubt_view *view, guint32 column)
{
  const struct sample_row *row;
  for (guint at = 0; column != NO_COLUMN && (row = next_data_row (view, &at)) != NULL;)
    if (denies_somebody (view, row, column))
      return row;
  return NULL;
}

/* The first row of which the column says that somebody was not there, and the column that decides does not say
 * so itself: "declined" beside "no time" leaves no question. */
static const struct sample_row *
first_denial_alone (const struct doubt_view *view, guint32 column)
{
  guint32 deciding = view->layout->rules.presence;
  const struct sample_row *row;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    if (denies_somebody (view, row, column)
        && (deciding == NO_COLUMN || presence_of_text (sample_cell (row, deciding)) != PRESENCE_NO))
      return row;
  return NULL;
}

/* Mostly words for who was there; or "Waitlist" among kinds of tickets, if nothing else says who did not
 * come. */
static gboolean
may_deny_presence (const struct doubt_view *view, guint32 column)
{
  const struct table_rules *rules = &view->layout->rules;
  const struct column_evidence *one = &view->evidence->column[column];
  const struct sample_row *row;
  if (evidence_share (view->evidence, column, CONTENT_PRESENCE) >= 0.5)
    return TRUE;
  if (one->of[CONTENT_PRESENCE] == 0 || one->distinct > FEW_KINDS || one->distinct == one->filled
      || one->filled < view->evidence->rows || rules->check_in != NO_COLUMN
      || !column_subset_is_empty (&rules->denials) || first_denial (view, rules->presence) != NULL)
    return FALSE;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    if (name_says_status (sample_cell (row, column)))
      return TRUE;
  return FALSE;
}

gboolean
answers_are_left_out (const struct doubt_view *view, struct doubt *doubt)
{
  if (view->layout->profile->kind != PROFILE_INTERACTIONS
      || view->layout->profile->signature != NULL)
    return FALSE;
  for (guint32 i = 0; i < view->columns->count; i++)
    {
      if (!only_describes (view, i) || view->columns->column[i].role == ROLE_WITH
          || view->evidence->column[i].distinct > MOST_KINDS || !may_deny_presence (view, i)
          || header_shows_availability (view->columns->column[i].name)
          || all_were_invited_and_came (view->columns, view->evidence, i))
        continue;
      const struct sample_row *no = first_denial_alone (view, i);
      if (no == NULL)
        continue;
      doubt->row = no;
      doubt->column = i;
      g_autofree char *quoted = shell_quote (view->columns->column[i].name);
      doubt->question = g_strdup_printf (
        "\"%s\" may mean that they did not meet; if so, leave such lines out of the file; if they met, add "
        "--column none=%s",
        sample_cell (no, i), quoted);
      return TRUE;
    }
  return FALSE;
}
