/* Exact reach within one, two and three steps, for networks where full searches would take too
 * long.
 *
 * A breadth-first search from each person stops after `steps` steps. Visited vertices are kept
 * as bits, so that lookups stay in the cache.
 *
 * Cost: the rows of all people within steps - 1. k_hop_steps says how many steps that allows. */
#include "pln/parallel_loop.h"
#include "measure/paths/ms_bfs.h"

enum
{
  TRIED = 128
};

struct nearby
{
  const struct graph *graph;
  guint64 *met;   /* one bit per vertex; zero between searches */
  guint32 *queue; /* n + 1 */
};

static struct nearby
k_hop_new (const struct graph *graph)
{
  struct nearby nearby = { .graph = graph };
  nearby.met = g_new0 (guint64, graph->n / 64 + 1);
  nearby.queue = g_new (guint32, (gsize)graph->n + 1);
  return nearby;
}

static void
k_hop_clear (struct nearby *nearby)
{
  g_free (nearby->met);
  g_free (nearby->queue);
}

/* Appends the unvisited neighbours of queue[head ... tail - 1] to the queue. It has no branch,
 * because the branch could not be predicted. Returns the new tail. */
static guint32
go_on (struct nearby *nearby, guint32 head, guint32 tail)
{
  const guint32 *offset = nearby->graph->offset, *target = nearby->graph->target;
  guint32 *queue = nearby->queue, end = tail;
  for (; head < end; head++)
    for (guint32 i = offset[queue[head]]; i < offset[queue[head] + 1]; i++)
      {
        guint32 u = target[i];
        guint64 *word = &nearby->met[u / 64], bit = G_GUINT64_CONSTANT (1) << u % 64;
        queue[tail] = u;
        tail += (*word & bit) == 0;
        *word |= bit;
      }
  return tail;
}

/* at[k]: number of people k + 1 steps away. rows, if not NULL: half-ties that the next step
 * would read. */
static void
search_nearby (struct nearby *nearby, guint32 start, guint32 steps, guint32 *at, guint64 *rows)
{
  guint32 head = 0, tail = 1;
  nearby->queue[0] = start;
  nearby->met[start / 64] |= G_GUINT64_CONSTANT (1) << start % 64;
  for (guint32 k = 0; k < steps; k++)
    {
      guint32 end = go_on (nearby, head, tail);
      at[k] = end - tail;
      head = tail;
      tail = end;
      for (guint32 i = head; rows != NULL && i < tail; i++)
        rows[k] += graph_degree (nearby->graph, nearby->queue[i]);
    }
  for (guint32 i = 0; i < tail; i++)
    nearby->met[nearby->queue[i] / 64] = 0;
}

guint32
k_hop_steps (const struct graph *graph, const struct component_sources *component,
             double rows_at_most)
{
  struct nearby nearby = k_hop_new (graph);
  guint32 tried = MIN (TRIED, component->n_sources), at[2];
  guint64 rows[2] = { 0, 0 };

  for (guint32 t = 0; t < tried; t++)
    search_nearby (&nearby, component->source[(guint64)t * component->n_sources / tried], 2, at,
                   rows);
  k_hop_clear (&nearby);
  double each = (double)(component->to - component->from) / tried;
  double two = each * (double)rows[0], three = two + each * (double)rows[1];
  return three <= rows_at_most ? 3 : two <= rows_at_most ? 2 : 1;
}

struct nearby_searches
{
  const struct graph *graph;
  const struct component_sources *component;
  struct near_counts *near;
};

static void
search_nearby_share (struct loop_share *share, gpointer data)
{
  const struct nearby_searches *all = data;
  struct nearby nearby = k_hop_new (all->graph);
  for (guint32 i; loop_next (share, &i);)
    {
      guint32 v = all->component->from + i;
      search_nearby (&nearby, v, all->component->exact_steps, all->near[v].at, NULL);
    }
  k_hop_clear (&nearby);
}

void
k_hop_count (const struct graph *graph, const struct component_sources *component, int threads,
             struct near_counts *near)
{
  struct nearby_searches all = { graph, component, near };
  loop_run (component->to - component->from, 64, threads, search_nearby_share, &all);
}
