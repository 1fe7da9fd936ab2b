/* brandes_kernel.h - included once per instruction set. The including file defines BRANDES_ADD
 * as the name of the function, and LANES_FLOAT for sixteen floats instead of eight doubles.
 *
 * Dependency accumulation from several sources at once. Each vertex holds a vector with one
 * SIMD lane per source:
 *
 *   sigma(v) = sum of sigma(u) over neighbours u one level nearer to the source
 *   delta(v) = sum of sigma(v) / sigma(w) (weight(w) + delta(w))
 *              over neighbours w one level farther away
 *
 * So a level of the search is a sum of neighbours' vectors. now[] is zero except at the current
 * level, so no distances need to be looked up: lanes that arrive at a vertex for the first time
 * are one step farther. A level is either pulled by the unsettled vertices or pushed by the
 * active ones, whichever reads fewer rows.
 *
 * Sampling uses bisection scaling. A path from s to t counts only for the vertices nearer to t
 * than to s, and half for the vertex in the middle. The path from t to s counts for the rest,
 * so the sum over all sources is unchanged. But the values of single sources vary far less,
 * because the neighbours of s are left to other sources. This requires following the targets of
 * each distance back separately, half of the way, which takes the square of the levels. So where the
 * levels are many, whole paths are followed, and each end gets half of them.
 *
 * Sources: Brandes 2001, "A faster algorithm for betweenness centrality"; Geisberger, Sanders,
 * Schultes 2008, "Better approximation of betweenness centrality".
 *
 * Cost per batch: at most O(levels x m) vector additions. Memory: 330 bytes per vertex. */
#include <string.h>
#include "measure/paths/brandes.h"
#include "measure/paths/brandes_lanes.h"

enum
{
  HALVED_LEVELS = 64 /* of a search whose paths are followed half of the way, at most */
};

LANES_INLINE struct simd_lanes
sum_row (const struct graph *graph, const struct simd_lanes *of, guint32 v)
{
  struct simd_lanes sum = { 0 };
  for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
    lanes_add (&sum, &of[graph->target[i]]);
  return sum;
}

/* Adds now[] of the listed vertices to next[] of their neighbours. */
static void
push_rows (struct brandes *brandes, const guint32 *vertex, guint32 count)
{
  const struct graph *graph = brandes->graph;
  brandes->n_touched = 0;
  for (guint32 a = 0; a < count; a++)
    {
      struct simd_lanes now = brandes->now[vertex[a]];
      for (guint32 i = graph->offset[vertex[a]]; i < graph->offset[vertex[a] + 1]; i++)
        {
          guint32 u = graph->target[i];
          if (!brandes->marked[u])
            {
              brandes->marked[u] = TRUE;
              brandes->touched[brandes->n_touched++] = u;
            }
          lanes_add (&brandes->next[u], &now);
        }
    }
}

static guint64
count_rows (const struct graph *graph, const guint32 *vertex, guint32 count)
{
  guint64 rows = 0;
  for (guint32 i = 0; i < count; i++)
    rows += graph_degree (graph, vertex[i]);
  return rows;
}

static void
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

/* `found` paths arrive at v. Lanes that reached v earlier are ignored: these paths are not
 * shortest. */
static void
settle (struct brandes *brandes, guint32 v, const struct simd_lanes *found)
{
  guint32 arrived = lanes_nonzero (found) & ~(guint32)brandes->settled[v];
  if (arrived == 0)
    return;
  struct simd_lanes paths = *found;
  lanes_keep (&paths, arrived);
  guint32 at = brandes->level[brandes->n_levels]++;
  brandes->next[v] = paths;
  lanes_add (&brandes->paths[v], &paths);
  brandes->vertex[at] = v;
  brandes->arrived[at] = (guint16)arrived;
  brandes->settled[v] |= (guint16)arrived;
  if (brandes->settled[v] == brandes->full)
    brandes->rows_left -= graph_degree (brandes->graph, v);
}

static void
pull_level (struct brandes *brandes)
{
  for (guint32 v = 0; v < brandes->graph->n; v++)
    if (brandes->settled[v] != brandes->full)
      {
        struct simd_lanes found = sum_row (brandes->graph, brandes->now, v);
        settle (brandes, v, &found);
      }
}

static void
push_level (struct brandes *brandes, const guint32 *front, guint32 count)
{
  push_rows (brandes, front, count);
  for (guint32 t = 0; t < brandes->n_touched; t++)
    {
      guint32 v = brandes->touched[t];
      struct simd_lanes found = brandes->next[v];
      brandes->next[v] = (struct simd_lanes){ 0 };
      brandes->marked[v] = FALSE;
      settle (brandes, v, &found);
    }
}

static void
swap_fronts (struct brandes *brandes)
{
  struct simd_lanes *now = brandes->now;
  brandes->now = brandes->next;
  brandes->next = now;
}

static void
clear_lanes (struct simd_lanes *of, const guint32 *vertex, guint32 count)
{
  for (guint32 i = 0; i < count; i++)
    of[vertex[i]] = (struct simd_lanes){ 0 };
}

static void
start (struct brandes *brandes, const guint32 *source, guint32 count)
{
  const struct graph *graph = brandes->graph;
  memset (brandes->paths, 0, graph->n * sizeof (struct simd_lanes));
  memset (brandes->dependency, 0, graph->n * sizeof (struct simd_lanes));
  memset (brandes->settled, 0, graph->n * sizeof *brandes->settled);
  brandes->full = (guint16)((1u << count) - 1);
  brandes->rows_left = graph->offset[graph->n];
  brandes->n_levels = 0;
  brandes->level[0] = 0;
  open_level (brandes);
  for (guint32 k = 0; k < count; k++)
    {
      struct simd_lanes one = { 0 };
      lanes_set (&one, (int)k, 1);
      settle (brandes, source[k], &one);
    }
  swap_fronts (brandes);
}

/* Forward pass: fills the levels and sigma. now and next are zero afterwards. */
static void
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

/* Sets now[] on a level to (weight + delta) / sigma, the amount per shortest path. */
static void
divide_dependencies (struct brandes *brandes, guint32 from, guint32 to)
{
  for (guint32 i = from; i < to; i++)
    {
      guint32 v = brandes->vertex[i];
      const struct simd_lanes *paths = &brandes->paths[v], *dependency = &brandes->dependency[v];
      struct simd_lanes owed;
      EACH_PART (p)
      owed.part[p] = ((lane)brandes->weight[v] + dependency->part[p]) / paths->part[p];
      lanes_keep (&owed, brandes->arrived[i]);
      brandes->now[v] = owed;
    }
}

static void
collect (struct brandes *brandes, guint32 i, const struct simd_lanes *sum)
{
  guint32 v = brandes->vertex[i];
  struct simd_lanes arrived = *sum;
  lanes_keep (&arrived, brandes->arrived[i]);
  lanes_add_product (&brandes->dependency[v], 1, &brandes->paths[v], &arrived);
}

/* Backward pass from level l to level l - 1. */
static void
collect_level (struct brandes *brandes, guint32 l)
{
  const struct graph *graph = brandes->graph;
  guint32 near = brandes->level[l - 1], far = brandes->level[l], end = brandes->level[l + 1];
  const guint32 *vertex = brandes->vertex;

  divide_dependencies (brandes, far, end);
  if (2 * count_rows (graph, vertex + far, end - far)
      < count_rows (graph, vertex + near, far - near))
    {
      push_rows (brandes, vertex + far, end - far);
      for (guint32 i = near; i < far; i++)
        collect (brandes, i, &brandes->next[vertex[i]]);
      for (guint32 t = 0; t < brandes->n_touched; t++)
        {
          brandes->next[brandes->touched[t]] = (struct simd_lanes){ 0 };
          brandes->marked[brandes->touched[t]] = FALSE;
        }
    }
  else
    for (guint32 i = near; i < far; i++)
      {
        struct simd_lanes sum = sum_row (graph, brandes->now, vertex[i]);
        collect (brandes, i, &sum);
      }
  clear_lanes (brandes->now, vertex + far, end - far);
}

/* Sets now[] to weight / sigma for the targets d steps away. Returns their number. */
static guint32
seed_targets (struct brandes *brandes, guint32 d)
{
  guint32 count = 0;
  for (guint32 i = brandes->level[d]; i < brandes->level[d + 1]; i++)
    {
      guint32 v = brandes->vertex[i];
      const struct simd_lanes *paths = &brandes->paths[v];
      struct simd_lanes share;
      EACH_PART (p)
      share.part[p] = (lane)brandes->weight[v] / paths->part[p];
      lanes_keep (&share, brandes->arrived[i]);
      brandes->now[v] = share;
      brandes->active[count++] = v;
    }
  return count;
}

/* Takes the sum that arrives at v on level l: adds it to delta, times `fold`, and passes it on. */
LANES_INLINE guint32
pass_on (struct brandes *brandes, guint32 i, const struct simd_lanes *found, lane fold,
         guint32 count)
{
  guint32 v = brandes->vertex[i];
  struct simd_lanes share = *found;
  lanes_keep (&share, brandes->arrived[i]);
  brandes->next[v] = share;
  if (lanes_nonzero (&share) == 0)
    return count;
  lanes_add_product (&brandes->dependency[v], fold, &brandes->paths[v], &share);
  brandes->passed[count] = v;
  return count + 1;
}

/* Passes now[] of the active vertices back to level l. Other levels ignore it. */
static guint32
step_back (struct brandes *brandes, guint32 l, guint32 n_active, lane fold)
{
  const struct graph *graph = brandes->graph;
  guint32 from = brandes->level[l], to = brandes->level[l + 1], count = 0;
  if (2 * count_rows (graph, brandes->active, n_active)
      < count_rows (graph, brandes->vertex + from, to - from))
    {
      push_rows (brandes, brandes->active, n_active);
      for (guint32 i = from; i < to; i++)
        {
          guint32 v = brandes->vertex[i];
          if (!brandes->marked[v])
            continue;
          struct simd_lanes found = brandes->next[v];
          brandes->marked[v] = FALSE;
          count = pass_on (brandes, i, &found, fold, count);
        }
      for (guint32 t = 0; t < brandes->n_touched; t++)
        if (brandes->marked[brandes->touched[t]])
          {
            brandes->marked[brandes->touched[t]] = FALSE;
            brandes->next[brandes->touched[t]] = (struct simd_lanes){ 0 };
          }
    }
  else
    for (guint32 i = from; i < to; i++)
      {
        struct simd_lanes found = sum_row (graph, brandes->now, brandes->vertex[i]);
        count = pass_on (brandes, i, &found, fold, count);
      }
  return count;
}

static void
follow_back (struct brandes *brandes, guint32 d)
{
  guint32 count = seed_targets (brandes, d);
  for (guint32 l = d - 1; 2 * l >= d; l--)
    {
      guint32 passed = step_back (brandes, l, count, 2 * l == d ? (lane).5 : 1);
      clear_lanes (brandes->now, brandes->active, count);
      swap_fronts (brandes);
      guint32 *active = brandes->active;
      brandes->active = brandes->passed;
      brandes->passed = active;
      count = passed;
    }
  clear_lanes (brandes->now, brandes->active, count);
}

/* Sums the lanes by halving, in the same order for any register width. */
LANES_INLINE double
sum_up (const struct simd_lanes *of)
{
  lane x[BRANDES_LANES];
  memcpy (x, of, sizeof x);
  for (int half = BRANDES_LANES / 2; half > 0; half /= 2)
    for (int k = 0; k < half; k++)
      x[k] += x[k + half];
  return x[0];
}

static void
sum_lanes (const struct brandes *brandes, const guint32 *source, guint32 count, lane share,
           double *sum, double *squares)
{
  struct simd_lanes weight = { 0 };
  for (guint32 k = 0; k < count; k++)
    lanes_set (&weight, (int)k, share * (lane)brandes->weight[source[k]]);
  for (guint32 v = 0; v < brandes->graph->n; v++)
    {
      struct simd_lanes x = { 0 }, square = { 0 };
      lanes_add_product (&x, 1, &weight, &brandes->dependency[v]);
      sum[v] += sum_up (&x);
      if (squares == NULL)
        continue;
      lanes_add_product (&square, 1, &x, &x);
      squares[v] += sum_up (&square);
    }
}

/* Does a lane overflow, or would dividing by it underflow? */
static gboolean
paths_are_too_many (const struct brandes *brandes)
{
#ifdef LANES_FLOAT
  const lane max = 1e30f;
#else
  const lane max = 1e300;
#endif
  part_bits over = { 0 };
  for (guint32 v = 0; v < brandes->graph->n; v++)
    EACH_PART (p)
  over |= brandes->paths[v].part[p] > max;
  return part_mask (over) != 0;
}

BRANDES_KERNEL (BRANDES_ADD)
{
  start (brandes, source, count);
  count_paths (brandes);
  if (paths_are_too_many (brandes))
    return FALSE;
  gboolean whole = squares == NULL || brandes->n_levels > HALVED_LEVELS;
  if (whole)
    for (guint32 l = brandes->n_levels; l-- > 2;)
      collect_level (brandes, l);
  else
    for (guint32 d = brandes->n_levels; d-- > 2;)
      follow_back (brandes, d);
  sum_lanes (brandes, source, count, whole && squares != NULL ? (lane).5 : 1, sum, squares);
  return TRUE;
}
