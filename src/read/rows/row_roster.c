/* Roster surveys (Qualtrics): each question "STEM - NAME" asks about one person. */
#include <string.h>
#include "pln/text.h"
#include "pln/vocabulary.h"
#include "read/dates/localized_number.h"
#include "read/people/non_people.h"
#include "read/people/people_cell.h"
#include "read/rows/row_context.h"
#include "read/sniff/survey_questions.h"
#include "read/rows/row_person.h"
#include "read/rows/row_survey.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/value_words.h"
#include "read/people/rejection_words.h"
#include "read/vocabulary/concepts.h"

/* The start of the name in a question's text, or NULL. */
static const char *
name_in_question (const char *text)
{
  const char *found = NULL;
  for (const char *at = text; (at = strstr (at, " - ")) != NULL; at += 3)
    found = at + 3;
  return found != NULL && *found != '\0' ? found : NULL;
}

static gboolean
share_stem (const char *one, const char *other)
{
  const char *name = one != NULL ? name_in_question (one) : NULL;
  const char *second = other != NULL ? name_in_question (other) : NULL;
  return name != NULL && second != NULL && name - one == second - other
         && strncmp (one, other, (gsize)(name - one)) == 0;
}

/* "Other (please specify)", "Jemand anderes:" */
static gboolean
is_other (const char *name)
{
  g_autofree char *bare = g_strndup (name, strcspn (name, ":("));
  return g_ascii_strncasecmp (name, "other", 5) == 0 || text_names_nobody (g_strstrip (bare));
}

/* A single question may end this way by chance; two with the same stem are a roster. */
static const char *
roster_name (const struct table_layout *layout, guint32 column)
{
  const struct sample_row *texts = layout->texts;
  if (texts == NULL || column >= texts->count)
    return NULL;
  const char *text = texts->cell[column];
  gboolean roster = (column > 0 && share_stem (text, texts->cell[column - 1]))
                    || (column + 1 < texts->count && share_stem (text, texts->cell[column + 1]));
  const char *name = roster ? name_in_question (text) : NULL;
  return name != NULL && strcmp (name, "Text") != 0 ? name : NULL;
}

/* The strength that an answer gives; 0: no tie. */
static double
weight_of_answer (const struct profile_row *row, const char *answer)
{
  double value;
  if (*answer == '\0' || text_is_missing (answer) || text_names_nobody (answer)
      || label_says_rejection (answer))
    return 0;
  if (cell_number_parse (answer, row->import->dialect.delimiter != ',', &value))
    return MAX (value, 0);
  int rank = rank_of_word (answer);
  if (rank != 0)
    return MAX (rank, 0);
  return answer_of_text (answer) != ANSWER_NO;
}

/* The answer to "What is your name?". */
static const char *
own_name (const struct profile_row *row)
{
  const struct sample_row *texts = row->import->layout.texts;
  for (guint32 i = 0; texts != NULL && i < texts->count; i++)
    {
      g_autofree char *folded = header_fold (texts->cell[i]);
      if (question_asks_own_name (folded) && *row_cell_at (row, i) != '\0')
        return row_cell_at (row, i);
    }
  return "";
}

/* Reads the respondent and the date; FALSE if the row is skipped or rejected. */
static gboolean
find_respondent (struct profile_row *row, guint32 *respondent, date_code *day)
{
  *respondent = row_person (row);
  row_observe_dates (row);
  if (!row_date (row, ROLE_DATE, day))
    return FALSE;
  return *respondent != NONE || row_leave_out (row, "answers without a respondent");
}

/* Is the respondent more than the number of an answer? */
static gboolean
respondent_is_named (const struct profile_row *row)
{
  return *row_text (row, ROLE_NAME) != '\0' || *row_text (row, ROLE_FIRST_NAME) != '\0'
         || *row_text (row, ROLE_LAST_NAME) != '\0' || *row_text (row, ROLE_EMAIL) != '\0';
}

/* "First", "2nd", "dritte": nothing but a place in the order. */
static gboolean
is_ordinal (const char *name)
{
  g_autofree char *box = g_strconcat ("box ", name, NULL), *bare = header_without_ordinal (box);
  return bare != NULL && strcmp (bare, "box") == 0;
}

/* "Person 1", "Second colleague", "First": a box for a name. */
static gboolean
is_numbered_slot (const char *name)
{
  g_autofree char *folded = header_fold (name);
  g_autofree char *bare = header_without_ordinal (name);
  gsize n = strlen (folded);
  while (n > 0 && (g_ascii_isdigit (folded[n - 1]) || folded[n - 1] == ' '))
    folded[--n] = '\0';
  return n == 0 || is_ordinal (name) || text_means (WORDS_SLOT_NAME, bare != NULL ? bare : folded);
}

/* The answers in a column are names: it is a box for a name, or one of several under the same
 * question, of which another has such a heading. */
static gboolean *
find_columns_of_names (const struct sample_row *texts)
{
  gboolean *takes_names = g_new0 (gboolean, texts->count);
  for (guint32 first = 0, end; first < texts->count; first = end)
    {
      gboolean any = FALSE;
      for (end = first; end < texts->count && share_stem (texts->cell[first], texts->cell[end]);
           end++)
        any = any || is_numbered_slot (name_in_question (texts->cell[end]));
      end = MAX (end, first + 1);
      for (guint32 i = first; i < end; i++)
        takes_names[i] = any;
    }
  return takes_names;
}

static gboolean
column_takes_names (struct import_context *import, guint32 column)
{
  gboolean **takes_names = &import->scratch.takes_names;
  if (*takes_names == NULL)
    *takes_names = find_columns_of_names (import->layout.texts);
  return (*takes_names)[column];
}

gboolean
row_add_form_answers (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  const struct columns *columns = &row->import->columns;
  guint32 respondent;
  guint ties = 0;
  date_code day;

  if (!find_respondent (row, &respondent, &day))
    return FALSE;
  struct interaction_context context = context_of_cells (row, DIRECTION_NONE, EVIDENCE_STATED);
  for (guint32 at = columns->of_role[ROLE_TO]; at != NO_COLUMN; at = columns->column[at].next)
    {
      const struct cell cell = cell_of_text (row_cell_at (row, at));
      struct people named = builder_people (builder, &cell, TRUE);
      context.direction = direction_of_answer (columns->column[at].name);
      for (guint32 i = 0; i < named.count; i++, ties++)
        builder_add_record (builder, day, respondent, named.mention[i],
                            builder_context (builder, &context));
    }
  if (ties == 0 && respondent_is_named (row))
    builder_keep_person (builder, respondent);
  return ties > 0 || row_leave_out (row, "answers that name nobody");
}

/* "Who do you turn to for advice?": the answer is a name or several. */
static gboolean
question_asks_who (const struct table_layout *layout, guint32 column)
{
  const struct sample_row *texts = layout->texts;
  if (texts == NULL || column >= texts->count)
    return FALSE;
  const char *name = name_in_question (texts->cell[column]);
  if (name != NULL && strcmp (name, "Selected Choice") != 0 && strcmp (name, "Text") != 0)
    return FALSE;
  g_autofree char *folded = header_fold (texts->cell[column]);
  return role_of_question (folded) == ROLE_WITH;
}

gboolean
row_add_roster_answers (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  guint32 respondent;
  guint ties = 0;
  date_code day;

  const char *own = own_name (row);
  if (*own != '\0')
    profile_row_set (row, ROLE_NAME, own);
  if (!find_respondent (row, &respondent, &day))
    return FALSE;
  const struct cell channel = cell_of_text ("survey");
  struct interaction_context context = context_bare (DIRECTION_NONE, EVIDENCE_STATED);
  context.channel = builder_channel (builder, &channel);
  for (guint32 i = 0; i < MIN (row->import->columns.count, row->row->n_cells); i++)
    {
      const char *name = roster_name (&row->import->layout, i);
      gboolean open = name == NULL && question_asks_who (&row->import->layout, i);
      gboolean slot = open || (name != NULL && column_takes_names (row->import, i));
      const char *answer = row_cell_at (row, i);
      double weight = slot ? *answer != '\0' : name != NULL ? weight_of_answer (row, answer) : 0;
      if (!(weight > 0) || (!slot && is_other (name)))
        continue;
      context.direction = direction_of_answer (row->import->layout.texts->cell[i]);
      context.weight = (float)weight;
      const struct cell cell = cell_of_text (slot ? answer : name);
      struct people named = builder_people (builder, &cell, open);
      for (guint32 k = 0; k < named.count; k++, ties++)
        builder_add_record (builder, day, respondent, named.mention[k],
                            builder_context (builder, &context));
    }
  if (ties == 0 && respondent_is_named (row))
    builder_keep_person (builder, respondent);
  return ties > 0 || row_leave_out (row, "answers that name nobody");
}
