/* last_seen.h - when each person was last seen with anybody and on how many days of late, and how long the
 * log has been silent. */
#ifndef NETWORK_LAST_SEEN_H
#define NETWORK_LAST_SEEN_H

#include "pln/network.h"
#include "network/chance/decay.h"

struct person_seen
{
  gint32 day;   /* the last; DAY_NONE: not yet */
  double often; /* days with anybody until then, each counting half after 30 days */
};

struct last_seen
{
  const struct network *network;
  const struct decay *fading; /* of the days on which people were seen */
  struct person_seen *person; /* by person */
  gint32 first_day;           /* of anybody; DAY_NONE: not known */
  gint32 last_day;            /* of anybody; DAY_NONE: not yet */
  gint32 longest_gap;         /* between two days on which anybody was seen */
  guint64 next_interaction;
  guint32 next_meeting;
};

void last_seen_start (struct last_seen *seen, const struct network *network);
/* Takes in all rows up to this day. Days must not decrease; all calls together cost O(rows). */
void last_seen_advance (struct last_seen *seen, gint32 day);
/* A table of ties tells when somebody was seen first (DAY_NONE: it does not) and last. */
void last_seen_add (struct last_seen *seen, guint32 person, gint32 first, gint32 last);
void last_seen_clear (struct last_seen *seen);

/* Two people who have both been seen. */
struct pair_seen
{
  gint32 unseen_days;      /* since the one who has been away longer was seen */
  gint32 both_unseen_days; /* since either was seen */
  double busy_days;        /* on which the busier one was seen, each counting half after 30 days */
};
struct pair_seen last_seen_pair (const struct last_seen *seen, guint32 a, guint32 b, gint32 day);

/* The logarithm of how far the log's silence is beyond its longest, or two weeks; 0: it is not. */
double last_seen_log_overdue (const struct last_seen *seen, gint32 day);
/* The logarithm of how much more contact, fading as usual, a log without a beginning would show of two
 * who meet as often. */
double last_seen_log_young (const struct last_seen *seen, gint32 day);
/* A gap to assume of two people little is known of: four months, less in a log too young to show them. */
gint32 last_seen_assumed_gap (const struct last_seen *seen, gint32 day);

#endif
