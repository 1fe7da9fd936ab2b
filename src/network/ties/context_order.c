/* The order of interaction contexts. Their indices depend on the order of rows, so they are
 * ranked by content: channel, event, topics, numbers, flags, introducer. */
#include <stdlib.h>
#include <string.h>
#include "network/ties/resolve.h"
#include "pln/radix_sort.h"

struct ranks
{
  const struct log *log;
  const struct identity *identity;
  guint32 *channel, *event, *topic;
};

static int
compare_numbers (double a, double b)
{
  return (a > b) - (a < b);
}

static int
compare_topics (const struct ranks *ranks, guint32 x, guint32 y)
{
  const struct topic_set *a = &ranks->log->topic_set[x], *b = &ranks->log->topic_set[y];
  guint32 one[a->count + 1], other[b->count + 1];

  if (a->count != b->count)
    return a->count < b->count ? -1 : 1;
  for (guint32 i = 0; i < a->count; i++)
    {
      one[i] = ranks->topic[a->topic[i]];
      other[i] = ranks->topic[b->topic[i]];
    }
  for (guint32 i = 1; i < a->count; i++) /* only a few: insertion sort of both */
    for (guint32 j = i; j > 0; j--)
      {
        guint32 low = MIN (one[j - 1], one[j]);
        one[j] = MAX (one[j - 1], one[j]);
        one[j - 1] = low;
        low = MIN (other[j - 1], other[j]);
        other[j] = MAX (other[j - 1], other[j]);
        other[j - 1] = low;
      }
  for (guint32 i = 0; i < a->count; i++)
    if (one[i] != other[i])
      return one[i] < other[i] ? -1 : 1;
  return 0;
}

static int
compare_contexts (gconstpointer x, gconstpointer y, gpointer data)
{
  const struct ranks *ranks = data;
  guint32 i = *(const guint32 *)x, j = *(const guint32 *)y;
  const struct interaction_context *a = &ranks->log->context[i], *b = &ranks->log->context[j];
  guint32 a_event = a->event == NONE ? NONE : ranks->event[a->event];
  guint32 b_event = b->event == NONE ? NONE : ranks->event[b->event];
  int order = compare_numbers (ranks->channel[a->channel], ranks->channel[b->channel]);

  if (order == 0)
    order = compare_numbers (a_event, b_event);
  if (order == 0 && a->topics != b->topics)
    order = compare_topics (ranks, a->topics, b->topics);
  if (order == 0)
    order = compare_numbers (a->weight, b->weight);
  if (order == 0)
    order = compare_numbers (a->minutes, b->minutes);
  if (order == 0)
    order = compare_numbers (a->direction, b->direction);
  if (order == 0)
    order = compare_numbers (a->evidence, b->evidence);
  if (order == 0)
    order = compare_numbers (a->implied, b->implied);
  if (order == 0)
    order = compare_numbers (a->to_self, b->to_self);
  if (order == 0)
    order = compare_numbers (identity_person (ranks->identity, a->introducer),
                             identity_person (ranks->identity, b->introducer));
  return order != 0 ? order : (i > j) - (i < j);
}

static guint32 *
rank_channels (const struct log *log)
{
  g_autofree const char **name = g_new (const char *, MAX (log->n_channels, 1));
  for (guint32 i = 0; i < log->n_channels; i++)
    name[i] = log->channel[i].name;
  return rank_texts (name, log->n_channels);
}

void
context_order_set (struct context_order *order, const struct identity *identity)
{
  const struct log *log = identity->log;
  g_autofree guint32 *channel = rank_channels (log);
  g_autofree guint32 *event = rank_texts (log->event, log->n_events);
  g_autofree guint32 *topic = rank_texts (log->topic, log->n_topics);
  struct ranks ranks = { log, identity, channel, event, topic };

  order->context = g_new (guint32, MAX (log->n_contexts, 1));
  order->rank = g_new (guint32, MAX (log->n_contexts, 1));
  for (guint32 i = 0; i < log->n_contexts; i++)
    order->context[i] = i;
  if (log->n_contexts > 1)
    g_qsort_with_data (order->context, (gint)log->n_contexts, sizeof *order->context,
                       compare_contexts, &ranks);
  for (guint32 i = 0; i < log->n_contexts; i++)
    order->rank[order->context[i]] = i;
}

void
context_order_clear (struct context_order *order)
{
  g_clear_pointer (&order->context, g_free);
  g_clear_pointer (&order->rank, g_free);
}
