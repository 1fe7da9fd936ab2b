/* The kinds of the owner's own ties.
 *
 * Few shared contacts, the usual sign of a tie that brings news, say little here: the owner's log
 * shows mostly the owner's ties, so nearly all of them share few. Who leads to people not yet known
 * is told by u, the number of people behind a contact who the owner has no tie with and who had
 * contact with that contact in the last year of the data.
 *
 *   strong: the chance to meet again within 90 days (without dates: the strength) is at least the
 *           median of the owner's ties, and above their least
 *   open:   u is above the median of the owner's ties
 *   apart:  u is 0, so nobody new is known behind this contact
 *
 * Source: the four kinds after Granovetter 1973, American Journal of Sociology 78, 1360-1380.
 * Cost: O(sum of the degrees of the owner's contacts x log degree). */
#include <math.h>
#include "measure/measure_internal.h"

static gboolean
is_alive (const struct network *network, const struct tie *tie)
{
  return tie->last == DAY_NONE || !network->dated || network->last_day - tie->last < YEAR_DAYS;
}

guint32
people_behind_contact (const struct network *network, guint32 person)
{
  const struct graph *graph = &network->graph;
  guint32 behind = 0;
  for (guint32 i = graph->offset[person]; i < graph->offset[person + 1]; i++)
    behind += graph->target[i] != network->me
              && network_tie (network, network->me, graph->target[i]) == NONE
              && is_alive (network, &network->tie[graph->edge[i]]);
  return behind;
}

static double
liveliness (const struct network *network, guint32 tie)
{
  double chance = chance_as_written (network->tie[tie].again[CHANCE_90]);
  return network->dated ? (isnan (chance) ? 0 : chance) : network->tie[tie].strength;
}

struct own_sign *
own_signs_find (const struct network *network)
{
  const struct graph *graph = &network->graph;
  guint32 first = graph->offset[network->me], count = graph_degree (graph, network->me), n = 0;
  struct own_sign *sign = g_new0 (struct own_sign, (gsize)count + 1);
  g_autofree double *lively = g_new (double, (gsize)count + 1);
  g_autofree double *behind = g_new (double, (gsize)count + 1);
  for (guint32 i = 0; i < count; i++)
    if (tie_has_contact (&network->tie[graph->edge[first + i]]))
      {
        sign[i].behind = people_behind_contact (network, graph->target[first + i]);
        lively[n] = liveliness (network, graph->edge[first + i]);
        behind[n++] = sign[i].behind;
      }
  double median_lively = median_of (lively, n), median_behind = median_of (behind, n);
  double least = n > 0 ? lively[0] : 0;
  for (guint32 i = 1; i < n; i++)
    least = MIN (least, lively[i]);
  for (guint32 i = 0; i < count; i++)
    {
      double here = liveliness (network, graph->edge[first + i]);
      sign[i].strong = here >= median_lively && here > least;
      sign[i].open = sign[i].behind > median_behind;
    }
  return sign;
}

void
own_kinds_find (const struct network *network, guint8 *kind, guint32 *behind)
{
  static const guint8 kind_of[2][2] = {
    /* [strong][open] */
    { KIND_ACQUAINTANCE, KIND_SCOUT },
    { KIND_ANCHOR, KIND_LONG_TIE },
  };
  const struct graph *graph = &network->graph;
  guint32 first = graph->offset[network->me], count = graph_degree (graph, network->me);
  g_autofree struct own_sign *sign = own_signs_find (network);
  for (guint32 i = 0; i < count; i++)
    {
      guint32 tie = graph->edge[first + i];
      behind[tie] = sign[i].behind;
      if (tie_has_contact (&network->tie[tie]))
        kind[tie]
          = sign[i].behind == 0 ? KIND_UNKNOWN_BEHIND : kind_of[sign[i].strong][sign[i].open];
    }
}
