/* Paths as long as the sum of 1/strength: Dijkstra from everybody, with
 * Brandes' counts of shortest paths on the way back.
 *
 * Sums of lengths are rounded, so two ways are equally long when they differ by no
 * more than rounding can: 1/3 + 1/3 + 1/3 is as long as 1.  A way through somebody
 * no nearer than its end is none, however short its last tie.  Sources go to a fixed
 * number of sums, as for betweenness in steps.  Cost: O(n m log n). */
#include <float.h>
#include <math.h>
#include <omp.h>
#include <string.h>
#include "parts.h"

enum { SUMS = 32 };

static const double rounding = 64 * DBL_EPSILON;        /* of a sum of many lengths */

struct heap
{
  guint32 *vertex, count;
  guint32 *place;               /* NONE: not in the heap */
};

struct dijkstra
{
  const struct graph *graph;
  const double *length;         /* per tie */
  double *distance;             /* shortest of the ways that count as equal */
  double *paths, *dependency;
  guint32 *before;              /* neighbours on shortest ways: those of v from offset[v] on */
  guint32 *n_before;
  guint32 *settled, n_settled;  /* in order of distance */
  guint8 *is_settled;
  struct heap heap;
};

/* Nearest first, ties by number: the order of everything that follows. */
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

/* A way to v of this length, whose last step is from u (NONE: v is the source). */
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

static void
search (struct dijkstra *dijkstra, guint32 source)
{
  const struct graph *graph = dijkstra->graph;
  for (guint32 v = 0; v < graph->n; v++)
    dijkstra->distance[v] = INFINITY;
  memset (dijkstra->is_settled, 0, graph->n);
  dijkstra->n_settled = 0;
  offer (dijkstra, source, 0, NONE);
  while (dijkstra->heap.count > 0)
    {
      guint32 v = take_nearest (dijkstra);
      dijkstra->settled[dijkstra->n_settled++] = v;
      dijkstra->is_settled[v] = TRUE;
      dijkstra->dependency[v] = 0;
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        offer (dijkstra, graph->target[i], dijkstra->distance[v] + dijkstra->length[graph->edge[i]], v);
    }
}

/* From the farthest back, all but the source itself. */
static void
add_dependencies (struct dijkstra *dijkstra, double *sum)
{
  for (guint32 s = dijkstra->n_settled; s-- > 1;)
    {
      guint32 w = dijkstra->settled[s];
      const guint32 *before = dijkstra->before + dijkstra->graph->offset[w];
      double owed = (1 + dijkstra->dependency[w]) / dijkstra->paths[w];
      for (guint32 i = 0; i < dijkstra->n_before[w]; i++)
        dijkstra->dependency[before[i]] += dijkstra->paths[before[i]] * owed;
      sum[w] += dijkstra->dependency[w];
    }
}

static void
sum_distances (const struct dijkstra *dijkstra, double *harmonic, double *closeness)
{
  guint32 source = dijkstra->settled[0], n = dijkstra->graph->n;
  double inverse = 0, distance = 0;
  for (guint32 s = 1; s < dijkstra->n_settled; s++)
    {
      double away = dijkstra->distance[dijkstra->settled[s]];
      inverse += 1 / away;
      distance += away;
    }
  harmonic[source] = n < 2 ? 0 : inverse / (n - 1);
  closeness[source] = dijkstra->n_settled < 2 ? NAN : (dijkstra->n_settled - 1) / distance;
}

static struct dijkstra
dijkstra_new (const struct graph *graph, const double *length)
{
  struct dijkstra dijkstra = { .graph = graph, .length = length };
  dijkstra.distance = g_new (double, graph->n);
  dijkstra.before = g_new (guint32, MAX (2 * (gsize) graph->m, 1));
  dijkstra.n_before = g_new (guint32, graph->n);
  dijkstra.is_settled = g_new (guint8, graph->n);
  dijkstra.paths = g_new (double, graph->n);
  dijkstra.dependency = g_new (double, graph->n);
  dijkstra.settled = g_new (guint32, graph->n);
  dijkstra.heap.vertex = g_new (guint32, graph->n);
  dijkstra.heap.place = g_new (guint32, graph->n);
  memset (dijkstra.heap.place, 0xff, graph->n * sizeof (guint32));
  return dijkstra;
}

static void
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

void
weighted_paths_measure (const struct graph *graph, const double *strength, int threads,
                        double *betweenness, double *harmonic, double *closeness)
{
  guint32 n = graph->n;
  g_autofree double *length = g_new (double, graph->m);
  double *sum[SUMS];

  if (n == 0)
    return;
  for (guint32 e = 0; e < graph->m; e++)
    length[e] = 1 / strength[e];
  for (int s = 0; s < SUMS; s++)
    sum[s] = g_new0 (double, n);
#pragma omp parallel num_threads (MAX (threads, 1))
  {
    struct dijkstra dijkstra = dijkstra_new (graph, length);
#pragma omp for schedule (dynamic)
    for (guint32 s = 0; s < SUMS; s++)
      for (guint32 source = s; source < n; source += SUMS)
        {
          search (&dijkstra, source);
          add_dependencies (&dijkstra, sum[s]);
          sum_distances (&dijkstra, harmonic, closeness);
        }
    dijkstra_clear (&dijkstra);
  }
  for (guint32 v = 0; v < n; v++)
    {
      betweenness[v] = 0;
      for (int s = 0; s < SUMS; s++)
        betweenness[v] += sum[s][v];
      betweenness[v] /= 2;
    }
  for (int s = 0; s < SUMS; s++)
    g_free (sum[s]);
}
