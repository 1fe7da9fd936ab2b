#include "network/chance/chance.h"
#include "network/chance/last_seen.h"

#define GAP_LEAST 14

void
last_seen_start (struct last_seen *seen, const struct network *network)
{
  *seen = (struct last_seen){ .network = network,
                              .day = g_new (gint32, MAX (network->n_people, 1)),
                              .last_day = DAY_NONE,
                              .longest_gap = GAP_LEAST };
  for (guint32 v = 0; v < network->n_people; v++)
    seen->day[v] = DAY_NONE;
}

static void
see (struct last_seen *seen, guint32 person, gint32 day)
{
  seen->day[person] = MAX (seen->day[person], day);
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
  see_log (seen, row->day);
  see (seen, row->a, row->day);
  see (seen, row->b, row->day);
}

static void
see_meeting (struct last_seen *seen, const struct meeting *meeting)
{
  if (meeting->day == DAY_NONE)
    return;
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
last_seen_add (struct last_seen *seen, guint32 person, gint32 day)
{
  see (seen, person, day);
  if (seen->last_day == DAY_NONE || day > seen->last_day)
    see_log (seen, day);
}

double
last_seen_log_overdue (const struct last_seen *seen, gint32 day)
{
  if (seen->last_day == DAY_NONE || day - seen->last_day <= seen->longest_gap)
    return 0;
  return log_of_days (day - seen->last_day) - log_of_days (seen->longest_gap);
}

void
last_seen_clear (struct last_seen *seen)
{
  g_clear_pointer (&seen->day, g_free);
}
