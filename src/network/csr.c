/* The plain arrays that kernels work on: every tie stands in the row of both
 * its people.  Ties come sorted by (a, b), so walking them once by b and once
 * by a leaves every row ascending.  O(n + m). */
#include "parts.h"

static void
count_ends (const struct network *network, guint32 *offset)
{
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      offset[network->tie[e].a + 1]++;
      offset[network->tie[e].b + 1]++;
    }
  for (guint32 v = 0; v < network->n_people; v++)
    offset[v + 1] += offset[v];
}

static void
put_neighbour (struct graph *graph, guint32 *room, guint32 v, guint32 neighbour, guint32 e)
{
  guint32 at = room[v]++;
  graph->target[at] = neighbour;
  graph->edge[at] = e;
}

void
network_build_graph (struct network *network)
{
  struct graph *graph = &network->graph;
  guint32 n = network->n_people, m = network->n_ties;

  graph->n = n;
  graph->m = m;
  graph->offset = g_new0 (guint32, (gsize) n + 1);
  graph->target = g_new (guint32, 2 * (gsize) m);
  graph->edge = g_new (guint32, 2 * (gsize) m);
  count_ends (network, graph->offset);

  g_autofree guint32 *room = g_memdup2 (graph->offset, ((gsize) n + 1) * sizeof *room);
  for (guint32 e = 0; e < m; e++)       /* lower neighbours, ascending by a */
    put_neighbour (graph, room, network->tie[e].b, network->tie[e].a, e);
  for (guint32 e = 0; e < m; e++)       /* then higher ones, ascending by b */
    put_neighbour (graph, room, network->tie[e].a, network->tie[e].b, e);
}
