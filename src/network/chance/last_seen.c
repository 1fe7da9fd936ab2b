#include <math.h>
#include "network/chance/chance.h"
#include "network/chance/last_seen.h"

#define OFTEN_HALF_LIFE 30
#define HALVINGS_TO_KEEP 25 /* in a table */
#define GAP_LEAST 14
#define GAP_ASSUMED 120
#define AGE_LEAST 30 /* days; in a younger log a first contact would look like one of many */

static const struct decay *
fading_of_days_seen (void)
{
  static struct decay *fading;
  if (g_once_init_enter (&fading))
    {
      struct decay *set = g_new (struct decay, 1);
      decay_set (set, OFTEN_HALF_LIFE, OFTEN_HALF_LIFE * HALVINGS_TO_KEEP);
      g_once_init_leave (&fading, set);
    }
  return fading;
}

void
last_seen_start (struct last_seen *seen, const struct network *network)
{
  *seen = (struct last_seen){ .network = network,
                              .person = g_new (struct person_seen, MAX (network->n_people, 1)),
                              .fading = fading_of_days_seen (),
                              .first_day = DAY_NONE,
                              .last_day = DAY_NONE,
                              .longest_gap = GAP_LEAST };
  for (guint32 v = 0; v < network->n_people; v++)
    seen->person[v] = (struct person_seen){ .day = DAY_NONE };
}

static double
often_on (const struct last_seen *seen, guint32 person, gint32 day)
{
  const struct person_seen *one = &seen->person[person];
  return one->often * decay_factor (seen->fading, (gint64)day - one->day);
}

static void
see (struct last_seen *seen, guint32 person, gint32 day)
{
  struct person_seen *one = &seen->person[person];
  if (one->day >= day)
    return;
  one->often = one->day == DAY_NONE ? 1 : often_on (seen, person, day) + 1;
  one->day = day;
}

static void
see_first (struct last_seen *seen, gint32 day)
{
  if (seen->first_day == DAY_NONE || day < seen->first_day)
    seen->first_day = day;
}

static void
see_log (struct last_seen *seen, gint32 day)
{
  if (seen->last_day == day)
    return;
  if (seen->last_day != DAY_NONE)
    seen->longest_gap = MAX (seen->longest_gap, day - seen->last_day);
  seen->last_day = day;
}

static void
see_interaction (struct last_seen *seen, const struct interaction *row)
{
  if (row->day == DAY_NONE || row->b == NONE
      || context_states_tie (&seen->network->log->context[row->context]))
    return;
  see_first (seen, row->day);
  see_log (seen, row->day);
  see (seen, row->a, row->day);
  see (seen, row->b, row->day);
}

static void
see_meeting (struct last_seen *seen, const struct meeting *meeting)
{
  if (meeting->day == DAY_NONE)
    return;
  see_first (seen, meeting->day);
  see_log (seen, meeting->day);
  for (guint32 i = 0; i < meeting->count; i++)
    see (seen, seen->network->attendee[meeting->first + i], meeting->day);
}

/* Interactions and meetings are each sorted by day, undated ones first. */
void
last_seen_advance (struct last_seen *seen, gint32 day)
{
  const struct network *network = seen->network;
  for (;;)
    {
      const struct interaction *row = seen->next_interaction < network->n_interactions
                                        ? &network->interaction[seen->next_interaction]
                                        : NULL;
      const struct meeting *meeting
        = seen->next_meeting < network->n_meetings ? &network->meeting[seen->next_meeting] : NULL;
      if (row != NULL && row->day <= day && (meeting == NULL || row->day <= meeting->day))
        {
          see_interaction (seen, row);
          seen->next_interaction++;
        }
      else if (meeting != NULL && meeting->day <= day)
        {
          see_meeting (seen, meeting);
          seen->next_meeting++;
        }
      else
        break;
    }
}

void
last_seen_add (struct last_seen *seen, guint32 person, gint32 first, gint32 last)
{
  if (first != DAY_NONE)
    see_first (seen, first);
  see (seen, person, last);
  if (seen->last_day == DAY_NONE || last > seen->last_day)
    see_log (seen, last);
}

struct pair_seen
last_seen_pair (const struct last_seen *seen, guint32 a, guint32 b, gint32 day)
{
  return (struct pair_seen){ day - MIN (seen->person[a].day, seen->person[b].day),
                             day - MAX (seen->person[a].day, seen->person[b].day),
                             MAX (often_on (seen, a, day), often_on (seen, b, day)) };
}

double
last_seen_log_overdue (const struct last_seen *seen, gint32 day)
{
  if (seen->last_day == DAY_NONE || day - seen->last_day <= seen->longest_gap)
    return 0;
  return log_of_days (day - seen->last_day) - log_of_days (seen->longest_gap);
}

/* Of the contact that a log without a beginning would show, the part that is seen. */
static double
part_seen (const struct last_seen *seen, gint32 day)
{
  if (seen->first_day == DAY_NONE || day < seen->first_day)
    return 1;
  return 1 - halve ((double)MAX (day - seen->first_day + 1, AGE_LEAST) / HALF_LIFE_DAYS);
}

double
last_seen_log_young (const struct last_seen *seen, gint32 day)
{
  return -log (part_seen (seen, day));
}

gint32
last_seen_assumed_gap (const struct last_seen *seen, gint32 day)
{
  return (gint32)(GAP_ASSUMED * part_seen (seen, day));
}

void
last_seen_clear (struct last_seen *seen)
{
  g_clear_pointer (&seen->person, g_free);
}
