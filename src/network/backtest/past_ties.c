/* The ties of the log's past, day by day: each of the wanted days sees the contacts up to that day
 * and who had been seen by then, and nothing else. */
#include "network/backtest/past_ties.h"
#include "network/chance/last_seen.h"
#include "network/ties/decay.h"
#include "network/ties/ties.h"

/* The number of contacts of a pair up to a day. */
static guint32
contacts_until (const struct history *history, guint32 pair, gint32 day)
{
  guint32 low = history->start[pair], high = history->start[pair + 1];
  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      if (history->contact[middle].day <= day)
        low = middle + 1;
      else
        high = middle;
    }
  return low - history->start[pair];
}

static struct past_tie
past_tie_find (const struct past_ties *past, const struct decay *decay,
               const struct last_seen *seen, guint32 pair, gint32 now)
{
  const struct history *history = past->history;
  const struct history_contact *contact = history->contact + history->start[pair];
  guint32 all = history->start[pair + 1] - history->start[pair];
  guint32 n = contacts_until (history, pair, now);
  struct past_tie tie = { .quiet_days = -1, .next_days = G_MAXINT32 };
  if (n == 0)
    return tie;

  struct tie_signs signs = { .contact = 0 };
  gint32 last = contact[n - 1].day;
  double fresh = 0;
  for (guint32 i = 0; i < n; i++)
    {
      signs.contact += contact[i].strength * decay_factor (decay, (gint64)now - contact[i].day);
      fresh += contact[i].strength * decay_factor (decay, (gint64)last + 1 - contact[i].day);
    }
  signs.quiet_days = tie.quiet_days = now - last;
  signs.unseen_days = last_seen_unseen_days (seen, (guint32)(history->pair[pair] >> 32),
                                             (guint32)history->pair[pair], now);
  tie.score = tie_signs_score (&signs);
  tie.fresh = fresh_score (fresh);
  if (n < all)
    tie.next_days = contact[n].day - now;
  return tie;
}

static void
find_day (struct past_ties *past, const struct decay *decay, const struct last_seen *seen,
          guint which)
{
  const struct history *history = past->history;
  struct past_tie *tie = past->tie + (gsize)which * history->n_pairs;
  for (guint32 pair = 0; pair < history->n_pairs; pair++)
    tie[pair] = past_tie_find (past, decay, seen, pair, past->day[which]);
}

void
past_ties_find (struct past_ties *past, const struct network *network,
                const struct history *history, const gint32 *day, guint n)
{
  struct last_seen seen;
  struct decay decay;

  *past = (struct past_ties){ .history = history, .n = n, .day = day };
  past->tie = g_new (struct past_tie, MAX ((gsize)n * history->n_pairs, 1));
  if (history->n_pairs == 0)
    return;
  decay_set (&decay, HALF_LIFE_DAYS, (gint64)history->last_day - history->first_day);
  last_seen_start (&seen, network);
  for (guint k = 0; k < n; k++)
    {
      last_seen_advance (&seen, day[k]);
      find_day (past, &decay, &seen, k);
    }
  last_seen_clear (&seen);
  decay_clear (&decay);
}

void
past_ties_clear (struct past_ties *past)
{
  g_clear_pointer (&past->tie, g_free);
}

void
past_ties_fit (const struct past_ties *past, guint window, gint32 now, struct chance_curve *curve)
{
  guint32 n_pairs = past->history->n_pairs;
  gint32 days = chance_window_days[window];
  g_autofree struct chance_case *item = g_new (struct chance_case, 2 * (gsize)n_pairs + 1);
  gsize n = 0;
  for (guint k = 0; k < past->n; k++)
    {
      if (past->day[k] != now - days && past->day[k] != now - 2 * days)
        continue;
      for (guint32 pair = 0; pair < n_pairs; pair++)
        {
          const struct past_tie *tie = past_tie_at (past, k, pair);
          if (tie->quiet_days >= 0)
            item[n++] = (struct chance_case){ tie->score, tie->next_days <= days };
        }
    }
  chance_curve_fit (window, item, n, curve);
}
