/* past_ties.h - what ties looked like on past days, and what came of them. */
#ifndef NETWORK_PAST_TIES_H
#define NETWORK_PAST_TIES_H

#include "network/backtest/history.h"
#include "network/chance/chance.h"

struct past_tie
{
  double score;      /* of tie_signs */
  double fresh;      /* the score on the day after the last contact so far */
  gint32 quiet_days; /* < 0: the two have not met yet */
  gint32 next_days;  /* until they meet again; G_MAXINT32: never */
};

/* The ties of a history on n days, ascending: tie[day * n_pairs + pair]. */
struct past_ties
{
  const struct history *history;
  guint n;
  const gint32 *day; /* borrowed */
  struct past_tie *tie;
};

/* Cost: O(rows), and O(contacts) for each day. Free with past_ties_clear. */
void past_ties_find (struct past_ties *past, const struct network *network,
                     const struct history *history, const gint32 *day, guint n);
void past_ties_clear (struct past_ties *past);

static inline const struct past_tie *
past_tie_at (const struct past_ties *past, guint day, guint32 pair)
{
  return &past->tie[(gsize)day * past->history->n_pairs + pair];
}

/* Fits the chance of a window from the days that are one and two windows before `now`. */
void past_ties_fit (const struct past_ties *past, guint window, gint32 now,
                    struct chance_curve *curve);

#endif
