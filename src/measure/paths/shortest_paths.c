/* Shortest paths with a binary heap. */
#include <float.h>
#include <math.h>
#include <string.h>
#include "measure/paths/shortest_paths.h"

static const double rounding = 64 * DBL_EPSILON; /* of a sum of many lengths */

/* Nearest first; equal distances by number. This order decides everything that follows. */
static gboolean
is_nearer (const struct dijkstra *dijkstra, guint32 u, guint32 v)
{
  double du = dijkstra->distance[u], dv = dijkstra->distance[v];
  return du != dv ? du < dv : u < v;
}

static void
put (struct heap *heap, guint32 at, guint32 v)
{
  heap->vertex[at] = v;
  heap->place[v] = at;
}

static void
rise (struct dijkstra *dijkstra, guint32 at)
{
  struct heap *heap = &dijkstra->heap;
  guint32 v = heap->vertex[at];
  while (at > 0 && is_nearer (dijkstra, v, heap->vertex[(at - 1) / 2]))
    {
      put (heap, at, heap->vertex[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
  put (heap, at, v);
}

static void
sink (struct dijkstra *dijkstra, guint32 at)
{
  struct heap *heap = &dijkstra->heap;
  guint32 v = heap->vertex[at];
  for (;;)
    {
      guint32 child = 2 * at + 1;
      if (child + 1 < heap->count
          && is_nearer (dijkstra, heap->vertex[child + 1], heap->vertex[child]))
        child++;
      if (child >= heap->count || !is_nearer (dijkstra, heap->vertex[child], v))
        break;
      put (heap, at, heap->vertex[child]);
      at = child;
    }
  put (heap, at, v);
}

static guint32
take_nearest (struct dijkstra *dijkstra)
{
  struct heap *heap = &dijkstra->heap;
  guint32 nearest = heap->vertex[0], last = heap->vertex[--heap->count];
  heap->place[nearest] = NONE;
  if (heap->count > 0)
    {
      put (heap, 0, last);
      sink (dijkstra, 0);
    }
  return nearest;
}

/* Offers v a path of this length whose last step is from u (NONE: v is the source). */
static void
offer (struct dijkstra *dijkstra, guint32 v, double distance, guint32 u)
{
  struct heap *heap = &dijkstra->heap;
  double paths = u == NONE ? 1 : dijkstra->paths[u], so_far = dijkstra->distance[v];
  guint32 *before = dijkstra->before + dijkstra->graph->offset[v];
  if (dijkstra->is_settled[v] || distance > so_far * (1 + rounding))
    return;
  if (distance < so_far * (1 - rounding) || isinf (so_far))
    {
      dijkstra->paths[v] = 0;
      dijkstra->n_before[v] = 0;
    }
  dijkstra->paths[v] += paths;
  if (u != NONE)
    before[dijkstra->n_before[v]++] = u;
  if (distance >= so_far)
    return;
  dijkstra->distance[v] = distance;
  if (heap->place[v] == NONE)
    put (heap, heap->count++, v);
  rise (dijkstra, heap->place[v]);
}

void
dijkstra_reset (struct dijkstra *dijkstra)
{
  struct heap *heap = &dijkstra->heap;
  for (guint32 v = 0; v < dijkstra->graph->n; v++)
    dijkstra->distance[v] = INFINITY;
  memset (dijkstra->is_settled, 0, dijkstra->graph->n);
  dijkstra->n_settled = 0;
  while (heap->count > 0)
    heap->place[heap->vertex[--heap->count]] = NONE;
}

/* Forgets the last search, which may have reached few people of many. */
static void
forget_reached (struct dijkstra *dijkstra)
{
  struct heap *heap = &dijkstra->heap;
  for (guint32 s = 0; s < dijkstra->n_settled; s++)
    {
      dijkstra->distance[dijkstra->settled[s]] = INFINITY;
      dijkstra->is_settled[dijkstra->settled[s]] = FALSE;
    }
  dijkstra->n_settled = 0;
  while (heap->count > 0)
    {
      guint32 v = heap->vertex[--heap->count];
      dijkstra->distance[v] = INFINITY;
      heap->place[v] = NONE;
    }
}

void
dijkstra_bar (struct dijkstra *dijkstra, guint32 v)
{
  forget_reached (dijkstra);
  dijkstra->is_settled[v] = TRUE;
}

void
dijkstra_search_to (struct dijkstra *dijkstra, guint32 source, guint32 target)
{
  const struct graph *graph = dijkstra->graph;
  forget_reached (dijkstra);
  offer (dijkstra, source, 0, NONE);
  while (dijkstra->heap.count > 0)
    {
      guint32 v = take_nearest (dijkstra);
      dijkstra->settled[dijkstra->n_settled++] = v;
      dijkstra->is_settled[v] = TRUE;
      dijkstra->dependency[v] = 0;
      if (v == target)
        return;
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        offer (dijkstra, graph->target[i], dijkstra->distance[v] + dijkstra->length[graph->edge[i]],
               v);
    }
}

void
dijkstra_search (struct dijkstra *dijkstra, guint32 source)
{
  dijkstra_search_to (dijkstra, source, NONE);
}

struct dijkstra
dijkstra_new (const struct graph *graph, const double *length)
{
  struct dijkstra dijkstra = { .graph = graph, .length = length };
  dijkstra.distance = g_new (double, graph->n);
  dijkstra.before = g_new (guint32, MAX (2 * (gsize)graph->m, 1));
  dijkstra.n_before = g_new (guint32, graph->n);
  dijkstra.is_settled = g_new (guint8, graph->n);
  dijkstra.paths = g_new (double, graph->n);
  dijkstra.dependency = g_new (double, graph->n);
  dijkstra.settled = g_new (guint32, graph->n);
  dijkstra.heap.vertex = g_new (guint32, graph->n);
  dijkstra.heap.place = g_new (guint32, graph->n);
  memset (dijkstra.heap.place, 0xff, graph->n * sizeof (guint32));
  dijkstra_reset (&dijkstra);
  return dijkstra;
}

void
dijkstra_clear (struct dijkstra *dijkstra)
{
  g_free (dijkstra->distance);
  g_free (dijkstra->before);
  g_free (dijkstra->n_before);
  g_free (dijkstra->is_settled);
  g_free (dijkstra->paths);
  g_free (dijkstra->dependency);
  g_free (dijkstra->settled);
  g_free (dijkstra->heap.vertex);
  g_free (dijkstra->heap.place);
}
