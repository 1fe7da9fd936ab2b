/* Builds the plain arrays that kernels work on. Every tie is in the rows of both its people. Ties
 * are sorted by (a, b), so one pass over them fills each row with its lower neighbours in ascending
 * order, followed by its higher ones. O(n + m). */
#include "network/network_internal.h"

/* Sets where rows start and where the higher neighbours of each person start. Copies the higher
 * ends of ties to an array of their own, because ties are large. */
static void
place_rows (const struct network *network, guint32 *offset, guint32 *higher, guint32 *end)
{
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      end[e] = network->tie[e].b;
      offset[network->tie[e].a + 1]++; /* counts higher neighbours for now */
      higher[end[e]]++;                /* counts lower neighbours */
    }
  for (guint32 v = 0; v < network->n_people; v++)
    {
      guint32 lower = higher[v];
      higher[v] = offset[v] + lower;
      offset[v + 1] += higher[v];
    }
}

static void
put_neighbour (struct graph *graph, guint32 at, guint32 neighbour, guint32 e)
{
  graph->target[at] = neighbour;
  graph->edge[at] = e;
}

void
network_build_graph (struct network *network)
{
  struct graph *graph = &network->graph;
  guint32 n = network->n_people, m = network->n_ties;
  g_autofree guint32 *higher = g_new0 (guint32, (gsize)n + 1);

  graph->n = n;
  graph->m = m;
  graph->offset = g_new0 (guint32, (gsize)n + 1);
  graph->target = pages_new (2 * (gsize)m * sizeof *graph->target);
  graph->edge = pages_new (2 * (gsize)m * sizeof *graph->edge);
  g_autofree guint32 *end = pages_new (m * sizeof *end);
  place_rows (network, graph->offset, higher, end);

  g_autofree guint32 *lower = g_memdup2 (graph->offset, ((gsize)n + 1) * sizeof *lower);
  for (guint32 a = 0, e = 0; a < n; a++)
    for (guint32 at = higher[a]; at < graph->offset[a + 1]; at++, e++)
      {
        put_neighbour (graph, at, end[e], e);
        put_neighbour (graph, lower[end[e]]++, a, e);
      }
}
