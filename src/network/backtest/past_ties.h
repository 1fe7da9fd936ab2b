/* past_ties.h - what ties looked like on past days, and what came of them. */
#ifndef NETWORK_PAST_TIES_H
#define NETWORK_PAST_TIES_H

#include "network/backtest/history.h"
#include "network/chance/chance.h"
#include "network/chance/last_seen.h"
#include "network/chance/decay.h"

#define PAST_DAYS_MOST 40

/* The days to look back to, and on each of them the silence of people and of the log. */
struct past_days
{
  gint32 day[PAST_DAYS_MOST]; /* ascending, each once */
  guint n;
  double log_overdue[PAST_DAYS_MOST], log_young[PAST_DAYS_MOST];
  gint32 assumed_gap[PAST_DAYS_MOST];
};

/* A tie on a past day. */
struct past_tie
{
  struct tie_signs signs;
  gint32 next_days; /* until they meet again; G_MAXINT32: never */
};

void past_days_add (struct past_days *days, gint32 day);
/* For each pair of each history, when and how often its people had been seen: a table [day][pair], to be freed
 * with g_free. seen must not be past the first day. O(rows), and O(pairs) for each day. */
void past_days_see (struct past_days *days, struct last_seen *seen,
                    const struct history *const *history, guint n_histories,
                    struct pair_seen **pair_seen);

/* How many ties of all days had been silent for up to quiet_days, and for longer; of each, how many did
 * not meet within soon_days, and how many did. O(contacts), and O(pairs) for each day. */
void past_ties_count (const struct past_days *days, const struct history *history,
                      gint32 quiet_days, gint32 soon_days, guint64 count[2][2]);

/* Calls visit for each pair that had met, and each day of the set (bit k: day[k]), in this order.
 * O(contacts), and O(pairs) for each day. */
typedef void (*past_visit) (gpointer data, guint32 pair, guint day, const struct past_tie *tie);
void past_ties_visit (const struct past_days *days, guint64 set, const struct history *history,
                      const struct pair_seen *pair_seen, const struct decay *decay,
                      past_visit visit, gpointer data);

/* chance_learning.c: fits the network's chances to what came of ties on past days, and tries what
 * states were worth. Brings seen up to the last of these days. O(rows). */
void network_learn_chances (struct network *network, const struct dyad_events *events,
                            struct last_seen *seen);

#endif
