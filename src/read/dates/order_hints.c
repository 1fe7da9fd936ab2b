/* Compares two readings of a column whose dates all fit both.
 *
 * Weekdays beside the dates decide at once. Rows that rise or fall without an exception, and days that are
 * whole weeks apart, come about by chance in one of a dozen and one of 300 columns of four days: they are
 * an assumption, which the report tells. A log holds no days to come; a table of which most days would be
 * to come may be a plan. */
#include "read/dates/common_divisor.h"
#include "read/dates/date_parse.h"
#include "read/dates/order_hints.h"

enum
{
  DAYS_LEAST = 4,
  WEEK = 7
};

static void
note_reading (struct order_reading *reading, gint32 day, guint weekdays, gint32 latest,
              gboolean is_first)
{
  if (!is_first)
    {
      reading->rises |= day > reading->last;
      reading->falls |= day < reading->last;
      reading->divisor = (gint32)common_divisor (reading->divisor, ABS (day - reading->last));
    }
  reading->last = day;
  reading->n_future += day > latest;
  if (weekdays != 0)
    *(day_is_among_weekdays (day, weekdays) ? &reading->weekdays_right : &reading->weekdays_wrong)
      += 1;
}

void
order_hints_note (struct order_hints *hints, gint32 day_first, gint32 month_first, guint weekdays)
{
  gboolean is_first = hints->n_days == 0, is_known = FALSE;
  if (hints->n++ == 0)
    hints->latest = day_today () + 1;
  note_reading (&hints->day_first, day_first, weekdays, hints->latest, is_first);
  note_reading (&hints->month_first, month_first, weekdays, hints->latest, is_first);
  for (guint i = 0; i < hints->n_days; i++)
    is_known |= hints->day[i] == day_first;
  if (!is_known && hints->n_days < G_N_ELEMENTS (hints->day))
    hints->day[hints->n_days++] = day_first;
}

static enum hint
hint_of (gboolean day_first, gboolean month_first)
{
  return day_first == month_first ? HINT_NONE : day_first ? HINT_DAY_FIRST : HINT_MONTH_FIRST;
}

static gboolean
weekdays_fit (const struct order_reading *reading)
{
  return reading->weekdays_right > 0 && reading->weekdays_wrong == 0;
}

enum hint
order_hints_by_weekday (const struct order_hints *hints)
{
  const struct order_reading *day = &hints->day_first, *month = &hints->month_first;
  if (day->weekdays_wrong > 0 && month->weekdays_wrong > 0)
    return HINT_BOTH;
  return hint_of (weekdays_fit (day), weekdays_fit (month));
}

static gboolean
is_in_order (const struct order_reading *reading)
{
  return !reading->rises || !reading->falls;
}

enum hint
order_hints_by_rows (const struct order_hints *hints, gboolean sorted, const char **why)
{
  const struct order_reading *day = &hints->day_first, *month = &hints->month_first;
  if (hints->n_days < DAYS_LEAST)
    return HINT_NONE;
  enum hint order = sorted ? HINT_NONE : hint_of (is_in_order (day), is_in_order (month));
  enum hint weeks = hint_of (day->divisor % WEEK == 0, month->divisor % WEEK == 0);
  *why = order != HINT_NONE ? "because the rows are then in order"
                            : "because all days are then whole weeks apart";
  return order == HINT_NONE || order == weeks ? weeks : weeks == HINT_NONE ? order : HINT_BOTH;
}

enum hint
order_hints_by_today (const struct order_hints *hints)
{
  guint64 day = hints->day_first.n_future, month = hints->month_first.n_future;
  return MAX (day, month) * 2 > hints->n ? HINT_NONE : hint_of (day == 0, month == 0);
}

void
year_hints_note (struct year_hints *hints, int first, int second, int last)
{
  int year = date_year_in_full (first);
  gint32 day = day_from_date (year, second, last);
  gboolean is_known = FALSE;
  if (hints->n == 0)
    hints->latest = day_today () + 1;
  if (day == DAY_NONE || day > hints->latest)
    hints->n_wrong++;
  hints->rises |= hints->n > 0 && day > hints->last;
  hints->falls |= hints->n > 0 && day < hints->last;
  hints->least_year = hints->n > 0 ? MIN (hints->least_year, year) : year;
  hints->greatest_year = MAX (hints->greatest_year, year);
  for (guint i = 0; i < hints->n_last_parts; i++)
    is_known |= hints->last_part[i] == last;
  if (!is_known && hints->n_last_parts < G_N_ELEMENTS (hints->last_part))
    hints->last_part[hints->n_last_parts++] = last;
  hints->last = day;
  hints->n++;
}

gboolean
year_may_come_first (const struct year_hints *hints)
{
  return hints->n_wrong == 0 && hints->n_last_parts == G_N_ELEMENTS (hints->last_part)
         && hints->greatest_year - hints->least_year <= 1 && (!hints->rises || !hints->falls);
}
