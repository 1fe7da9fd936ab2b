/* The owner's contacts, from interactions and meetings. In a directed meeting (one message to
 * many) only the sender meets each recipient. Cost: O(rows log rows). */
#include <math.h>
#include "pln/vocabulary.h"
#include "measure/learning/ego_contacts.h"

/* What the kind of channel says of a contact of two. */
static enum intimacy
intimacy_of (enum channel_kind kind)
{
  switch (kind)
    {
    case CHANNEL_ONE_TO_ONE:
    case CHANNEL_CALL:
      return INTIMACY_ALONE;
    case CHANNEL_EVENT:
    case CHANNEL_REACTION:
    case CHANNEL_CONNECTION:
      return INTIMACY_FAINT;
    default:
      return INTIMACY_REPLY;
    }
}

/* In company, contact of the two is faint; but a message to a few people is one to each of them. */
static enum intimacy
intimacy_in (const struct network *network, const struct interaction_context *how, guint32 size,
             guint32 meeting)
{
  enum intimacy of_two = intimacy_of (network->log->channel[how->channel].kind);
  gboolean sent = meeting != NONE && network->meeting[meeting].directed;
  return size <= 2                            ? of_two
         : sent && size <= network->big_event ? MIN (of_two, INTIMACY_REPLY)
                                              : INTIMACY_FAINT;
}

/* The share that b takes if a acts in this direction. */
static double
part_of_second (guint8 direction)
{
  return direction == DIRECTION_FORWARD ? 1 : direction == DIRECTION_BACKWARD ? 0 : .5;
}

static double
channel_weight (const struct network *network, guint32 channel)
{
  return network->channel_weight != NULL ? network->channel_weight[channel] : 1;
}

/* giving: as seen from the one who acts, the owner or the other person. */
static void
ego_contact_add (GArray *contacts, const struct network *network, guint32 person, gint32 day,
                 guint32 context, guint32 size, guint32 meeting, enum direction giving,
                 gboolean owner_acts)
{
  const struct log *log = network->log;
  const struct interaction_context *how = &log->context[context];
  double second = part_of_second (giving);
  guint32 tie
    = person == NONE || person == network->me ? NONE : network_tie (network, network->me, person);
  if (tie == NONE || context_states_tie (how))
    return;
  struct ego_contact one = {
    .person = person,
    .tie = tie,
    .day = day,
    .context = context,
    .size = size,
    .meeting = meeting,
    .owner_acts = owner_acts,
    .in_crowd = size > network->big_event && meeting != NONE,
    .stated = giving != DIRECTION_NONE,
    .taken = owner_acts ? 1 - second : second,
    .intimacy = intimacy_in (network, how, size, meeting),
    .interactions = how->weight,
    .weight = channel_weight (network, how->channel) * how->weight / (size - 1),
  };
  g_array_append_val (contacts, one);
}

static void
add_interactions (GArray *contacts, const struct network *network)
{
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      gboolean owner_acts = row->a == network->me;
      if (owner_acts || row->b == network->me)
        ego_contact_add (contacts, network, owner_acts ? row->b : row->a, row->day, row->context, 2,
                         NONE, context_giving (network->log, &network->log->context[row->context]),
                         owner_acts);
    }
}

static void
add_meeting (GArray *contacts, const struct network *network, const struct meeting *meeting)
{
  const guint32 *attendee = network->attendee + meeting->first;
  gboolean present = FALSE, acts = meeting->has_actor && attendee[0] == network->me;
  for (guint32 i = 0; i < meeting->count; i++)
    present = present || attendee[i] == network->me;
  guint32 met = meeting->directed && !acts ? 1 : meeting->count;
  for (guint32 i = 0; present && i < met; i++)
    ego_contact_add (contacts, network, attendee[i], meeting->day, meeting->context, meeting->count,
                     (guint32)(meeting - network->meeting),
                     acts || i == 0 ? meeting_giving (network->log, meeting) : DIRECTION_NONE,
                     acts);
}

static gint
ego_contact_compare (gconstpointer a, gconstpointer b)
{
  const struct ego_contact *x = a, *y = b;
  if (x->person != y->person)
    return x->person < y->person ? -1 : 1;
  if (x->day != y->day)
    return x->day < y->day ? -1 : 1;
  if (x->context != y->context)
    return x->context < y->context ? -1 : 1;
  return (x->taken > y->taken) - (x->taken < y->taken);
}

static gboolean
counts_once_a_day (const struct network *network, const struct ego_contact *contact)
{
  return contact->day != DAY_NONE && network->log->context[contact->context].weight == 1;
}

/* Gives each row of one person and day its share of what the day counts. */
static void
share_day (const struct network *network, struct ego_contact *contact, guint count)
{
  double most = 0, sum = 0;
  for (guint i = 0; i < count; i++)
    if (counts_once_a_day (network, &contact[i]))
      {
        guint32 channel = network->log->context[contact[i].context].channel;
        most = MAX (most, channel_weight (network, channel));
        sum += contact[i].weight;
      }
  double share = day_share (most, sum);
  for (guint i = 0; i < count; i++)
    if (counts_once_a_day (network, &contact[i]))
      contact[i].weight *= share;
}

static void
share_days (const struct network *network, GArray *contacts)
{
  for (guint i = 0, end; i < contacts->len; i = end)
    {
      struct ego_contact *first = &g_array_index (contacts, struct ego_contact, i);
      for (end = i + 1; end < contacts->len; end++)
        {
          const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, end);
          if (one->person != first->person || one->day != first->day)
            break;
        }
      share_day (network, first, end - i);
    }
}

GArray *
ego_contacts_find (const struct network *network)
{
  GArray *contacts = g_array_new (FALSE, FALSE, sizeof (struct ego_contact));
  add_interactions (contacts, network);
  for (guint32 i = 0; i < network->n_meetings; i++)
    add_meeting (contacts, network, &network->meeting[i]);
  g_array_sort (contacts, ego_contact_compare);
  share_days (network, contacts);
  return contacts;
}

guint
ego_contacts_run (const GArray *contacts, guint first)
{
  guint end = first + 1;
  guint32 person = g_array_index (contacts, struct ego_contact, first).person;
  while (end < contacts->len && g_array_index (contacts, struct ego_contact, end).person == person)
    end++;
  return end;
}

guint
ego_contacts_first_dated (const GArray *contacts, guint first, guint end)
{
  while (first < end && g_array_index (contacts, struct ego_contact, first).day == DAY_NONE)
    first++;
  return first;
}

guint
ego_contacts_first_meeting (const GArray *contacts, guint first, guint end)
{
  first = ego_contacts_first_dated (contacts, first, end);
  while (first < end && g_array_index (contacts, struct ego_contact, first).in_crowd)
    first++;
  return first;
}

gboolean
ego_contact_is_reaction (const struct network *network, const struct ego_contact *contact)
{
  const struct log *log = network->log;
  return log->channel[log->context[contact->context].channel].kind == CHANNEL_REACTION;
}

gboolean
ego_contact_brings (const struct network *network, const struct ego_contact *contact)
{
  gboolean gathering = contact->size > 2 && !contact->stated;
  return contact->taken > 0 && !gathering && !ego_contact_is_reaction (network, contact)
         && network->log->topic_set[network->log->context[contact->context].topics].count > 0;
}
