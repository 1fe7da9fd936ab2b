/* Answers to a question that has one column for each person. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/non_people.h"
#include "read/rows/row_context.h"
#include "read/rows/row_kinds.h"
#include "read/rows/row_person.h"
#include "read/rows/row_survey.h"
#include "read/sniff/survey_questions.h"
#include "read/evidence/choice_header.h"
#include "read/shapes/shapes_squares.h"
#include "read/evidence/value_words.h"

/* The strength of the tie that an answer gives; unknown words mean yes. */
static double
weight_of_choice (const struct profile_row *row, const char *answer)
{
  const char *unchosen = row->import->layout.rules.unchosen;
  double weight;
  if (*answer == '\0' || text_is_missing (answer) || text_names_nobody (answer)
      || (unchosen != NULL && strcmp (answer, unchosen) == 0))
    return 0;
  return square_cell_weight (&row->import->layout.rules, answer, &weight) ? weight : 1;
}

/* Programs write names in a form without blanks: "mara_lindt" in the answers too. */
static void
spell_as_respondent (const struct profile_row *row, const char *header, char *option)
{
  const char *name = row_text (row, ROLE_NAME), *slash = strrchr (header, '/');
  if (slash != NULL && strchr (slash, '_') != NULL && strchr (name, '_') != NULL
      && strchr (name, ' ') == NULL)
    g_strdelimit (option, " ", '_');
}

static void
add_named (struct profile_row *row, const char *header, struct people named, double weight,
           guint32 respondent, date_code day)
{
  struct builder *builder = row->import->builder;
  struct interaction_context context = context_bare (direction_of_answer (header), EVIDENCE_STATED);
  context.weight = (float)weight;
  for (guint32 i = 0; i < named.count; i++)
    {
      builder_keep_person (builder, named.mention[i]);
      if (weight > 0 && named.mention[i] != respondent)
        builder_add_record (builder, day, respondent, named.mention[i],
                            builder_context (builder, &context));
    }
}

/* What the respondent answered about the person of a column. */
static void
add_choice (struct profile_row *row, guint32 at, guint32 respondent, date_code day)
{
  const char *header = row->import->columns.column[at].name, *answer = row_cell_at (row, at);
  struct choice_header choice;
  if (!choice_header_parse (header, &choice))
    choice.option = g_strdup (header); /* the question stands nowhere */
  spell_as_respondent (row, header, choice.option);
  const struct cell cell = cell_of_text (choice.option);
  if (!text_names_nobody (choice.option))
    add_named (row, header, builder_people (row->import->builder, &cell, FALSE),
               weight_of_choice (row, answer), respondent, day);
  choice_header_clear (&choice);
}

/* The people that the respondent named under "Other". */
static void
add_written (struct profile_row *row, guint32 at, guint32 respondent, date_code day)
{
  const char *answer = row_cell_at (row, at);
  const struct cell cell = cell_of_text (answer);
  if (name_look_of (answer) >= LOOKS_LIKE_NAME || text_lists_whole_names (answer))
    add_named (row, row->import->columns.column[at].name,
               builder_people (row->import->builder, &cell, TRUE), 1, respondent, day);
}

gboolean
row_add_choices (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  const struct columns *columns = &row->import->columns;
  guint32 respondent = row_person (row);
  date_code day;
  row_observe_dates (row);
  if (!row_date (row, ROLE_DATE, &day))
    return FALSE;
  if (respondent == NONE)
    return row_leave_out (row, "answers without a respondent");
  builder_keep_person (builder, respondent);
  for (guint32 at = columns->of_role[ROLE_TO]; at != NO_COLUMN; at = columns->column[at].next)
    add_choice (row, at, respondent, day);
  for (guint32 at = columns->of_role[ROLE_WITH]; at != NO_COLUMN; at = columns->column[at].next)
    add_written (row, at, respondent, day);
  return TRUE;
}
