/* history.h - the log's own past, to test predictions on it.
 *
 * On a past day, what was known until then is compared with what came after: which of the pairs
 * seen so far met again, and what would have been predicted? */
#ifndef NETWORK_HISTORY_H
#define NETWORK_HISTORY_H

#include "network/ties/dyad_events.h"

#define TRIAL_DATES_MAX 12

/* Days of contact of pairs: all, or a sample that does not depend on the order of rows. Those of
 * pair p are start[p] .. start[p + 1] - 1, sorted by day. */
struct history
{
  guint32 n_pairs;
  guint32 *start; /* n_pairs + 1 */
  guint64 *pair;  /* pair_key of each */
  struct history_contact
  {
    gint32 day;
    double strength; /* of the day, before decay */
    double rows;     /* number of interactions it represents */
  } * contact;
  guint32 n_contacts;
  gboolean is_sample;
  guint32 distinct_days;      /* largest number of any pair; capacity for its gaps */
  guint64 dated_rows;         /* of the network, before sampling */
  gint32 first_day, last_day; /* of those rows; DAY_NONE if there are none */
};

/* Contacts of all pairs (whose: NONE), or of one person's pairs. The events must be sorted.
 * More than most_pairs pairs or most_contacts contacts are sampled. Cost: O(events), and
 * O(sample) memory. Free with history_clear. */
void history_collect (struct history *history, const struct network *network,
                      const struct dyad_events *events, guint32 whose, guint32 most_pairs,
                      guint32 most_contacts);
void history_clear (struct history *history);

/* Up to `most` days (2 at least), ascending, evenly spaced over the later half of the log. Each has
 * at least horizon_days after it. Returns their number. */
guint history_dates (const struct history *history, gint32 horizon_days, guint most, gint32 *date);

/* half_life.c: area under the ROC curve for predicting who meets again: by strength with each
 * half-life, by number of rows, and by last day. FALSE: not enough past. Cost: O(dates x
 * pairs). */
gboolean half_life_try (const struct history *history, int threads, struct half_life_trial *trial);
/* Of the half-lives tried, the index of the best predictor; if equal, of the longest. */
guint half_life_best (const struct half_life_trial *trial);
/* At least a year, or 500 dated rows. */
gboolean history_is_long (const struct history *history);

#endif
