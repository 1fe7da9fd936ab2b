/* What the owner's contacts have in common: events, gatherings, attributes, topics, people.
 * Cost: O(rows + attributes + ties), and sorting what is found. */
#include <string.h>
#include "pln/graph.h"
#include "pln/vocabulary.h"
#include "measure/questions/pair_evidence.h"

struct membership_list
{
  const struct network *network;
  const guint32 *place;
  GStringChunk *texts;
  GArray *list; /* struct membership */
};

static void
add (struct membership_list *lister, guint8 link, guint32 what, guint32 person)
{
  guint32 member = person == NONE ? NONE : lister->place[person];
  const char *event = link == LINK_EVENT ? lister->network->log->event[what] : NULL;
  const struct membership one
    = { .link = link, .what = what, .value = event, .shown = event, .member = member };
  if (member != NONE)
    g_array_append_val (lister->list, one);
}

static void
add_topics (struct membership_list *lister, guint32 context, guint32 person)
{
  const struct log *log = lister->network->log;
  const struct topic_set *topics = &log->topic_set[log->context[context].topics];
  for (guint32 k = 0; k < topics->count; k++)
    add (lister, LINK_TOPIC, topics->topic[k], person);
}

/* In a row with the owner, the other person; otherwise nobody. */
static void
add_interactions (struct membership_list *lister)
{
  const struct network *network = lister->network;
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      guint32 event = network->log->context[row->context].event;
      if (event != NONE)
        {
          add (lister, LINK_EVENT, event, row->a);
          add (lister, LINK_EVENT, event, row->b);
        }
      if (row->a == network->me)
        add_topics (lister, row->context, row->b);
      else if (row->b == network->me)
        add_topics (lister, row->context, row->a);
    }
}

static void
add_meetings (struct membership_list *lister)
{
  const struct network *network = lister->network;
  for (guint32 k = 0; k < network->n_meetings; k++)
    {
      const struct meeting *meeting = &network->meeting[k];
      guint32 event = network->log->context[meeting->context].event;
      for (guint32 i = 0; i < meeting->count; i++)
        {
          guint32 person = network->attendee[meeting->first + i];
          add (lister, event != NONE ? LINK_EVENT : LINK_GATHERING, event != NONE ? event : k,
               person);
        }
    }
}

static guint8
link_of_key (guint32 key)
{
  switch (key)
    {
    case ATTRIBUTE_ORG:
      return LINK_ORG;
    case ATTRIBUTE_FIELD:
      return LINK_FIELD;
    case ATTRIBUTE_PLACE:
      return LINK_PLACE;
    default:
      return LINK_ATTRIBUTE;
    }
}

/* Columns about the contact and the owner, or a trade, not about what the contact is part of. */
static gboolean
key_says_nothing (guint32 key)
{
  return key == ATTRIBUTE_STAGE || key == ATTRIBUTE_CADENCE || key == ATTRIBUTE_DO_NOT_CONTACT
         || key == ATTRIBUTE_ALIASES || key == ATTRIBUTE_NOTE || key == ATTRIBUTE_KNOWS
         || key == ATTRIBUTE_ROLE;
}

static void
add_values (struct membership_list *lister, guint32 key, guint32 person)
{
  struct attribute_walk walk = { person, key };
  for (const char *value; (value = network_attribute_next (lister->network, &walk)) != NULL;)
    {
      g_autofree char *folded = g_utf8_casefold (value, -1);
      if (key == ATTRIBUTE_ORG && is_no_employer (value))
        continue;
      const struct membership one
        = { .link = link_of_key (key),
            .what = key,
            .value = g_string_chunk_insert_const (lister->texts, g_strstrip (folded)),
            .shown = value,
            .member = lister->place[person] };
      g_array_append_val (lister->list, one);
    }
}

static void
add_attributes (struct membership_list *lister)
{
  const struct network *network = lister->network;
  for (guint32 key = 0; key < network->log->n_attribute_keys; key++)
    for (guint32 v = 0; v < network->n_people && !key_says_nothing (key); v++)
      if (lister->place[v] != NONE)
        add_values (lister, key, v);
}

/* Who each contact knows: of everybody but the owner, those with ties to two contacts matter. */
static void
add_people (struct membership_list *lister)
{
  const struct network *network = lister->network;
  const struct graph *graph = &network->graph;
  for (guint32 v = 0; v < network->n_people; v++)
    for (guint32 k = graph->offset[v]; v != network->me && k < graph->offset[v + 1]; k++)
      if (network->tie[graph->edge[k]].evidence != EVIDENCE_INFERRED)
        add (lister, LINK_PERSON, v, graph->target[k]);
}

/* By text first: events are numbered as they come. */
static int
compare_memberships (const void *x, const void *y)
{
  const struct membership *a = x, *b = y;
  if (a->link != b->link)
    return a->link < b->link ? -1 : 1;
  int order = g_strcmp0 (a->value, b->value);
  if (order != 0)
    return order;
  if (a->what != b->what)
    return a->what < b->what ? -1 : 1;
  if (a->member != b->member)
    return a->member < b->member ? -1 : 1;
  return g_strcmp0 (a->shown, b->shown);
}

GArray *
memberships_list (const struct network *network, const guint32 *place, GStringChunk *texts)
{
  struct membership_list lister
    = { network, place, texts, g_array_new (FALSE, FALSE, sizeof (struct membership)) };
  if (network->log != NULL)
    {
      add_interactions (&lister);
      add_meetings (&lister);
      add_attributes (&lister);
    }
  add_people (&lister);
  g_array_sort (lister.list, compare_memberships);
  return lister.list;
}
