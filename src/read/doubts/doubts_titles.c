/* Doubts about a whole table, for what the line above it says: that the people in it were away, or that the
 * numbers of a square are distances or debts. */
#include "pln/base.h"
#include "pln/escape.h"
#include "read/doubts/doubt.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/unmet_titles.h"

static char *
some_line (const char *text, gboolean (*says) (const char *line))
{
  g_auto (GStrv) line = g_strsplit (text != NULL ? text : "", "\n", -1);
  for (char **one = line; *one != NULL; one++)
    if (says (*one))
      return g_strdup (*one);
  return NULL;
}

/* A line above the table of which it is said; free with g_free. NULL: none. */
static char *
line_above (const struct table_layout *layout, gboolean (*says) (const char *line))
{
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (layout->row, i);
      if (row->line >= layout->header_line)
        break;
      if (sample_row_filled (row) == 1 && says (row->cell[0]))
        return g_strdup (row->cell[0]);
    }
  char *line = some_line (layout->title, says);
  return line != NULL ? line : some_line (layout->remark, says);
}

/* The first column of people; NO_COLUMN: none. */
static guint32
first_people (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (column_holds_people (&columns->column[i]))
      return i;
  return NO_COLUMN;
}

gboolean
title_says_they_were_away (const struct doubt_view *view, struct doubt *doubt)
{
  guint32 people = first_people (view->columns);
  if (!doubt_view_is_generic (view) || view->layout->header_line == 0 || people == NO_COLUMN
      || any_column_is_told (view))
    return FALSE;
  g_autofree char *line = line_above (view->layout, title_says_nobody_met);
  const struct column *column = &view->columns->column[people];
  if (line == NULL || view->layout->rules.presence != NO_COLUMN
      || (title_plans_holidays (line) && header_tells_of_writer (column->name)))
    return FALSE; /* the rows say who was there, or the header that they met */
  g_autofree char *quoted = shell_quote (column->name);
  doubt->question = g_strdup_printf (
    "\"%s\" stands above the table, so those in it may not have met; if they did not, "
    "leave the file out; if they met, add --column %s=%s",
    line, role_name (column->role), quoted);
  return TRUE;
}

gboolean
square_tells_no_contact (const struct doubt_view *view, struct doubt *doubt)
{
  const struct table_layout *layout = view->layout;
  if (layout->profile->generic != GENERIC_MATRIX || layout->profile->signature != NULL
      || view->options->shape != SHAPE_AUTO || any_column_is_told (view))
    return FALSE;
  const char *corner = view->columns->count > 0 ? view->columns->column[0].name : "";
  g_autofree char *line
    = title_measures_apart (corner) ? g_strdup (corner) : line_above (layout, title_measures_apart);
  if (line == NULL)
    return FALSE;
  doubt->question = g_strdup_printf (
    "\"%s\" heads the numbers, and a high one need not be more contact; if it is, add --as "
    "ties; if not, leave the file out",
    line);
  return TRUE;
}
