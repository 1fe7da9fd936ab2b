/* What I am to others: what they get only from me, by what the log shows.
 *
 * topics   a person got a topic at least TOPIC_LEAST times, all of that from me, more often than they
 *          brought it to others, and never brought it to me. What came up in a small group may come from
 *          any of them. Getting is a contact of two in which the other gave something, or a
 *          message to several, which is brought once, however many it reaches.
 * field    contacts who have no other contact in my field
 * pieces   what the network falls into without me (people who then have no tie are not counted)
 *
 * Source: brokerage after Burt 1992; sole access as in sole_access.c, seen from the other end.
 * Cost: O(rows log rows + n + m). */
#include <stdlib.h>
#include <string.h>
#include "measure/learning/ego_contacts.h"
#include "measure/measure_internal.h"

enum gift_kind
{
  GIFT_FROM_ME,
  GIFT_FROM_ANOTHER,
  GIFT_BROUGHT, /* by the person, to anybody */
  GIFT_TO_ME,   /* the same, to me */
  N_GIFT_KINDS
};

/* One mention of a topic to a person, or by that person. */
struct gift
{
  guint32 person, topic;
  guint8 kind;
  double times;
};

static int
compare_gifts (const void *a, const void *b)
{
  const struct gift *x = a, *y = b;
  if (x->person != y->person)
    return x->person < y->person ? -1 : 1;
  if (x->topic != y->topic)
    return x->topic < y->topic ? -1 : 1;
  return (x->times > y->times) - (x->times < y->times);
}

static void
gifts_add (GArray *gifts, const struct network *network, guint32 person, enum gift_kind kind,
           guint32 context)
{
  const struct interaction_context *how = &network->log->context[context];
  const struct topic_set *set = &network->log->topic_set[how->topics];
  if (person == NONE || person == network->me || context_states_tie (how))
    return;
  for (guint32 k = 0; k < set->count; k++)
    {
      struct gift gift = { person, set->topic[k], (guint8)kind, how->weight };
      g_array_append_val (gifts, gift);
    }
}

static void
got_add (GArray *gifts, const struct network *network, guint32 giver, guint32 taker,
         guint32 context)
{
  gifts_add (gifts, network, taker, giver == network->me ? GIFT_FROM_ME : GIFT_FROM_ANOTHER,
             context);
}

static void
row_add (GArray *gifts, const struct network *network, guint32 giver, guint32 taker,
         guint32 context)
{
  if (giver == NONE || taker == NONE)
    return;
  got_add (gifts, network, giver, taker, context);
  gifts_add (gifts, network, giver, GIFT_BROUGHT, context);
  if (taker == network->me)
    gifts_add (gifts, network, giver, GIFT_TO_ME, context);
}

/* In a small group nobody knows who brought it: each may have it from another. */
static void
circle_add (GArray *gifts, const struct network *network, const struct meeting *meeting)
{
  gboolean small = meeting->count > 2 && meeting->count <= SMALL_GROUP;
  for (guint32 k = 0; small && k < meeting->count; k++)
    gifts_add (gifts, network, network->attendee[meeting->first + k], GIFT_FROM_ANOTHER,
               meeting->context);
}

/* A message to several brings its topics once; each of those who get it gets them. */
static void
meeting_add (GArray *gifts, const struct network *network, const struct meeting *meeting)
{
  const guint32 *attendee = &network->attendee[meeting->first];
  enum direction giving = meeting_giving (network->log, meeting);
  if (giving == DIRECTION_NONE)
    circle_add (gifts, network, meeting);
  if (giving == DIRECTION_NONE || meeting->count < 2)
    return;
  if (giving != DIRECTION_BACKWARD)
    gifts_add (gifts, network, attendee[0], GIFT_BROUGHT, meeting->context);
  for (guint32 k = 1; k < meeting->count; k++)
    if (giving == DIRECTION_BACKWARD)
      row_add (gifts, network, attendee[k], attendee[0], meeting->context);
    else
      {
        got_add (gifts, network, attendee[0], attendee[k], meeting->context);
        if (attendee[k] == network->me)
          gifts_add (gifts, network, attendee[0], GIFT_TO_ME, meeting->context);
        if (giving == DIRECTION_BOTH)
          row_add (gifts, network, attendee[k], attendee[0], meeting->context);
      }
}

static GArray *
gifts_find (const struct network *network)
{
  GArray *gifts = g_array_new (FALSE, FALSE, sizeof (struct gift));
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      enum direction direction
        = context_giving (network->log, &network->log->context[row->context]);
      if (direction != DIRECTION_BACKWARD)
        row_add (gifts, network, row->a, row->b, row->context);
      if (direction != DIRECTION_FORWARD)
        row_add (gifts, network, row->b, row->a, row->context);
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    meeting_add (gifts, network, &network->meeting[i]);
  g_array_sort (gifts, compare_gifts);
  return gifts;
}

static void
topics_count (const struct network *network, struct sole_giver *giver)
{
  g_autoptr (GArray) gifts = gifts_find (network);
  giver->topics = g_new0 (guint32, network->n_people);
  for (guint i = 0, end; i < gifts->len; i = end)
    {
      const struct gift *first = &g_array_index (gifts, struct gift, i);
      double times[N_GIFT_KINDS] = { 0 };
      for (end = i; end < gifts->len; end++)
        {
          const struct gift *one = &g_array_index (gifts, struct gift, end);
          if (one->person != first->person || one->topic != first->topic)
            break;
          times[one->kind] += one->times;
        }
      if (times[GIFT_FROM_ANOTHER] > 0 || times[GIFT_TO_ME] > 0 || times[GIFT_FROM_ME] < TOPIC_LEAST
          || times[GIFT_BROUGHT] >= times[GIFT_FROM_ME])
        continue;
      giver->people += giver->topics[first->person]++ == 0;
      giver->pairs++;
    }
}

static gboolean
shares_field (const struct network *network, guint32 person, const char *field)
{
  return g_strcmp0 (network_attribute (network, person, ATTRIBUTE_FIELD), field) == 0;
}

/* Contacts outside my field whose only contact in it I am. */
static void
field_count (const struct network *network, struct sole_giver *giver)
{
  const struct graph *graph = &network->graph;
  guint32 me = network->me;
  giver->own_field = network_attribute (network, me, ATTRIBUTE_FIELD);
  if (giver->own_field == NULL)
    return;
  for (guint32 i = graph->offset[me]; i < graph->offset[me + 1]; i++)
    {
      guint32 v = graph->target[i], others = 0;
      for (guint32 k = graph->offset[v]; k < graph->offset[v + 1]; k++)
        others
          += graph->target[k] != me && shares_field (network, graph->target[k], giver->own_field);
      giver->field += others == 0 && !shares_field (network, v, giver->own_field);
    }
}

/* Parts of at least two people among those I connect; the first is the largest. */
static void
pieces_count (const struct network *network, struct sole_giver *giver)
{
  const struct graph *graph = &network->graph;
  guint32 count, n = network->n_people;
  g_autofree guint32 *of = connected_components (graph, network->me, &count);
  g_autofree guint32 *size = g_new0 (guint32, (gsize)count + 1);
  g_autofree guint8 *mine = g_new0 (guint8, (gsize)count + 1);
  guint32 largest = NONE;
  for (guint32 v = 0; v < n; v++)
    if (of[v] != NONE)
      size[of[v]]++;
  for (guint32 i = graph->offset[network->me]; i < graph->offset[network->me + 1]; i++)
    mine[of[graph->target[i]]] = TRUE;
  for (guint32 c = 0; c < count; c++)
    {
      if (!mine[c] || size[c] < 2)
        continue;
      giver->pieces++;
      if (largest == NONE)
        largest = c; /* components come largest first */
      else
        giver->cut_off += size[c];
    }
}

void
sole_giver_compute (struct measuring *m)
{
  const struct network *network = m->network;
  struct sole_giver *giver = &m->measures->sole_giver;
  if (network->me == NONE || network->log == NULL)
    return;
  giver->known = TRUE;
  if (network->log->n_topics > 0)
    topics_count (network, giver);
  field_count (network, giver);
  pieces_count (network, giver);
}
