#include "network/chance/last_seen.h"

void
last_seen_start (struct last_seen *seen, const struct network *network)
{
  *seen
    = (struct last_seen){ .network = network, .day = g_new (gint32, MAX (network->n_people, 1)) };
  for (guint32 v = 0; v < network->n_people; v++)
    seen->day[v] = DAY_NONE;
}

static void
see (struct last_seen *seen, guint32 person, gint32 day)
{
  seen->day[person] = MAX (seen->day[person], day);
}

/* Interactions and meetings are each sorted by day, undated ones first. */
void
last_seen_advance (struct last_seen *seen, gint32 day)
{
  const struct network *network = seen->network;
  for (; seen->next_interaction < network->n_interactions; seen->next_interaction++)
    {
      const struct interaction *row = &network->interaction[seen->next_interaction];
      if (row->day > day)
        break;
      if (row->day == DAY_NONE || row->b == NONE
          || context_states_tie (&network->log->context[row->context]))
        continue;
      see (seen, row->a, row->day);
      see (seen, row->b, row->day);
    }
  for (; seen->next_meeting < network->n_meetings; seen->next_meeting++)
    {
      const struct meeting *meeting = &network->meeting[seen->next_meeting];
      if (meeting->day > day)
        break;
      for (guint32 i = 0; meeting->day != DAY_NONE && i < meeting->count; i++)
        see (seen, network->attendee[meeting->first + i], meeting->day);
    }
}

void
last_seen_clear (struct last_seen *seen)
{
  g_clear_pointer (&seen->day, g_free);
}
