/* Which platform holds which people: what would be lost if one channel ended.
 *
 * A contact hangs on a channel if all contact of the last year went through it; a topic, if all
 * who brought it did so there. Contact on a channel that the data does not name counts as another
 * one. People hang on it if they are within three steps now, and no longer without the ties that hang
 * on it: mine, and those of others of whose contact of the last year the same is true.
 *
 * Source: pln's own; multiplexity after Haythornthwaite 2005, Information, Communication and
 * Society 8, 125-147. Cost: O(rows log rows + channels x (n + m)), and for each gathering the pairs that
 * were there, or their ties if these are fewer. */
#include <string.h>
#include "measure/learning/ego_contacts.h"
#include "measure/measure_internal.h"

enum
{
  SEVERAL = G_MAXUINT32 - 1, /* NONE: no channel so far */
  HOLDS_MOST = 20            /* each costs a search */
};

static void
meet_channel (guint32 *only, guint32 channel)
{
  *only = *only == NONE || *only == channel ? channel : SEVERAL;
}

/* The only channel of each contact and of each topic; NONE, SEVERAL. */
static void
channels_find (const struct network *network, guint32 *of_person, guint32 *of_topic,
               struct channel_hold *hold)
{
  const struct log *log = network->log;
  g_autoptr (GArray) contacts = ego_contacts_find (network);
  g_autofree guint32 *last_counted = g_new (guint32, log->n_channels);
  for (guint32 c = 0; c < log->n_channels; c++)
    last_counted[c] = NONE;
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      const struct interaction_context *how = &log->context[one->context];
      if (one->day != DAY_NONE && network->as_of - one->day >= TOPIC_DAYS)
        continue;
      gboolean living
        = tie_is_living (&network->tie[network_tie (network, network->me, one->person)]);
      meet_channel (&of_person[one->person], how->channel);
      if (last_counted[how->channel] != one->person) /* contacts are sorted by person */
        hold[how->channel].contacts++;
      last_counted[how->channel] = one->person;
      const struct topic_set *set = &log->topic_set[how->topics];
      for (guint32 k = 0; k < set->count && living && ego_contact_brings (network, one); k++)
        meet_channel (&of_topic[set->topic[k]], how->channel);
    }
}

static void
meeting_take (const struct network *network, guint32 index, guint32 *of_tie, guint32 *last_meeting)
{
  const struct graph *graph = &network->graph;
  const struct meeting *meeting = &network->meeting[index];
  const guint32 *attendee = network->attendee + meeting->first;
  guint32 channel = network->log->context[meeting->context].channel;
  for (guint32 k = 0; k < meeting->count; k++)
    last_meeting[attendee[k]] = index;
  for (guint32 k = 0; k < (meeting->directed ? 1 : meeting->count); k++)
    {
      guint32 v = attendee[k], first = graph->offset[v], end = graph->offset[v + 1];
      if (end - first <= meeting->count)
        for (guint32 i = first; i < end; i++)
          {
            if (last_meeting[graph->target[i]] == index)
              meet_channel (&of_tie[graph->edge[i]], channel);
          }
      else
        for (guint32 j = 0; j < meeting->count; j++)
          {
            guint32 tie = attendee[j] == v ? NONE : network_tie (network, v, attendee[j]);
            if (tie != NONE)
              meet_channel (&of_tie[tie], channel);
          }
    }
}

/* The only channel of each tie in the last year; NONE, SEVERAL. */
static guint32 *
tie_channels_find (const struct network *network)
{
  guint32 *of_tie = g_new (guint32, MAX (network->n_ties, 1));
  g_autofree guint32 *last_meeting = g_new (guint32, network->n_people);
  for (guint32 t = 0; t < network->n_ties; t++)
    of_tie[t] = NONE;
  for (guint32 v = 0; v < network->n_people; v++)
    last_meeting[v] = NONE;
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      const struct interaction_context *how = &network->log->context[row->context];
      if (row->b == NONE || context_states_tie (how) || !day_is_lately (network, row->day))
        continue;
      guint32 tie = network_tie (network, row->a, row->b);
      if (tie != NONE)
        meet_channel (&of_tie[tie], how->channel);
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    if (day_is_lately (network, network->meeting[i].day))
      meeting_take (network, i, of_tie, last_meeting);
  return of_tie;
}

/* People within three steps of me, without ties whose only channel this is. */
static guint32
reach_without_channel (const struct network *network, const guint32 *of_tie, guint32 channel)
{
  g_autofree guint8 *closed = g_new (guint8, MAX (network->n_ties, 1));
  for (guint32 t = 0; t < network->n_ties; t++)
    closed[t] = of_tie[t] == channel;
  return people_within_over (&network->graph, network->me, 3, closed);
}

/* Channels are numbered by the order of rows, so names decide. */
static int
compare_holds (const void *a, const void *b, void *data)
{
  const struct channel_hold *x = a, *y = b;
  const struct log *log = data;
  if (x->people != y->people)
    return x->people > y->people ? -1 : 1;
  if (x->topics != y->topics)
    return x->topics > y->topics ? -1 : 1;
  return strcmp (log->channel[x->channel].name, log->channel[y->channel].name);
}

static void
holds_fill (const struct network *network, const guint32 *of_person, const guint32 *of_topic,
            struct channel_hold *hold)
{
  for (guint32 v = 0; v < network->n_people; v++)
    if (of_person[v] < SEVERAL)
      hold[of_person[v]].people++;
  for (guint32 t = 0; t < network->log->n_topics; t++)
    if (of_topic[t] < SEVERAL)
      hold[of_topic[t]].topics++;
}

void
channel_hold_compute (struct measuring *m)
{
  const struct network *network = m->network;
  if (network->me == NONE || network->log == NULL)
    return;
  const struct log *log = network->log;
  g_autofree guint32 *of_person = g_new (guint32, network->n_people);
  g_autofree guint32 *of_topic = g_new (guint32, MAX (log->n_topics, 1));
  struct channel_hold *hold = g_new0 (struct channel_hold, MAX (log->n_channels, 1));
  for (guint32 v = 0; v < network->n_people; v++)
    of_person[v] = NONE;
  for (guint32 t = 0; t < log->n_topics; t++)
    of_topic[t] = NONE;
  channels_find (network, of_person, of_topic, hold);
  holds_fill (network, of_person, of_topic, hold);
  guint32 count = 0;
  for (guint32 c = 1; c < log->n_channels; c++) /* 0: no channel named */
    if (hold[c].contacts > 0)
      {
        hold[count] = hold[c];
        hold[count++].channel = c;
      }
  g_qsort_with_data (hold, (gint)count, sizeof *hold, compare_holds, (gpointer)network->log);
  count = MIN (count, HOLDS_MOST);
  guint32 all = people_within (&network->graph, network->me, 3);
  g_autofree guint32 *of_tie = tie_channels_find (network);
  for (guint32 i = 0; i < count; i++)
    hold[i].reach = all - reach_without_channel (network, of_tie, hold[i].channel);
  m->measures->channel_hold = hold;
  m->measures->n_channel_holds = count;
}
