/* The owner's contact before the window that the user chose (--since): what looks like a first within
 * the window is one only if there was none before.
 *
 * Cost: O(rows before the window). */
#include "pln/vocabulary.h"
#include "measure/learning/ego_contacts.h"

static void
contact_take (struct prior_contact *prior, const struct channel *channel, gint32 day, guint32 size,
              gboolean in_crowd)
{
  if (!in_crowd)
    {
      prior->first = earlier_day (prior->first, day);
      prior->last = MAX (prior->last, day);
    }
  if (size == 2 && (channel->kind == CHANNEL_ONE_TO_ONE || channel->kind == CHANNEL_CALL))
    prior->first_alone = earlier_day (prior->first_alone, day);
  if (size == 2 && channel->kind == CHANNEL_OTHER)
    prior->unclear = earlier_day (prior->unclear, day);
  prior->met = prior->met || channel_is_in_company (channel, size);
}

static void
gathering_take (struct prior_contact *prior, const struct network *network,
                const struct gathering *gathering)
{
  const struct log *log = network->log;
  const guint32 *attendee = log->attendee + gathering->first;
  const struct channel *channel = &log->channel[log->context[gathering->context].channel];
  gboolean present = FALSE, sent = network_mention (network, attendee[0]) == network->me;
  for (guint32 i = 0; i < gathering->count; i++)
    present = present || network_mention (network, attendee[i]) == network->me;
  guint32 met = gathering->directed && !sent ? 1 : gathering->count;
  for (guint32 i = 0; present && i < met; i++)
    {
      guint32 person = network_mention (network, attendee[i]);
      if (person != NONE && person != network->me)
        contact_take (&prior[person], channel, gathering->day, gathering->count,
                      gathering->count > network->big_event);
    }
}

struct prior_contact *
prior_contacts_find (const struct network *network)
{
  const struct log *log = network->log;
  struct prior_contact *prior = g_new (struct prior_contact, MAX (network->n_people, 1));
  for (guint32 v = 0; v < network->n_people; v++)
    prior[v] = (struct prior_contact){ DAY_NONE, DAY_NONE, DAY_NONE, DAY_NONE, FALSE };
  if (network->asked_since == DAY_NONE)
    return prior;
  for (guint64 i = 0; i < network->n_earlier; i++)
    {
      const struct interaction *row = &network->earlier[i];
      const struct interaction_context *context = &log->context[row->context];
      guint32 person = row->a == network->me ? row->b : row->a;
      if (person != NONE && !context_states_tie (context))
        contact_take (&prior[person], &log->channel[context->channel], row->day, 2, FALSE);
    }
  for (guint32 i = 0; i < log->n_gatherings; i++)
    if (log->gathering[i].day != DAY_NONE && log->gathering[i].day < network->asked_since)
      gathering_take (prior, network, &log->gathering[i]);
  return prior;
}

guint8 *
prior_topics_find (const struct network *network)
{
  const struct log *log = network->log;
  guint8 *known = g_new0 (guint8, MAX (log->n_topics, 1));
  for (guint64 i = 0; i < network->n_earlier; i++)
    {
      const struct interaction *row = &network->earlier[i];
      const struct interaction_context *context = &log->context[row->context];
      enum direction only_given = row->a == network->me ? DIRECTION_FORWARD : DIRECTION_BACKWARD;
      const struct topic_set *set = &log->topic_set[context->topics];
      for (guint32 k = 0; k < set->count && context_giving (log, context) != only_given; k++)
        known[set->topic[k]] = TRUE;
    }
  return known;
}
