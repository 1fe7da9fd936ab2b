/* How the owner's time went, from rows that say how long they took.
 *
 * A gathering counts once in the sum, for as long as the owner stayed, and with each person there for
 * the shorter of the two stays, unless the meeting was a crowd. The time of a row with
 * several topics is shared equally among them. Only rows within TOPIC_DAYS, or undated.
 *
 * Source: pln's own. Cost: O(rows + people log people). */
#include <stdlib.h>
#include "measure/learning/ego_contacts.h"
#include "measure/measure_internal.h"

struct time_counting
{
  const struct network *network;
  struct time_spent *spent;
  double *person, *topic; /* minutes */
  double *stay;           /* per person, in the meeting looked at */
};

static int
compare_shares (const void *a, const void *b)
{
  const struct time_share *x = a, *y = b;
  if (x->minutes != y->minutes)
    return x->minutes > y->minutes ? -1 : 1;
  return x->of < y->of ? -1 : x->of > y->of;
}

/* Counts an occasion of the owner, who was there for these minutes. The result: the minutes, or 0 if the
 * data does not say or the occasion does not count. */
static double
occasion_take (struct time_counting *counting, gint32 day, guint32 context, double minutes)
{
  const struct log *log = counting->network->log;
  const struct interaction_context *how = &log->context[context];
  const struct topic_set *set = &log->topic_set[how->topics];
  if (context_states_tie (how) || !day_is_lately (counting->network, day))
    return 0;
  counting->spent->occasions++;
  if (!(minutes > 0))
    return 0;
  counting->spent->told++;
  counting->spent->minutes += minutes;
  for (guint32 k = 0; k < set->count; k++)
    counting->topic[set->topic[k]] += minutes / set->count;
  return minutes;
}

static void
interactions_take (struct time_counting *counting)
{
  const struct network *network = counting->network;
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      if (row->b != NONE && (row->a == network->me || row->b == network->me))
        counting->person[row->a == network->me ? row->b : row->a] += occasion_take (
          counting, row->day, row->context, (double)network->log->context[row->context].minutes);
    }
}

static void
meeting_take (struct time_counting *counting, const struct meeting *meeting)
{
  const struct network *network = counting->network;
  const guint32 *attendee = network->attendee + meeting->first;
  gboolean present = FALSE; /* not for a message to several */
  for (guint32 k = 0; !meeting->directed && k < meeting->count; k++)
    present = present || attendee[k] == network->me;
  if (!present)
    return;
  meeting_stays (network, meeting, counting->stay);
  double minutes
    = occasion_take (counting, meeting->day, meeting->context, counting->stay[network->me]);
  for (guint32 k = 0; k < meeting->count && meeting->count <= network->big_event; k++)
    if (attendee[k] != network->me)
      counting->person[attendee[k]] += CLAMP (counting->stay[attendee[k]], 0, minutes);
}

static void
meetings_take (struct time_counting *counting)
{
  for (guint32 i = 0; i < counting->network->n_meetings; i++)
    meeting_take (counting, &counting->network->meeting[i]);
}

/* Those above 0, most first. */
static struct time_share *
shares_new (const double *minutes, guint32 n, guint32 *count)
{
  struct time_share *share = g_new (struct time_share, MAX (n, 1));
  *count = 0;
  for (guint32 i = 0; i < n; i++)
    if (minutes[i] > 0)
      share[(*count)++] = (struct time_share){ i, minutes[i] };
  if (*count > 0)
    qsort (share, *count, sizeof *share, compare_shares);
  return share;
}

void
time_spent_compute (struct measuring *m)
{
  const struct network *network = m->network;
  struct time_spent *spent = &m->measures->time_spent;
  if (network->me == NONE || network->log == NULL)
    return;
  guint32 n_topics = network->log->n_topics;
  g_autofree double *person = g_new0 (double, network->n_people);
  g_autofree double *topic = g_new0 (double, MAX (n_topics, 1));
  g_autofree double *stay = g_new (double, network->n_people);
  struct time_counting counting = { network, spent, person, topic, stay };
  interactions_take (&counting);
  meetings_take (&counting);
  spent->person = shares_new (person, network->n_people, &spent->n_people);
  spent->topic = shares_new (topic, n_topics, &spent->n_topics);
}
