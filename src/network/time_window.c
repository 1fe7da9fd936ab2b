/* The time window: from --since to the earlier of --until and --as-of. Strengths decay up to
 * --as-of, or else up to the last day inside the window. */
#include "network/time_window.h"

gboolean
day_counts (const struct window *window, gint32 day)
{
  return day == DAY_NONE || (day >= window->since && day <= window->until);
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
  if (window->first_day == DAY_NONE || day < window->first_day)
    window->first_day = day;
  if (window->last_day == DAY_NONE || day > window->last_day)
    window->last_day = day;
}

static void
see_ready_tie (struct window *window, const struct ready_tie *tie)
{
  if (tie->first != DAY_NONE && (window->first_day == DAY_NONE || tie->first < window->first_day))
    window->first_day = tie->first;
  if (tie->last != DAY_NONE && (window->last_day == DAY_NONE || tie->last > window->last_day))
    window->last_day = tie->last;
}

struct window
window_find (const struct log *log, const struct network_options *options)
{
  struct window window
    = { .since = G_MININT32 + 1, .until = G_MAXINT32, .first_day = DAY_NONE, .last_day = DAY_NONE };

  if (options->since != DAY_NONE)
    window.since = options->since;
  if (options->until != DAY_NONE)
    window.until = options->until;
  if (options->as_of != DAY_NONE)
    window.until = MIN (window.until, options->as_of);
  for (guint64 i = 0; i < log->n_records; i++)
    see_day (&window, log->record[i].day);
  for (guint32 i = 0; i < log->n_gatherings; i++)
    see_day (&window, log->gathering[i].day);
  for (guint32 i = 0; i < log->n_ready_ties; i++)
    see_ready_tie (&window, &log->ready_tie[i]);

  window.as_of = options->as_of != DAY_NONE ? options->as_of : window.last_day;
  if (options->as_of == DAY_NONE && log->has_ready_as_of && log->ready_as_of > window.as_of)
    window.as_of = log->ready_as_of;
  return window;
}
