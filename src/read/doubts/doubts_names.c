/* Doubts about what a cell of people says. */
#include <string.h>
#include "pln/text.h"
#include "read/people/formula_errors.h"
#include "read/doubts/doubt.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/columns/own_logs.h"
#include "read/columns/person_columns.h"
#include "read/vocabulary/concepts.h"

/* "Person", "Wer": somebody, and nothing says that the writer met them. */
static gboolean
header_only_says_person (const char *header)
{
  g_autofree char *folded = header_fold (header);
  return text_means (WORDS_PERSON_OR_WHO, folded);
}

static gboolean
some_header_speaks_of_me (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_speaks_of_me (columns->column[i].name))
      return TRUE;
  return FALSE;
}

/* "With", "Spoken with", "Who I talked to": then the writer met them. */
static gboolean
header_says_met (const char *header)
{
  return header_says_with_whom (header) || header_tells_who_i_met (header)
         || header_tells_my_deed (header)
         || (role_of_header (header) == ROLE_WITH && !header_lists_those_present (header)
             && !header_only_says_person (header)
             && header_person_kind (header) == HEADER_NO_PERSON);
}

gboolean
owner_is_guessed (const struct doubt_view *view, struct doubt *doubt)
{
  static const enum role telling[] = { ROLE_FROM,  ROLE_DATE, ROLE_FIRST, ROLE_LAST,     ROLE_YEAR,
                                       ROLE_MONTH, ROLE_TIME, ROLE_EVENT, ROLE_DIRECTION };
  const struct columns *columns = view->columns;
  if (!doubt_view_is_generic (view) || view->options->shape != SHAPE_AUTO
      || view->layout->profile->generic != GENERIC_INTERACTIONS)
    return FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (telling); k++)
    if (columns_have (columns, telling[k]))
      return FALSE;
  guint32 column
    = columns_have (columns, ROLE_WITH) ? columns->of_role[ROLE_WITH] : columns->of_role[ROLE_TO];
  if (column == NO_COLUMN || any_column_is_told (view)
      || header_says_met (columns->column[column].name) || some_header_speaks_of_me (columns))
    return FALSE;
  guint at = 0;
  doubt->row = next_data_row (view, &at);
  doubt->column = column;
  if (doubt->row == NULL || view->layout->header_line == 0)
    return FALSE;
  doubt->question = g_strdup_printf (
    "nothing says when, or with whom, \"%s\" had contact; if each line is somebody you met, add --as own-log; "
    "if the table only lists people, add --as contacts",
    sample_cell (doubt->row, column));
  return TRUE;
}

/* One person in nearly every cell. */
static gboolean
names_one_each (const struct doubt_view *view, guint32 column)
{
  return view->evidence->column[column].filled * 10 >= view->evidence->rows * 9
         && evidence_share (view->evidence, column, CONTENT_FULL) > 0.8
         && evidence_share (view->evidence, column, CONTENT_LIST) < 0.1;
}

/* The second of two columns of people that are not numbered, which have somebody in common;
 * NO_COLUMN: none. */
static guint32
second_of_two (const struct doubt_view *view)
{
  const struct columns *columns = view->columns;
  guint32 first = columns->of_role[ROLE_WITH], name = columns->of_role[ROLE_NAME];
  guint32 second = first != NO_COLUMN ? columns->column[first].next : NO_COLUMN;
  if (first == NO_COLUMN || (second != NO_COLUMN && columns->column[second].next != NO_COLUMN))
    return NO_COLUMN;
  if (second == NO_COLUMN)
    second = name;
  if (second == NO_COLUMN)
    return NO_COLUMN;
  g_autofree char *one = header_without_number (columns->column[first].name);
  g_autofree char *other = header_without_number (columns->column[second].name);
  return strcmp (one, other) != 0 && names_one_each (view, first) && names_one_each (view, second)
             && values_shared (view->evidence, second, first) > 0
           ? second
           : NO_COLUMN;
}

gboolean
writer_may_be_named (const struct doubt_view *view, struct doubt *doubt)
{
  const struct columns *columns = view->columns;
  if (!doubt_view_is_generic (view) || view->options->shape != SHAPE_AUTO
      || view->layout->profile->generic != GENERIC_INTERACTIONS || columns_have (columns, ROLE_FROM)
      || columns_have (columns, ROLE_TO) || columns_have (columns, ROLE_DIRECTION)
      || any_column_is_told (view))
    return FALSE;
  guint32 first = columns->of_role[ROLE_WITH], second = second_of_two (view);
  if (second == NO_COLUMN || header_tells_introduction (columns->column[first].name)
      || header_tells_introduction (columns->column[second].name))
    return FALSE;
  doubt->row = first_row_with_cell (view, second);
  doubt->column = second;
  doubt->question = g_strdup_printf (
    "is \"%s\" somebody \"%s\" met, or did you meet both; for the first, add --as "
    "ties, for the second --as own-log",
    sample_cell (doubt->row, second), sample_cell (doubt->row, first));
  return TRUE;
}

gboolean
formulas_are_broken (const struct doubt_view *view, struct doubt *doubt)
{
  static const enum role people[]
    = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_NAME, ROLE_FIRST_NAME, ROLE_LAST_NAME };
  for (guint k = 0; k < G_N_ELEMENTS (people); k++)
    for (guint32 i = view->columns->of_role[people[k]]; i != NO_COLUMN;
         i = view->columns->column[i].next)
      {
        const struct sample_row *row, *first = NULL;
        guint errors = 0, filled = 0;
        for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
          {
            gboolean broken = text_is_formula_error (sample_cell (row, i));
            filled += *sample_cell (row, i) != '\0';
            errors += broken;
            first = broken && first == NULL ? row : first;
          }
        if (errors == 0 || errors * 2 < filled)
          continue;
        doubt->row = first;
        doubt->column = i;
        doubt->question
          = g_strdup_printf ("\"%s\" is an error of a formula, not a name; mend it in the "
                             "spreadsheet and save the table again",
                             sample_cell (first, i));
        return TRUE;
      }
  return FALSE;
}
