/* Who the owner learns from, learns with and shares with, from the parts of each tie's strength
 * that were given (g) and taken (t):
 *
 *   balance = (g - t) / (g + t)
 *
 * It needs g + t >= 3, so that one coffee is not a verdict. Cost: O(degree log degree). */
#include <math.h>
#include <stdlib.h>
#include "measure/learning/ego_contacts.h"

static int
compare_exchanges (const void *a, const void *b)
{
  const struct exchange *x = a, *y = b;
  if (x->taken != y->taken)
    return x->taken > y->taken ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

static struct exchange
exchange_of (const struct network *network, guint32 person, guint32 index)
{
  const struct tie *tie = &network->tie[index];
  gboolean first = tie->a == network->me;
  struct exchange exchange
    = { person, index, first ? tie->given : tie->taken, first ? tie->taken : tie->given, NAN };
  double both = exchange.given + exchange.taken;
  if (both >= BALANCE_LEAST)
    exchange.balance = (exchange.given - exchange.taken) / both;
  return exchange;
}

static void
exchange_count (struct learning *learning, const struct exchange *exchange)
{
  learning->given += exchange->given;
  learning->taken += exchange->taken;
  learning->directed
    = learning->directed || fabs (exchange->given - exchange->taken) > 1e-9 * exchange->taken;
  if (isnan (exchange->balance))
    return;
  learning->n_learn_from += exchange->balance < -BALANCE_ALIKE;
  learning->n_share_with += exchange->balance > BALANCE_ALIKE;
  learning->n_learn_with += fabs (exchange->balance) <= BALANCE_ALIKE;
}

void
learning_find_exchange (struct learning *learning, const struct network *network)
{
  const struct graph *graph = &network->graph;
  guint32 first = graph->offset[network->me], end = graph->offset[network->me + 1];
  learning->exchange = g_new (struct exchange, MAX (end - first, 1));
  learning->n_exchanges = end - first;
  for (guint32 i = first; i < end; i++)
    learning->exchange[i - first] = exchange_of (network, graph->target[i], graph->edge[i]);
  qsort (learning->exchange, learning->n_exchanges, sizeof *learning->exchange, compare_exchanges);
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    exchange_count (learning, &learning->exchange[i]);
}
