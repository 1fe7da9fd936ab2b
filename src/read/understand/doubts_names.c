/* Doubts about what a cell of people says. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/non_people.h"
#include "read/people/people_cell.h"
#include "read/understand/doubt.h"
#include "read/understand/header_kinds.h"
#include "read/understand/person_columns.h"

/* "With", "Spoken with", "Who I talked to": then the writer met them. */
static gboolean
header_says_met (const char *header)
{
  return header_says_with_whom (header) || header_tells_who_i_met (header)
         || (role_of_header (header) == ROLE_WITH && !header_lists_those_present (header)
             && header_person_kind (header) == HEADER_NO_PERSON);
}

gboolean
owner_is_guessed (const struct doubt_view *view, struct doubt *doubt)
{
  static const enum role telling[] = { ROLE_FROM,  ROLE_DATE, ROLE_FIRST, ROLE_LAST,     ROLE_YEAR,
                                       ROLE_MONTH, ROLE_TIME, ROLE_EVENT, ROLE_DIRECTION };
  const struct columns *columns = view->columns;
  if (!doubt_view_is_generic (view) || view->options->shape != SHAPE_AUTO
      || strcmp (view->layout->profile->name, "interactions") != 0)
    return FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (telling); k++)
    if (columns_have (columns, telling[k]))
      return FALSE;
  guint32 column
    = columns_have (columns, ROLE_WITH) ? columns->of_role[ROLE_WITH] : columns->of_role[ROLE_TO];
  if (column == NO_COLUMN || any_column_is_told (view)
      || header_says_met (columns->column[column].name))
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
