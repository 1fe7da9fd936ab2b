/* Doubts about columns that are headed by what a cell would hold: days and people. */
#include <string.h>
#include "pln/escape.h"
#include "pln/text.h"
#include "read/dates/date_parse.h"
#include "read/dates/missing_year.h"
#include "read/people/full_names.h"
#include "read/evidence/cell_kinds.h"
#include "read/doubts/doubt.h"
#include "read/evidence/grid_columns.h"

static gboolean
is_word_of (const struct doubt_view *view, const char *header)
{
  static const enum role ends[] = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_NAME };
  const struct sample_row *row;
  for (guint k = 0; k < G_N_ELEMENTS (ends); k++)
    if (columns_have (view->columns, ends[k]))
      for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
        if (strcmp (sample_cell (row, view->columns->of_role[ends[k]]), header) == 0)
          return TRUE;
  return FALSE;
}

static gboolean
heading_is_person (const struct doubt_view *view, const char *header)
{
  return text_looks_like_person (header) || is_word_of (view, header);
}

/* "Jan", "2023", "KW 10", above numbers; "Q1" may be a question as well as a quarter. */
static gboolean
heads_numbers_of_period (const struct doubt_view *view, guint32 column)
{
  const char *name = view->columns->column[column].name;
  g_autofree char *dated = date_with_year (name, LEAP_YEAR);
  gboolean unclear = strlen (name) == 2;
  return ((dated != NULL && !unclear) || text_is_year (name) || header_is_month (name))
         && evidence_share (view->evidence, column, CONTENT_NUMBER) == 1;
}

static char *
ask_what_numbers_say (const char *header)
{
  g_autofree char *quoted = shell_quote (header);
  return g_strdup_printf (
    "its heading is a time, and it is not used; if its numbers say how often you "
    "met, write a line for each person and time, with the columns \"with\", "
    "\"date\" and \"weight\"; if not, add --column none=%s",
    quoted);
}

static char *
ask_what_cells_say (const char *header, gboolean day)
{
  g_autofree char *quoted = shell_quote (header);
  return g_strdup_printf (
    day ? "its heading is a day, and it is not used; if its cells say who was there, write a line "
          "for each person and day, with the columns \"name\" and \"date\"; if not, add --column "
          "none=%s"
        : "its heading is a person, and it is not used; if its cells say who met or chose them, "
          "write a line for each pair, with the columns \"from\" and \"to\"; if not, add --column "
          "none=%s",
    quoted);
}

gboolean
headings_are_left_out (const struct doubt_view *view, struct doubt *doubt)
{
  guint days = 0, people = 0, counts = 0;
  guint32 first = NO_COLUMN;
  if (view->contacts || view->layout->header_line == 0)
    return FALSE;
  for (guint32 i = 0; i < view->columns->count; i++)
    {
      const char *name = view->columns->column[i].name;
      if (view->columns->column[i].role == ROLE_NONE && column_is_told (view, i))
        return FALSE;
      if (!column_is_left_over (view, i))
        continue;
      gboolean count = heads_numbers_of_period (view, i);
      gboolean day = (text_is_moment (name) || text_is_day_without_year (name))
                     && !(count && header_is_month (name));
      gboolean person = !day && !count && heading_is_person (view, name);
      days += day;
      people += person;
      counts += count;
      first = first == NO_COLUMN && (day || person || count) ? i : first;
    }
  if (days < 2 && people < 2 && counts < 2)
    return FALSE;
  doubt->column = first;
  doubt->question = days < 2 && people < 2
                      ? ask_what_numbers_say (view->columns->column[first].name)
                      : ask_what_cells_say (view->columns->column[first].name, days >= 2);
  return TRUE;
}
