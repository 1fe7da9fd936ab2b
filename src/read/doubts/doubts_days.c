/* Doubts about which day is that of the contact. */
#include "pln/escape.h"
#include "read/doubts/doubt.h"
#include "read/evidence/cell_kinds.h"
#include "read/evidence/day_headers.h"
#include "read/people/full_names.h"

static gboolean
holds_days (const struct doubt_view *view, guint32 column)
{
  return evidence_share (view->evidence, column, CONTENT_DAY) > 0.8;
}

/* "Hire date", "Eintritt": a row of an organisation chart has a day only if it says so. */
static enum day_sense
least_sense (const struct doubt_view *view)
{
  return view->layout->profile->generic == GENERIC_ORGANISATION_CHART ? DAY_SENSE_START
                                                                      : DAY_SENSE_PLAIN;
}

gboolean
day_is_left_out (const struct doubt_view *view, struct doubt *doubt)
{
  static const enum role days[] = { ROLE_DATE, ROLE_FIRST, ROLE_LAST, ROLE_YEAR };
  const struct profile *profile = view->layout->profile;
  if (profile->kind != PROFILE_INTERACTIONS || profile->signature != NULL || profile->grid
      || profile->undated)
    return FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (days); k++)
    if (columns_have (view->columns, days[k]))
      return FALSE;
  for (guint32 i = 0; i < view->columns->count; i++)
    {
      const char *name = view->columns->column[i].name;
      if (!column_is_left_over (view, i) || !holds_days (view, i)
          || header_day_sense (name) < least_sense (view))
        continue;
      doubt->row = first_row_with_cell (view, i);
      doubt->column = i;
      g_autofree char *quoted = shell_quote (name);
      doubt->question = g_strdup_printf (
        "no other column says when they had contact; if \"%s\" is the day, add --column date=%s; "
        "if not, add --column none=%s",
        sample_cell (doubt->row, i), quoted, quoted);
      return TRUE;
    }
  return FALSE;
}

/* Somebody on a day. */
static gboolean
tells_of_meeting (const struct sample_row *row)
{
  gboolean day = FALSE, person = FALSE;
  for (guint32 c = 0; c < row->count; c++)
    {
      day |= text_is_moment (row->cell[c]);
      person |= name_look_of (row->cell[c]) != LOOKS_UNLIKE_NAME;
    }
  return day && person;
}

gboolean
table_above_is_left_out (const struct doubt_view *view, struct doubt *doubt)
{
  enum
  {
    ROWS_LEAST = 2
  };
  guint found = 0;
  for (guint i = 0; i < view->layout->row->len && doubt_view_is_generic (view); i++)
    {
      const struct sample_row *row = sample_row_at (view->layout->row, i);
      if (row->line >= view->layout->header_line || !tells_of_meeting (row))
        continue;
      doubt->row = found++ == 0 ? row : doubt->row;
    }
  if (found < ROWS_LEAST)
    return FALSE;
  doubt->question
    = g_strdup_printf ("this line belongs to another table than the one with its header on line "
                       "%" G_GUINT64_FORMAT "; put each table into a file of its own",
                       view->layout->header_line);
  return TRUE;
}
