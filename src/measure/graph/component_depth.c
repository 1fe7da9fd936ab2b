/* How far apart the people of a component are at most: twice a breadth-first search, the second from
 * where the first one ends (the double sweep of Magnien, Latapy and Habib 2009, "Fast computation of
 * empirically tight bounds for the diameter of massive graphs"). Exact in trees, a lower bound
 * otherwise. Cost: linear in the ties. */
#include "measure/measure_internal.h"

/* Returns the vertex that is reached last. queue and depth: room for the vertices of the component. */
static guint32
sweep (const struct graph *graph, guint32 from, guint32 start, guint32 *queue, guint32 *depth,
       guint32 count)
{
  guint32 head = 0, tail = 0;
  for (guint32 v = 0; v < count; v++)
    depth[v] = NONE;
  depth[start - from] = 0;
  queue[tail++] = start;
  while (head < tail)
    {
      guint32 v = queue[head++];
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        {
          guint32 other = graph->target[i];
          if (depth[other - from] != NONE)
            continue;
          depth[other - from] = depth[v - from] + 1;
          queue[tail++] = other;
        }
    }
  return queue[tail - 1];
}

guint32
component_depth (const struct graph *graph, guint32 from, guint32 to)
{
  guint32 count = to - from;
  g_autofree guint32 *queue = g_new (guint32, count);
  g_autofree guint32 *depth = g_new (guint32, count);
  guint32 last = sweep (graph, from, from, queue, depth, count);
  last = sweep (graph, from, last, queue, depth, count);
  return depth[last - from];
}
