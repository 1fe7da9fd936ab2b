/* history.h - the log's own past, for trying figures out on it.
 *
 * On a past day, what was known till then is compared with what came after:
 * which pairs seen so far met again, and what would the figure have said? */
#ifndef NETWORK_HISTORY_H
#define NETWORK_HISTORY_H

#include "network/ties/dyad_events.h"

#define TRIAL_DATES_MAX 12

/* Dated contacts of pairs, all or a sample that no order of rows changes.
 * Those of pair p are start[p] .. start[p + 1] - 1, in the order of days. */
struct history
{
  guint32 n_pairs;
  guint32 *start; /* n_pairs + 1 */
  struct history_contact
  {
    gint32 day;
    double strength; /* before decay */
    double rows;     /* interactions that the contact stands for */
  } * contact;
  guint32 n_contacts;
  guint32 distinct_days;      /* most of any pair: room for its gaps */
  guint64 dated_rows;         /* of the network, before sampling */
  gint32 first_day, last_day; /* of those rows; DAY_NONE without any */
};

/* Of all pairs (whose: NONE) or one person's.  Touches must be sorted.  Samples
 * above most_pairs pairs or most_contacts contacts.  Cost: O(touches), and
 * O(sample) memory.  Free with history_clear. */
void history_collect (struct history *history, const struct network *network,
                      const struct dyad_events *events, guint32 whose, guint32 most_pairs,
                      guint32 most_contacts);
void history_clear (struct history *history);

/* Up to TRIAL_DATES_MAX days, ascending, evenly over the later half of the log,
 * each with as many days after it as horizon says; their number. */
guint history_dates (const struct history *history, gint32 horizon_days, gint32 *date);

/* half_life.c: area under the ROC curve of telling who meets again, by strength
 * with each of the half-lives, by rows and by the last day.  FALSE: too little
 * past to tell.  Cost: O(dates x pairs). */
gboolean half_life_try (const struct history *history, int threads, struct half_life_trial *trial);
/* Of the half-lives tried, the one that tells best; of equals, the longest. */
guint half_life_best (const struct half_life_trial *trial);
/* A year, or 500 dated rows. */
gboolean history_is_long (const struct history *history);

/* tie_state_backtest.c: what became of ties in each state.  Cost: O(contacts +
 * dates x pairs) and gaps kept in order. */
void states_try (const struct history *history, struct state_trial *trial);

#endif
