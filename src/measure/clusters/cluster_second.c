/* Who is also near a second circle: people with at least .3 of their strength, me not counted, in
 * one cluster other than their own. Cost: O(n + m). */
#include "measure/measure_internal.h"

static const double second_share = .3;

/* Strength from v to each cluster; all of it is returned. */
static double
add_up_strength (const struct network *network, const guint32 *of, guint32 v, double *to)
{
  const struct graph *graph = &network->graph;
  double all = 0;
  for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
    if (of[graph->target[i]] != NONE)
      {
        double strength = network_tie_weight (network, graph->edge[i]);
        to[of[graph->target[i]]] += strength;
        all += strength;
      }
  return all;
}

/* The cluster with most strength that is not v's own, ties to the larger one; forgets to[]. */
static guint32
take_second (const struct graph *graph, const guint32 *of, guint32 v, double least, double *to)
{
  guint32 second = NONE;
  double most = 0;
  to[of[v]] = 0;
  for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
    {
      guint32 c = of[graph->target[i]];
      if (c == NONE || to[c] == 0)
        continue;
      if (to[c] >= least && (to[c] > most || (to[c] == most && c < second)))
        {
          most = to[c];
          second = c;
        }
      to[c] = 0;
    }
  return second;
}

guint32 *
second_clusters_find (const struct network *network, const struct clusters *clusters)
{
  g_autofree double *to = g_new0 (double, (gsize)clusters->count + 1);
  guint32 *second = g_new (guint32, MAX (network->n_people, 1));
  for (guint32 v = 0; v < network->n_people; v++)
    {
      second[v] = NONE;
      if (clusters->of[v] == NONE)
        continue;
      double all = add_up_strength (network, clusters->of, v, to);
      second[v] = take_second (&network->graph, clusters->of, v, second_share * all, to);
    }
  return second;
}
