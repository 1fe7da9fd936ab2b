/* Answers to a question that has one column for each person. */
#include <string.h>
#include "pln/text.h"
#include "read/people/non_people.h"
#include "read/rows/row_context.h"
#include "read/rows/row_kinds.h"
#include "read/rows/row_person.h"
#include "read/rows/row_survey.h"
#include "read/sniff/survey_questions.h"
#include "read/understand/shape_choices.h"
#include "read/understand/shapes_squares.h"
#include "read/understand/value_words.h"

/* The strength of the tie that an answer gives; unknown words mean yes. */
static double
weight_of_choice (const char *answer)
{
  double weight;
  if (*answer == '\0' || text_is_missing (answer) || text_names_nobody (answer))
    return 0;
  return square_cell_weight (answer, 0, &weight) ? weight : 1;
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
    {
      g_autofree char *option = NULL;
      if (header_of_choice (columns->column[at].name, &option) == 0 || text_names_nobody (option))
        continue;
      spell_as_respondent (row, columns->column[at].name, option);
      double weight = weight_of_choice (row_cell_at (row, at));
      const struct cell cell = cell_of_text (option);
      struct people named = builder_people (builder, &cell, FALSE);
      struct interaction_context context
        = context_bare (direction_of_answer (columns->column[at].name), EVIDENCE_STATED);
      context.weight = (float)weight;
      if (named.count != 1)
        continue;
      builder_keep_person (builder, named.mention[0]);
      if (weight > 0 && named.mention[0] != respondent)
        builder_add_record (builder, day, respondent, named.mention[0],
                            builder_context (builder, &context));
    }
  return TRUE;
}
