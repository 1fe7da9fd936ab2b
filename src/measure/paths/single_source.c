/* Dependency accumulation from one source after the other, for deep graphs and for very many paths.
 *
 * In a graph with hundreds of levels, the sources of a batch reach a vertex on different levels, so
 * that searches at once share nothing (brandes_kernel.h). Then plain arrays of single numbers are
 * faster, and take a sixth of the memory.
 *
 * A grid of 700 by 700 people has 2^1393 shortest paths between opposite corners, which no double can
 * hold. So the number of paths is a double times 2^(512 x scale). Only ratios of neighbours matter in
 * the end; those below 2^-512 count as zero.
 *
 * Source: Brandes 2001, "A faster algorithm for betweenness centrality". Cost: O(n + m) per source. */
#include <string.h>
#include "measure/paths/brandes.h"

static const double step_up = 0x1p512, step_down = 0x1p-512;

struct single_source *
single_source_new (guint32 n)
{
  struct single_source *search = g_new (struct single_source, 1);
  search->steps = g_new (guint32, n);
  search->queue = g_new (guint32, n);
  search->scale = g_new (guint32, n);
  search->paths = g_new (double, n);
  search->dependency = g_new (double, n);
  return search;
}

void
single_source_free (struct single_source *search)
{
  if (search == NULL)
    return;
  g_free (search->steps);
  g_free (search->queue);
  g_free (search->scale);
  g_free (search->paths);
  g_free (search->dependency);
  g_free (search);
}

/* Adds the paths to v to those to u, one step farther. */
static inline void
paths_pass_on (struct single_source *search, guint32 v, guint32 u)
{
  double paths = search->paths[v];
  if (search->scale[v] > search->scale[u])
    {
      search->paths[u] *= search->scale[v] - search->scale[u] == 1 ? step_down : 0;
      search->scale[u] = search->scale[v];
    }
  else if (search->scale[v] < search->scale[u])
    paths *= search->scale[u] - search->scale[v] == 1 ? step_down : 0;
  search->paths[u] += paths;
  if (search->paths[u] >= step_up)
    {
      search->paths[u] *= step_down;
      search->scale[u]++;
    }
}

/* Counts the shortest paths. Returns the number of vertices reached, which queue[] lists. */
static guint32
paths_count (struct single_source *search, const struct graph *graph, guint32 source)
{
  guint32 tail = 0;
  memset (search->steps, 0xff, graph->n * sizeof *search->steps);
  search->steps[source] = search->scale[source] = 0;
  search->paths[source] = 1;
  search->queue[tail++] = source;
  for (guint32 head = 0; head < tail; head++)
    {
      guint32 v = search->queue[head], next = search->steps[v] + 1;
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        {
          guint32 u = graph->target[i];
          if (search->steps[u] == NONE)
            {
              search->steps[u] = next;
              search->paths[u] = 0;
              search->scale[u] = search->scale[v];
              search->queue[tail++] = u;
            }
          if (search->steps[u] == next)
            paths_pass_on (search, v, u);
        }
    }
  return tail;
}

/* Sums the dependencies on the source, from the farthest vertex back to the source. */
static void
dependencies_collect (struct single_source *search, const struct graph *graph, const double *weight,
                      guint32 reached)
{
  for (guint32 k = 0; k < reached; k++)
    search->dependency[search->queue[k]] = 0;
  for (guint32 k = reached; k-- > 1;)
    {
      guint32 w = search->queue[k], before = search->steps[w] - 1;
      double owed = (weight[w] + search->dependency[w]) / search->paths[w];
      for (guint32 i = graph->offset[w]; i < graph->offset[w + 1]; i++)
        {
          guint32 u = graph->target[i];
          if (search->steps[u] != before)
            continue;
          double paths = search->paths[u];
          if (search->scale[u] != search->scale[w])
            paths *= search->scale[w] - search->scale[u] == 1 ? step_down : 0;
          search->dependency[u] += paths * owed;
        }
    }
}

void
single_source_add (struct single_source *search, const struct graph *graph, const double *weight,
                   guint32 source, double *sum, double *squares)
{
  guint32 reached = paths_count (search, graph, source);
  double share = weight[source] * (squares != NULL ? .5 : 1);
  dependencies_collect (search, graph, weight, reached);
  for (guint32 k = 1; k < reached; k++)
    {
      guint32 v = search->queue[k];
      double x = share * search->dependency[v];
      sum[v] += x;
      if (squares != NULL)
        squares[v] += x * x;
    }
}
