/* Do the states of ties deserve their names?
 *
 * On several days in the later half of the log, each tie gets the state it had then. The share
 * that meets within the next 90 days is counted per state.
 *
 * Cost: O(contacts + dates x pairs), plus keeping the gaps sorted. */
#include <string.h>
#include "network/backtest/history.h"
#include "network/ties/ties.h"

/* Gaps of one tie so far, sorted. */
struct rhythm
{
  gint32 *gap;
  guint32 n;
};

static void
add_gap (struct rhythm *rhythm, gint32 gap)
{
  guint32 low = 0, high = rhythm->n;
  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      if (rhythm->gap[middle] < gap)
        low = middle + 1;
      else
        high = middle;
    }
  memmove (rhythm->gap + low + 1, rhythm->gap + low, (rhythm->n - low) * sizeof *rhythm->gap);
  rhythm->gap[low] = gap;
  rhythm->n++;
}

static void
try_pair (const struct history *history, guint32 pair, const gint32 *date, guint dates,
          struct rhythm *rhythm, struct state_trial *trial)
{
  guint32 next = history->start[pair], end = history->start[pair + 1];
  gint32 last = DAY_NONE;

  rhythm->n = 0;
  for (guint d = 0; d < dates; d++)
    {
      for (; next < end && history->contact[next].day <= date[d]; next++)
        {
          gint32 day = history->contact[next].day;
          if (last != DAY_NONE && day > last)
            add_gap (rhythm, day - last);
          last = day;
        }
      if (last == DAY_NONE)
        continue;
      enum tie_state state
        = state_of_silence (date[d] - last, median_of_gaps (rhythm->gap, rhythm->n));
      trial->ties[state]++;
      trial->met[state]
        += next < end && history->contact[next].day <= (gint64)date[d] + STATE_HORIZON_DAYS;
    }
}

void
states_try (const struct history *history, struct state_trial *trial)
{
  gint32 date[TRIAL_DATES_MAX];
  guint dates = history_dates (history, STATE_HORIZON_DAYS, date);
  g_autofree gint32 *gap = g_new (gint32, history->distinct_days + 1);
  struct rhythm rhythm = { gap, 0 };

  *trial = (struct state_trial){ .dates = dates };
  for (guint32 pair = 0; pair < history->n_pairs && dates > 0; pair++)
    try_pair (history, pair, date, dates, &rhythm, trial);
}
