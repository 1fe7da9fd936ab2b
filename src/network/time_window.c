/* The time window: from --since to the earlier of --until and --as-of. Strengths decay up to
 * --as-of, or else up to the last day inside the window. */
#include "network/time_window.h"
#include "pln/radix_sort.h"

#define ASTRAY_DAYS 1826 /* five years */

gboolean
day_counts (const struct window *window, gint32 day)
{
  return day == DAY_NONE || (day >= window->since && day <= window->until);
}

/* A connection that was made before the window still stands. */
static gboolean
record_stands (const struct window *window, const struct log *log, const struct record *record)
{
  return record->day < window->since && context_states_tie (&log->context[record->context]);
}

gboolean
record_counts (const struct window *window, const struct log *log, const struct record *record)
{
  return day_counts (window, record->day) || record_stands (window, log, record);
}

static void
see_day (struct window *window, gint32 day)
{
  if (day == DAY_NONE)
    return;
  if (!day_counts (window, day))
    {
      window->rows_outside++;
      return;
    }
  day_span_extend (&window->days, day);
}

struct day_span
log_days (const struct log *log)
{
  struct day_span span = DAY_SPAN_NONE;
  for (guint64 i = 0; i < log->n_records; i++)
    day_span_extend (&span, log->record[i].day);
  for (guint32 i = 0; i < log->n_gatherings; i++)
    day_span_extend (&span, log->gathering[i].day);
  return span;
}

static gboolean
may_be_year (gint32 day)
{
  int year, month, mday;
  if (day == DAY_NONE)
    return TRUE;
  day_to_date (day, &year, &month, &mday);
  return month == 1 && mday == 1;
}

static gboolean
may_be_month (gint32 day)
{
  int year, month, mday;
  if (day == DAY_NONE)
    return TRUE;
  day_to_date (day, &year, &month, &mday);
  return mday == 1;
}

static gboolean
all_days_are (const struct log *log, gboolean (*coarse) (gint32 day))
{
  gboolean all = log->calendar;
  for (guint64 i = 0; all && i < log->n_records; i++)
    all = coarse (log->record[i].day);
  for (guint32 i = 0; all && i < log->n_gatherings; i++)
    all = coarse (log->gathering[i].day);
  for (guint32 i = 0; all && i < log->n_ready_ties; i++)
    all = coarse (log->ready_tie[i].first) && coarse (log->ready_tie[i].last);
  return all;
}

gboolean
log_has_years_only (const struct log *log)
{
  return log->days_missing && all_days_are (log, may_be_year);
}

gboolean
log_has_months_only (const struct log *log)
{
  return log->days_missing && all_days_are (log, may_be_month);
}

/* A tie may have one of the two days. */
static void
see_ready_tie (struct window *window, const struct ready_tie *tie)
{
  if (tie->first != DAY_NONE && (window->days.first == DAY_NONE || tie->first < window->days.first))
    window->days.first = tie->first;
  if (tie->last != DAY_NONE && (window->days.last == DAY_NONE || tie->last > window->days.last))
    window->days.last = tie->last;
}

static void
see_rows (struct window *window, const struct log *log)
{
  for (guint64 i = 0; i < log->n_records; i++)
    if (!record_stands (window, log, &log->record[i]))
      see_day (window, log->record[i].day);
  for (guint32 i = 0; i < log->n_gatherings; i++)
    see_day (window, log->gathering[i].day);
}

static void
list_day (const struct window *window, gint32 day, guint64 *list, gsize *n)
{
  if (day != DAY_NONE && day_counts (window, day))
    list[(*n)++] = (guint64)((gint64)day - G_MININT32);
}

/* A mistyped year makes the log decades longer, and everything else old. So rows more than five years
 * before the day below which 2% of the rows lie, or after the day above which 2% lie, are set aside.
 * O(rows), and only if the log is longer than that. */
static void
set_astray_rows_aside (struct window *window, const struct log *log)
{
  if (!log->calendar || window->days.first == DAY_NONE
      || (gint64)window->days.last - window->days.first <= ASTRAY_DAYS)
    return;
  g_autofree guint64 *day = g_new (guint64, log->n_records + log->n_gatherings + 1);
  gsize n = 0;
  for (guint64 i = 0; i < log->n_records; i++)
    list_day (window, log->record[i].day, day, &n);
  for (guint32 i = 0; i < log->n_gatherings; i++)
    list_day (window, log->gathering[i].day, day, &n);
  gsize rare = n / 50;
  gint64 low = (gint64)select_number (day, n, rare) + G_MININT32;
  gint64 high = (gint64)select_number (day, n, n - 1 - rare) + G_MININT32;
  guint64 outside = window->rows_outside;
  if (low - ASTRAY_DAYS <= window->days.first && high + ASTRAY_DAYS >= window->days.last)
    return;
  window->since = (gint32)MAX (window->since, low - ASTRAY_DAYS);
  window->until = (gint32)MIN (window->until, high + ASTRAY_DAYS);
  window->days = DAY_SPAN_NONE;
  window->rows_outside = 0;
  see_rows (window, log);
  window->rows_astray = window->rows_outside - outside;
  window->rows_outside = outside;
}

struct window
window_find (const struct log *log, const struct network_options *options)
{
  struct window window = { .since = G_MININT32 + 1, .until = G_MAXINT32, .days = DAY_SPAN_NONE };

  if (options->since != DAY_NONE)
    window.since = options->since;
  if (options->until != DAY_NONE)
    window.until = options->until;
  if (options->as_of != DAY_NONE)
    window.until = MIN (window.until, options->as_of);
  see_rows (&window, log);
  set_astray_rows_aside (&window, log);
  for (guint32 i = 0; i < log->n_ready_ties; i++)
    see_ready_tie (&window, &log->ready_tie[i]);

  window.as_of = options->as_of != DAY_NONE ? options->as_of : window.days.last;
  if (options->as_of == DAY_NONE && log->has_ready_as_of && log->ready_as_of > window.as_of)
    window.as_of = log->ready_as_of;
  return window;
}
