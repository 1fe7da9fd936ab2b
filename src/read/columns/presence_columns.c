/* Columns that say who was there, who did not come, and which meetings took place. */
#include "pln/text.h"
#include "read/people/presence_words.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/header_kinds.h"
#include "read/columns/post_columns.h"
#include "read/columns/presence_columns.h"
#include "read/columns/thing_tables.h"
#include "read/vocabulary/concepts.h"

enum
{
  MOST_WORDS = 12 /* different ones in a column that says who was there */
};

/* Calls and meetings with the contacts of a deal, which are tasks until they are done. */
gboolean
columns_list_activities (const struct columns *columns)
{
  for (guint32 i = columns->of_role[ROLE_WITH]; i != NO_COLUMN; i = columns->column[i].next)
    if (header_names_contact (columns->column[i].name)
        || text_means (WORDS_MET_PERSON, columns->column[i].folded))
      return TRUE;
  return FALSE;
}

/* Does a label of some rows say that somebody did not come? */
static gboolean
label_says_absence (const struct columns *columns, const struct table_evidence *evidence,
                    guint32 column)
{
  if (evidence->column[column].of[CONTENT_PRESENCE] == 0
      || !text_means (WORDS_LABEL_OR_TAG, columns->column[column].folded))
    return FALSE;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      if (row->line >= evidence->layout->first_line
          && presence_of_text (sample_cell (row, column)) == PRESENCE_NO)
        return TRUE;
    }
  return FALSE;
}

/* Below a header that asks, are most cells answers, in whatever words? */
static gboolean
holds_answers (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint answers = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      answers += sample_row_at (rows, i)->line >= evidence->layout->first_line && *text != '\0'
                 && presence_of_answer (text) != PRESENCE_UNKNOWN;
    }
  return answers * 3 >= evidence->column[column].filled * 2;
}

/* "oui", "non (sortie)", "x"; not the initials of somebody. */
static gboolean
is_answer (const char *text)
{
  return !(g_ascii_isupper (text[0]) && text[1] == '\0' && text[0] != 'X')
         && presence_of_answer (text) != PRESENCE_UNKNOWN;
}

/* "Présents" over "oui" and "non": the header of a list of people, and no people below it. */
static gboolean
column_answers_who_came (const struct columns *columns, const struct table_evidence *evidence,
                         guint32 column)
{
  return header_lists_everybody (columns->column[column].name)
         && evidence->column[column].filled >= 2 && column_holds_only (evidence, column, is_answer);
}

static gboolean
headers_name_calls (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_has_word (columns->column[i].name, WORDS_OF_CALLS))
      return TRUE;
  return FALSE;
}

/* A call that nobody took met nobody; a message without an answer, or a goal that was not reached, is contact. */
static gboolean
asks_whether_answered (const struct columns *columns, guint32 column)
{
  const struct column *one = &columns->column[column];
  gboolean two = columns_have_both_ends (columns);
  return header_asks_if_answered (one->folded)
         && (headers_name_calls (columns)
             || (!two && columns_have (columns, ROLE_DATE) && strchr (one->name, '?') != NULL));
}

gboolean
column_asks_presence (const struct columns *columns, const struct table_evidence *evidence,
                      guint32 column)
{
  return header_asks_presence (columns->column[column].folded)
         || asks_whether_answered (columns, column)
         || column_answers_who_came (columns, evidence, column);
}

void
columns_drop_answers (struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (column_holds_people (&columns->column[i]) && !columns->column[i].told
        && column_answers_who_came (columns, evidence, i))
      columns_set_role (columns, i, ROLE_NONE);
}

/* Do marks, or answers in free words, say who was there? */
static gboolean
answers_presence (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  const struct column *column = &columns->column[i];
  double words = evidence_share (evidence, i, CONTENT_PRESENCE);
  gboolean asks = column_asks_presence (columns, evidence, i);
  gboolean many = evidence->column[i].distinct > MOST_WORDS;
  gboolean yes_no = header_says_status (column->folded) && evidence->column[i].distinct > 1
                    && evidence_share (evidence, i, CONTENT_NUMBER) == 0;
  if (words >= 0.5)
    return FALSE;
  if ((asks || yes_no) && !many && evidence_share (evidence, i, CONTENT_MARK) > 0.9)
    return TRUE;
  return asks && column->role != ROLE_WITH && holds_answers (evidence, i);
}

/* Do the days say when each one came or left, who for sure was there? */
static gboolean
rows_tell_when_they_came (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *name = columns->column[i].name;
      if ((header_gives_arrival (name) || header_has_word (name, WORDS_LEFT))
          && evidence->column[i].filled == evidence->rows
          && evidence_share (evidence, i, CONTENT_DAY) > 0.8)
        return TRUE;
    }
  return FALSE;
}

gboolean
all_were_invited_and_came (const struct columns *columns, const struct table_evidence *evidence,
                           guint32 column)
{
  const GArray *rows = evidence->layout->row;
  if (evidence->column[column].distinct != 1 || !rows_tell_when_they_came (columns, evidence))
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      g_autofree char *folded = header_fold (sample_cell (row, column));
      if (row->line >= evidence->layout->first_line && *folded != '\0')
        return text_means (WORDS_INVITED, folded);
    }
  return FALSE;
}

guint32
presence_column_find (const struct columns *columns, const struct table_evidence *evidence,
                      gboolean *marks)
{
  guint32 found = NO_COLUMN;
  double best
    = 0; /* a column whose words are nearly all known says more than one with a few of them */
  *marks = FALSE;
  gboolean tasks = columns_describe_tasks (columns) && !columns_have (columns, ROLE_EVENT);
  if (tasks && !columns_list_activities (columns))
    return NO_COLUMN; /* how far a task is says nothing of its people */
  for (guint32 i = 0; i < columns->count; i++)
    {
      const struct column *column = &columns->column[i];
      double words = evidence_share (evidence, i, CONTENT_PRESENCE);
      gboolean asks = column_asks_presence (columns, evidence, i);
      gboolean free = column->role == ROLE_NONE || column->role == ROLE_STATE
                      || column->role == ROLE_STAGE || column->role == ROLE_CHANNEL
                      || column->role == ROLE_TAGS || column->role == ROLE_NOTE
                      || column->role == ROLE_LABEL || (asks && column->role == ROLE_WITH)
                      || column->role == ROLE_DIRECTION;
      if (!free || evidence->column[i].filled == 0
          || column_subset_has (&evidence->layout->rules.answers, i))
        continue;
      if (header_shows_availability (column->name) || header_denies_presence (column->folded)
          || g_str_has_prefix (column->folded, "my"))
        continue;
      if (answers_presence (columns, evidence, i))
        {
          *marks = TRUE;
          return i;
        }
      guint lists = evidence->column[i].of[CONTENT_LIST];
      gboolean people = lists > 0 && lists >= evidence->column[i].of[CONTENT_PRESENCE];
      if (people || evidence->column[i].distinct > MOST_WORDS)
        continue;
      gboolean says = column->role == ROLE_DIRECTION
                        ? words > 0
                        : words >= 0.9
                            || (words > 0 && (tasks || header_says_status (column->folded)))
                            || label_says_absence (columns, evidence, i);
      double known = words >= 0.9 && asks ? 2 : words;
      if (says && known > best)
        {
          best = known;
          found = i;
        }
    }
  if (found != NO_COLUMN && all_were_invited_and_came (columns, evidence, found))
    return NO_COLUMN;
  return found;
}

/* Times of arrival that some rows have and others lack. */
guint32
check_in_column (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_asks_check_in (columns->column[i].name) && evidence->column[i].filled > 0
        && evidence->column[i].filled < evidence->rows
        && (evidence_share (evidence, i, CONTENT_DAY) > 0.8
            || evidence_share (evidence, i, CONTENT_DIGITS) > 0.8))
      return i;
  return NO_COLUMN;
}

/* Moments at which people left an event, beside those of coming. */
guint32
column_of_leaving (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 date = columns->of_role[ROLE_DATE];
  if (date == NO_COLUMN || !columns_have (columns, ROLE_EVENT))
    return NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    if (i != date && header_has_word (columns->column[i].name, WORDS_LEFT)
        && evidence_share (evidence, i, CONTENT_DAY) > 0.8)
      return i;
  return NO_COLUMN;
}

/* The names in a row, as they are written. */
static char *
people_of_row (const struct columns *columns, const struct sample_row *row)
{
  g_autoptr (GString) all = g_string_new (NULL);
  for (guint32 i = 0; i < columns->count; i++)
    if (column_gives_names (&columns->column[i]))
      g_string_append_printf (all, "%s ", sample_cell (row, i));
  return g_string_free (g_steal_pointer (&all), FALSE);
}

guint32
called_off_column (const struct columns *columns, const struct table_evidence *evidence)
{
  gboolean pairs = columns_have_both_ends (columns);
  gboolean names = columns_have (columns, ROLE_WITH) || columns_have (columns, ROLE_NAME)
                   || columns_have (columns, ROLE_FIRST_NAME);
  if ((!pairs && !names) || columns_have_replies (columns))
    return NO_COLUMN;
  for (guint32 i = columns->of_role[ROLE_NOTE]; i != NO_COLUMN; i = columns->column[i].next)
    {
      if (columns->column[i].told || header_holds_messages (columns->column[i].folded))
        continue;
      for (guint k = 0; k < evidence->layout->row->len; k++)
        {
          const struct sample_row *row = sample_row_at (evidence->layout->row, k);
          if (row->line < evidence->layout->first_line || *sample_cell (row, i) == '\0')
            continue;
          g_autofree char *people = people_of_row (columns, row);
          if (note_says_called_off (sample_cell (row, i), people)
              || note_says_not_reached (sample_cell (row, i), people))
            return i;
        }
    }
  return NO_COLUMN;
}

struct column_subset
denying_columns (const struct columns *columns, const struct table_evidence *evidence)
{
  struct column_subset set = { 0 };
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE && header_denies_presence (columns->column[i].folded)
        && evidence_share (evidence, i, CONTENT_MARK) == 1)
      column_subset_add (&set, i);
  return set;
}
