/* last_seen.h - when each person was last seen with anybody, and how long the log has been silent. */
#ifndef NETWORK_LAST_SEEN_H
#define NETWORK_LAST_SEEN_H

#include "pln/network.h"

struct last_seen
{
  const struct network *network;
  gint32 *day;        /* per person; DAY_NONE: not yet */
  gint32 last_day;    /* of anybody; DAY_NONE: not yet */
  gint32 longest_gap; /* between two days on which anybody was seen */
  guint64 next_interaction;
  guint32 next_meeting;
};

void last_seen_start (struct last_seen *seen, const struct network *network);
/* Takes in all rows up to this day. Days must not decrease; all calls together cost O(rows). */
void last_seen_advance (struct last_seen *seen, gint32 day);
/* Somebody was seen on a day, as a table of ties tells. */
void last_seen_add (struct last_seen *seen, guint32 person, gint32 day);
void last_seen_clear (struct last_seen *seen);

/* Days since the one of two people who has been away longer was seen; both must have been. */
static inline gint32
last_seen_unseen_days (const struct last_seen *seen, guint32 a, guint32 b, gint32 day)
{
  return day - MIN (seen->day[a], seen->day[b]);
}

/* The logarithm of how far the log's silence is beyond its longest, or two weeks; 0: it is not. */
double last_seen_log_overdue (const struct last_seen *seen, gint32 day);

#endif
