/* Dependencies (Brandes 2001, "A faster algorithm for betweenness centrality")
 * on eight sources at once, level by level: a vertex holds a vector of eight
 * numbers, and a level is a sum of neighbours' vectors.
 *
 * now[] is zero except where the level at hand is, so no distances are looked
 * up: what arrives at lanes not yet settled is one step further.  A level is
 * pulled by those still unsettled or pushed by those active, whichever reads
 * fewer rows.
 *
 * Cost per batch: O(levels x m) vector additions at most; memory 330 bytes per
 * vertex. */
#include <string.h>
#include "parts.h"

typedef double lanes __attribute__ ((vector_size (64)));
typedef gint64 lane_bits __attribute__ ((vector_size (64)));

struct brandes
{
  const struct graph *graph;
  const double *weight;
  lanes *now, *next;            /* zero between steps */
  lanes *paths;                 /* sigma: number of shortest paths */
  lanes *dependency;            /* delta */
  guint8 *settled;              /* lanes that have reached the vertex */
  guint8 *marked;
  guint32 *touched, n_touched;
  guint32 *vertex;              /* level after level: who is reached */
  guint8 *arrived;              /* and by which lanes */
  guint32 *level, n_levels;     /* level l: vertex[level[l] .. level[l + 1] - 1] */
  guint32 room_for_levels;
  guint64 rows_left;            /* of vertices with lanes to come */
  guint8 full;
};

PART_OF_WIDE void
keep_lanes (lanes *x, guint8 kept)
{
  const lane_bits bit = { 1, 2, 4, 8, 16, 32, 64, 128 };
  lane_bits every = { kept, kept, kept, kept, kept, kept, kept, kept };
  *x = (lanes) ((lane_bits) *x & ((every & bit) != 0));
}

PART_OF_WIDE guint8
nonzero_lanes (const lanes *x)
{
  const lane_bits bit = { 1, 2, 4, 8, 16, 32, 64, 128 };
  lane_bits set = (*x != 0) & bit;
  gint64 all = 0;
  for (int k = 0; k < BATCH; k++)
    all |= set[k];
  return (guint8) all;
}

PART_OF_WIDE void
sum_of_row (const struct graph *graph, const lanes *of, guint32 v, lanes *total)
{
  lanes sum = { 0 };
  for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
    sum += of[graph->target[i]];
  *total = sum;
}

/* Adds now[] of the listed vertices to next[] of their neighbours. */
PART_OF_WIDE void
push_rows (struct brandes *brandes, const guint32 *vertex, guint32 count)
{
  const struct graph *graph = brandes->graph;
  brandes->n_touched = 0;
  for (guint32 a = 0; a < count; a++)
    {
      lanes told = brandes->now[vertex[a]];
      for (guint32 i = graph->offset[vertex[a]]; i < graph->offset[vertex[a] + 1]; i++)
        {
          guint32 u = graph->target[i];
          if (!brandes->marked[u])
            {
              brandes->marked[u] = TRUE;
              brandes->touched[brandes->n_touched++] = u;
            }
          brandes->next[u] += told;
        }
    }
}

PART_OF_WIDE guint64
count_rows (const struct graph *graph, const guint32 *vertex, guint32 count)
{
  guint64 rows = 0;
  for (guint32 i = 0; i < count; i++)
    rows += graph_degree (graph, vertex[i]);
  return rows;
}

PART_OF_WIDE void
open_level (struct brandes *brandes)
{
  if (brandes->n_levels + 2 > brandes->room_for_levels)
    {
      brandes->room_for_levels *= 2;
      brandes->level = g_renew (guint32, brandes->level, brandes->room_for_levels);
    }
  brandes->n_levels++;
  brandes->level[brandes->n_levels] = brandes->level[brandes->n_levels - 1];
}

/* `found` paths lead to v; those of lanes already settled are detours. */
PART_OF_WIDE void
settle (struct brandes *brandes, guint32 v, const lanes *found)
{
  guint8 lane = nonzero_lanes (found) & (guint8) ~brandes->settled[v];
  if (lane == 0)
    return;
  lanes paths = *found;
  keep_lanes (&paths, lane);
  guint32 at = brandes->level[brandes->n_levels]++;
  brandes->next[v] = paths;
  brandes->paths[v] += paths;
  brandes->vertex[at] = v;
  brandes->arrived[at] = lane;
  brandes->settled[v] |= lane;
  if (brandes->settled[v] == brandes->full)
    brandes->rows_left -= graph_degree (brandes->graph, v);
}

PART_OF_WIDE void
pull_level (struct brandes *brandes)
{
  for (guint32 v = 0; v < brandes->graph->n; v++)
    if (brandes->settled[v] != brandes->full)
      {
        lanes found;
        sum_of_row (brandes->graph, brandes->now, v, &found);
        settle (brandes, v, &found);
      }
}

PART_OF_WIDE void
push_level (struct brandes *brandes, const guint32 *front, guint32 count)
{
  push_rows (brandes, front, count);
  for (guint32 t = 0; t < brandes->n_touched; t++)
    {
      guint32 v = brandes->touched[t];
      lanes found = brandes->next[v];
      brandes->next[v] = (lanes) { 0 };
      brandes->marked[v] = FALSE;
      settle (brandes, v, &found);
    }
}

PART_OF_WIDE void
swap_fronts (struct brandes *brandes)
{
  lanes *now = brandes->now;
  brandes->now = brandes->next;
  brandes->next = now;
}

PART_OF_WIDE void
clear_lanes (lanes *of, const guint32 *vertex, guint32 count)
{
  for (guint32 i = 0; i < count; i++)
    of[vertex[i]] = (lanes) { 0 };
}

PART_OF_WIDE void
start (struct brandes *brandes, const guint32 *source, guint32 count)
{
  const struct graph *graph = brandes->graph;
  memset (brandes->paths, 0, graph->n * sizeof (lanes));
  memset (brandes->dependency, 0, graph->n * sizeof (lanes));
  memset (brandes->settled, 0, graph->n);
  brandes->full = (guint8) ((1 << count) - 1);
  brandes->rows_left = graph->offset[graph->n];
  brandes->n_levels = 0;
  brandes->level[0] = 0;
  open_level (brandes);
  for (guint32 k = 0; k < count; k++)
    {
      lanes one = { 0 };
      one[k] = 1;
      settle (brandes, source[k], &one);
    }
  swap_fronts (brandes);
}

/* Leaves the levels, and now and next zero. */
PART_OF_WIDE void
count_paths (struct brandes *brandes)
{
  for (;;)
    {
      guint32 from = brandes->level[brandes->n_levels - 1];
      guint32 count = brandes->level[brandes->n_levels] - from;
      const guint32 *front = brandes->vertex + from;
      if (brandes->rows_left > 0 && count > 0)
        {
          open_level (brandes);
          if (2 * count_rows (brandes->graph, front, count) < brandes->rows_left)
            push_level (brandes, front, count);
          else
            pull_level (brandes);
        }
      clear_lanes (brandes->now, front, count);
      if (brandes->level[brandes->n_levels] == from + count)
        break;
      swap_fronts (brandes);
    }
}

/* What those of a level pass on to each of their shortest paths. */
PART_OF_WIDE void
spread_level (struct brandes *brandes, guint32 from, guint32 to)
{
  for (guint32 i = from; i < to; i++)
    {
      guint32 v = brandes->vertex[i];
      lanes owed = (brandes->weight[v] + brandes->dependency[v]) / brandes->paths[v];
      keep_lanes (&owed, brandes->arrived[i]);
      brandes->now[v] = owed;
    }
}

PART_OF_WIDE void
collect (struct brandes *brandes, guint32 i, const lanes *sum)
{
  guint32 v = brandes->vertex[i];
  lanes part = brandes->paths[v] * *sum;
  keep_lanes (&part, brandes->arrived[i]);
  brandes->dependency[v] += part;
}

/* From level l to the one before. */
PART_OF_WIDE void
collect_level (struct brandes *brandes, guint32 l)
{
  const struct graph *graph = brandes->graph;
  guint32 near = brandes->level[l - 1], far = brandes->level[l], end = brandes->level[l + 1];
  const guint32 *vertex = brandes->vertex;

  spread_level (brandes, far, end);
  if (2 * count_rows (graph, vertex + far, end - far)
      < count_rows (graph, vertex + near, far - near))
    {
      push_rows (brandes, vertex + far, end - far);
      for (guint32 i = near; i < far; i++)
        collect (brandes, i, &brandes->next[vertex[i]]);
      for (guint32 t = 0; t < brandes->n_touched; t++)
        {
          brandes->next[brandes->touched[t]] = (lanes) { 0 };
          brandes->marked[brandes->touched[t]] = FALSE;
        }
    }
  else
    for (guint32 i = near; i < far; i++)
      {
        lanes sum;
        sum_of_row (graph, brandes->now, vertex[i], &sum);
        collect (brandes, i, &sum);
      }
  clear_lanes (brandes->now, vertex + far, end - far);
}

PART_OF_WIDE void
sum_lanes (const struct brandes *brandes, const guint32 *source, guint32 count, double *sum,
           double *squares)
{
  lanes weight = { 0 };
  for (guint32 k = 0; k < count; k++)
    weight[k] = brandes->weight[source[k]];
  for (guint32 v = 0; v < brandes->graph->n; v++)
    {
      lanes part = brandes->dependency[v] * weight;
      double all = 0;
      for (int k = 0; k < BATCH; k++)
        all += part[k];
      sum[v] += all;
      for (int k = 0; squares != NULL && k < BATCH; k++)
        squares[v] += part[k] * part[k];
    }
}

WIDE void
brandes_add (struct brandes *brandes, const guint32 *source, guint32 count, double *sum,
             double *squares)
{
  start (brandes, source, count);
  count_paths (brandes);
  for (guint32 l = brandes->n_levels; l-- > 2;)
    collect_level (brandes, l);
  sum_lanes (brandes, source, count, sum, squares);
}

struct brandes *
brandes_new (const struct graph *graph, const double *weight)
{
  struct brandes *brandes = g_new0 (struct brandes, 1);
  gsize n = graph->n;
  brandes->graph = graph;
  brandes->weight = weight;
  brandes->now = g_aligned_alloc0 (n, sizeof (lanes), sizeof (lanes));
  brandes->next = g_aligned_alloc0 (n, sizeof (lanes), sizeof (lanes));
  brandes->paths = g_aligned_alloc (n, sizeof (lanes), sizeof (lanes));
  brandes->dependency = g_aligned_alloc (n, sizeof (lanes), sizeof (lanes));
  brandes->settled = g_new (guint8, n);
  brandes->marked = g_new0 (guint8, n);
  brandes->touched = g_new (guint32, n);
  brandes->vertex = g_new (guint32, BATCH * n);
  brandes->arrived = g_new (guint8, BATCH * n);
  brandes->room_for_levels = 64;
  brandes->level = g_new (guint32, brandes->room_for_levels);
  return brandes;
}

void
brandes_free (struct brandes *brandes)
{
  g_aligned_free (brandes->now);
  g_aligned_free (brandes->next);
  g_aligned_free (brandes->paths);
  g_aligned_free (brandes->dependency);
  g_free (brandes->settled);
  g_free (brandes->marked);
  g_free (brandes->touched);
  g_free (brandes->vertex);
  g_free (brandes->arrived);
  g_free (brandes->level);
  g_free (brandes);
}
