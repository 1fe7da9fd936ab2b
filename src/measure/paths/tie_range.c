/* Tie range: the distance between the ends of a tie if the tie is removed.
 *
 * It is 2 if the ends have a common neighbour, and infinite for bridges. It is the same for ties on the
 * same cycles, so it is looked for once in each chain. People with many other ties get one search
 * for all of them. For the rest, breadth-first searches run from both ends, the smaller front first,
 * until they meet.
 *
 * Cost: usually O(k^2) for neighbours of degree k. */
#include "pln/parallel_loop.h"
#include "pln/radix_sort.h"
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

enum
{
  TO_FIND = 0, /* of a tie: no range is 0 */
  MANY = 4     /* ties of one person that are worth a search of their own */
};

struct tie_ranges
{
  const struct network *network;
  const struct graph *graph;
  guint32 *tie_range;
  /* per tie: the one that stands for all ties on the same cycles, whose range is the same; itself for one
   * that is alone */
  guint32 *like;
  guint32 *n_to_find; /* per person: of their ties */
};

/* Bridges have no range, and ties whose ends have a common neighbour one of 2. */
static void
find_easy_ranges (const struct tie_ranges *all, const guint8 *local_bridge, const guint8 *bridge)
{
  for (guint32 e = 0; e < all->network->n_ties; e++)
    all->tie_range[e] = bridge[e] ? NONE : local_bridge[e] ? TO_FIND : 2;
}

/* A tie with a busy end, from where many ranges can be found at once. */
static guint32
choose_busiest (const struct tie_ranges *all, const struct sortable *tie, gsize count)
{
  guint32 busiest = 0, most = 0;
  for (gsize i = 0; i < count; i++)
    {
      const struct tie *ends = &all->network->tie[tie[i].minor];
      guint32 degree = MAX (graph_degree (all->graph, ends->a), graph_degree (all->graph, ends->b));
      if (degree <= most)
        continue;
      most = degree;
      busiest = (guint32)tie[i].minor;
    }
  return busiest;
}

static void
find_alike (const struct tie_ranges *all)
{
  guint32 n_ties = all->network->n_ties;
  g_autofree guint64 *label = g_new0 (guint64, n_ties);
  g_autofree struct sortable *tie = g_new (struct sortable, n_ties);
  gsize count = 0, next;
  cycle_labels_find (all->graph, label);
  for (guint32 e = 0; e < n_ties; e++)
    {
      all->like[e] = e;
      if (all->tie_range[e] == TO_FIND && label[e] != 0)
        tie[count++] = (struct sortable){ label[e], e };
    }
  sort_by_major (tie, count);
  for (gsize i = 0; i < count; i = next)
    {
      for (next = i + 1; next < count && tie[next].major == tie[i].major;)
        next++;
      guint32 busiest = choose_busiest (all, tie + i, next - i);
      for (gsize j = i; j < next; j++)
        all->like[tie[j].minor] = busiest;
    }
}

static gboolean
is_to_find (const struct tie_ranges *all, guint32 e)
{
  return all->tie_range[e] == TO_FIND && all->like[e] == e;
}

/* Each range is looked for from one end, so that no two threads write it. */
static guint32
busier_end (const struct tie_ranges *all, guint32 e)
{
  const struct tie *tie = &all->network->tie[e];
  return all->n_to_find[tie->a] >= all->n_to_find[tie->b] ? tie->a : tie->b;
}

static void
count_to_find (const struct tie_ranges *all)
{
  for (guint32 e = 0; e < all->network->n_ties; e++)
    if (is_to_find (all, e))
      {
        all->n_to_find[all->network->tie[e].a]++;
        all->n_to_find[all->network->tie[e].b]++;
      }
}

static void
find_from_people_share (struct loop_share *share, gpointer data)
{
  const struct tie_ranges *all = data;
  const struct graph *graph = all->graph;
  struct branch_search *search = branch_search_new (graph);
  g_autoptr (GArray) row = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 v; loop_next (share, &v);)
    {
      if (all->n_to_find[v] < MANY)
        continue;
      g_array_set_size (row, 0);
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        if (busier_end (all, graph->edge[i]) == v && is_to_find (all, graph->edge[i]))
          g_array_append_val (row, i);
      if (row->len >= MANY)
        branch_ranges_find (search, v, &g_array_index (row, guint32, 0), row->len, all->tie_range);
    }
  branch_search_free (search);
}

static void
find_one_by_one_share (struct loop_share *share, gpointer data)
{
  const struct tie_ranges *all = data;
  const struct tie *tie = all->network->tie;
  struct meeting_point point = meeting_point_new (all->graph);
  for (guint32 e; loop_next (share, &e);)
    if (is_to_find (all, e))
      all->tie_range[e] = find_tie_range (&point, tie[e].a, tie[e].b, e);
  meeting_point_clear (&point);
}

void
tie_ranges_measure (const struct network *network, const struct graph *graph,
                    const guint8 *local_bridge, const guint8 *bridge, int threads,
                    guint32 *tie_range)
{
  g_autofree guint32 *like = g_new (guint32, network->n_ties);
  g_autofree guint32 *n_to_find = g_new0 (guint32, network->n_people);
  struct tie_ranges all = { network, graph, tie_range, like, n_to_find };
  if (network->n_ties < 1000)
    threads = 1;
  find_easy_ranges (&all, local_bridge, bridge);
  find_alike (&all);
  count_to_find (&all);
  loop_run (network->n_people, 64, threads, find_from_people_share, &all);
  loop_run (network->n_ties, 256, threads, find_one_by_one_share, &all);
  for (guint32 e = 0; e < network->n_ties; e++)
    tie_range[e] = tie_range[like[e]];
}
