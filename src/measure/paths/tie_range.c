/* Tie range: the distance between the ends of a tie if the tie is removed.
 *
 * It is 2 if the ends have a common neighbour, and infinite for bridges. For other ties,
 * breadth-first searches run from both ends, the smaller front first, until they meet.
 *
 * Cost: usually O(k^2) for neighbours of degree k. */
#include "pln/parallel_loop.h"
#include "measure/measure_internal.h"

/* One of the two searches. */
struct side
{
  guint32 *queue, head, tail;
  guint32 steps; /* distance of the front */
  guint32 mark;  /* mark of the vertices visited by this side */
};

struct meeting_point
{
  const struct graph *graph;
  guint32 *mark, last_mark;
  struct side side[2];
};

static void
start_side (struct meeting_point *point, int s, guint32 from)
{
  struct side *side = &point->side[s];
  side->mark = ++point->last_mark;
  side->queue[0] = from;
  side->head = 0;
  side->tail = 1;
  side->steps = 0;
  point->mark[from] = side->mark;
}

static guint64
count_rows (const struct graph *graph, const struct side *side)
{
  guint64 rows = 0;
  for (guint32 i = side->head; i < side->tail; i++)
    rows += graph_degree (graph, side->queue[i]);
  return rows;
}

/* Advances one side by one step. Returns TRUE if it meets the other side. */
static gboolean
step (struct meeting_point *point, struct side *side, guint32 other_mark, guint32 tie)
{
  const struct graph *graph = point->graph;
  guint32 end = side->tail;
  side->steps++;
  for (; side->head < end; side->head++)
    {
      guint32 v = side->queue[side->head];
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        {
          guint32 u = graph->target[i];
          if (graph->edge[i] == tie || point->mark[u] == side->mark)
            continue;
          if (point->mark[u] == other_mark)
            return TRUE;
          point->mark[u] = side->mark;
          side->queue[side->tail++] = u;
        }
    }
  return FALSE;
}

/* Each side advances by whole steps, so the first meeting is on a shortest path. */
static guint32
find_tie_range (struct meeting_point *point, guint32 a, guint32 b, guint32 tie)
{
  struct side *side = point->side;
  start_side (point, 0, a);
  start_side (point, 1, b);
  while (side[0].head < side[0].tail && side[1].head < side[1].tail)
    {
      int s = count_rows (point->graph, &side[0]) <= count_rows (point->graph, &side[1]) ? 0 : 1;
      if (step (point, &side[s], side[1 - s].mark, tie))
        return side[0].steps + side[1].steps;
    }
  return NONE;
}

static struct meeting_point
meeting_point_new (const struct graph *graph)
{
  struct meeting_point point = { .graph = graph, .mark = g_new0 (guint32, graph->n) };
  point.side[0].queue = g_new (guint32, graph->n);
  point.side[1].queue = g_new (guint32, graph->n);
  return point;
}

static void
meeting_point_clear (struct meeting_point *point)
{
  g_free (point->mark);
  g_free (point->side[0].queue);
  g_free (point->side[1].queue);
}

struct tie_ranges
{
  const struct network *network;
  const struct graph *graph;
  const guint8 *local_bridge, *bridge;
  guint32 *tie_range;
};

static void
measure_ranges_share (struct loop_share *share, gpointer data)
{
  const struct tie_ranges *all = data;
  const struct tie *tie = all->network->tie;
  struct meeting_point point = meeting_point_new (all->graph);
  for (guint32 e; loop_next (share, &e);)
    if (all->bridge[e])
      all->tie_range[e] = NONE;
    else if (!all->local_bridge[e])
      all->tie_range[e] = 2;
    else
      all->tie_range[e] = find_tie_range (&point, tie[e].a, tie[e].b, e);
  meeting_point_clear (&point);
}

void
tie_ranges_measure (const struct network *network, const struct graph *graph,
                    const guint8 *local_bridge, const guint8 *bridge, int threads,
                    guint32 *tie_range)
{
  struct tie_ranges all = { network, graph, local_bridge, bridge, tie_range };
  loop_run (network->n_ties, 256, network->n_ties < 1000 ? 1 : threads, measure_ranges_share, &all);
}
