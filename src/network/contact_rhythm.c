/* On how many days a person was in contact with each of the others. A rhythm ("usually every 21 days")
 * needs RHYTHM_LEAST of them: of two or three days, the gaps are chance.
 *
 * Cost: one pass over the rows. */
#include "pln/network.h"

struct day_counts
{
  gint32 *last; /* per person: the latest day counted */
  guint32 *days;
};

static void
day_take (struct day_counts *counts, guint32 person, gint32 day)
{
  if (counts->days[person] > 0 && counts->last[person] == day)
    return;
  counts->last[person] = day;
  counts->days[person]++;
}

static void
interaction_take (struct day_counts *counts, const struct network *network,
                  const struct interaction *row, guint32 of)
{
  if (row->b != NONE && (row->a == of || row->b == of)
      && !context_states_tie (&network->log->context[row->context]))
    day_take (counts, row->a == of ? row->b : row->a, row->day);
}

/* In a message to several people, only the sender is in contact with the others. */
static void
meeting_take (struct day_counts *counts, const struct network *network,
              const struct meeting *meeting, guint32 of)
{
  const guint32 *attendee = network->attendee + meeting->first;
  guint32 met = meeting->directed && attendee[0] != of ? 1 : meeting->count;
  gboolean present = FALSE;
  for (guint32 i = 0; i < meeting->count; i++)
    present = present || attendee[i] == of;
  for (guint32 i = 0; present && i < met; i++)
    if (attendee[i] != of)
      day_take (counts, attendee[i], meeting->day);
}

guint32 *
network_days_with (const struct network *network, guint32 of)
{
  g_autofree gint32 *last = g_new (gint32, MAX (network->n_people, 1));
  struct day_counts counts = { last, g_new0 (guint32, MAX (network->n_people, 1)) };
  guint64 i = 0;
  guint32 m = 0;
  /* Both lists are sorted by day, so that a day is seen as a whole. */
  while (i < network->n_interactions || m < network->n_meetings)
    {
      const struct interaction *row = i < network->n_interactions ? &network->interaction[i] : NULL;
      const struct meeting *meeting = m < network->n_meetings ? &network->meeting[m] : NULL;
      gboolean row_is_next = row != NULL && (meeting == NULL || row->day <= meeting->day);
      if (row_is_next && row->day != DAY_NONE)
        interaction_take (&counts, network, row, of);
      else if (!row_is_next && meeting->day != DAY_NONE)
        meeting_take (&counts, network, meeting, of);
      i += row_is_next;
      m += !row_is_next;
    }
  return counts.days;
}
