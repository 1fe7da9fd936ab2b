/* The header row of a table of people by days or events. */
#include "read/dates/localized_number.h"
#include "read/evidence/grid_columns.h"
#include "read/evidence/header_terms.h"
#include "read/understand/grid_header.h"

enum
{
  HEADER_LOOK = 12
};

static gboolean
is_title (const struct sample_row *row)
{
  return sample_row_filled (row) == 1 && *row->cell[0] != '\0';
}

/* At least two cells in a row of which each is a day, and no days below them. */
static gboolean
heads_days (const GArray *rows, guint at)
{
  const struct sample_row *row = sample_row_at (rows, at), *next = sample_row_at (rows, at + 1);
  guint dates = 0, run = 0;
  for (guint32 c = 1; c < row->count; c++)
    {
      gboolean day = header_holds_day (row->cell[c]);
      if (day && text_is_moment (sample_cell (next, c)))
        return FALSE;
      dates += day;
      run = day ? run + 1 : dates < 2 ? 0 : run;
    }
  return run >= 2 && run == dates;
}

/* "Test 1" and "Homework" above the days, or "Points" in a row below: not "Session 1" or "Week 1", in which
 * minutes and hours were spent. */
static gboolean
says_graded (const GArray *rows, guint dates)
{
  const struct sample_row *row = sample_row_at (rows, dates);
  for (guint32 c = 1; c < row->count; c++)
    if (header_holds_day (row->cell[c])
        && header_has_word (sample_cell (sample_row_at (rows, dates - 1), c), WORDS_GRADED))
      return TRUE;
  for (guint i = dates + 1; i < rows->len; i++)
    if (header_is (sample_cell (sample_row_at (rows, i), 0), WORDS_GRADED))
      return TRUE;
  return FALSE;
}

/* "Date" in a row of its own below the header of what is graded, above numbers of which one is too high for
 * the hours of a day: the days of tests, and what was scored in them. */
static gboolean
dates_scores (const GArray *rows, guint at)
{
  enum
  {
    HOURS_OF_A_DAY = 24
  };
  const struct sample_row *row = sample_row_at (rows, at);
  double value, most = 0;
  if (at == 0 || role_of_header (row->cell[0]) != ROLE_DATE
      || sample_row_filled (sample_row_at (rows, at - 1)) < sample_row_filled (row)
      || !says_graded (rows, at))
    return FALSE;
  for (guint i = at + 1; i < rows->len; i++)
    for (guint32 c = 1; c < row->count; c++)
      {
        const char *text
          = header_holds_day (row->cell[c]) ? sample_cell (sample_row_at (rows, i), c) : "";
        if (*text != '\0' && !cell_number_parse (text, FALSE, &value))
          return FALSE;
        most = *text != '\0' ? MAX (most, value) : most;
      }
  return most > HOURS_OF_A_DAY;
}

/* Finds the header row above the grid: the first one with days in its cells, else the first below a
 * title. */
guint
grid_header_find (const GArray *rows)
{
  guint limit = MIN (rows->len, HEADER_LOOK);
  for (guint i = 0; i + 2 < rows->len && i < limit; i++)
    if (heads_days (rows, i))
      return dates_scores (rows, i) ? i - 1 : i;
  gboolean titled = is_title (sample_row_at (rows, 0)) && !is_title (sample_row_at (rows, 1));
  return titled && sample_row_at (rows, 1)->count > 2 ? 1 : 0;
}
