/* Reach within 1, 2 and 3 steps, harmonic centrality and closeness for all:
 * breadth-first searches from 512 sources at once, a bit each (Then et al., "The
 * more the merrier", VLDB 2014); from everybody, or in components where that
 * takes too long from some (distance_sampling.c).
 *
 * Ties have no direction, so a vertex's own distances are counted where the
 * searches of others arrive at it: one population count per vertex and step.
 * Everything is summed in integers (1/d in units of a common denominator), so
 * neither the number of threads nor the batching can change a bit.
 *
 * Cost: n / 512 searches of O(m) vector operations per step; memory per thread
 * 3 x 64 bytes per vertex. */
#include <math.h>
#include <omp.h>
#define SEARCH_BATCH search_batch_plain
#include "measure/paths/ms_bfs_kernel.h"

static void
search_batch (struct search *search, const guint32 *source, guint32 count)
{
  if (machine_is_wide ())
    search_batch_avx2 (search, source, count);
  else
    search_batch_plain (search, source, count);
}

static struct search
search_new (const struct graph *graph, const guint64 *unit, guint64 units)
{
  struct search search = { .graph = graph, .unit = unit, .units = units };
  search.seen = g_aligned_alloc (graph->n, sizeof (struct lanes), sizeof (struct lanes));
  search.now = g_aligned_alloc0 (graph->n, sizeof (struct lanes), sizeof (struct lanes));
  search.next = g_aligned_alloc0 (graph->n, sizeof (struct lanes), sizeof (struct lanes));
  search.front = g_new (guint32, graph->n);
  search.arrivals = g_new (guint32, graph->n);
  search.touched = g_new (guint32, graph->n);
  search.tally = g_new0 (struct tally, graph->n);
  return search;
}

/* The tallies outlive the search. */
static void
search_clear (struct search *search)
{
  g_aligned_free (search->seen);
  g_aligned_free (search->now);
  g_aligned_free (search->next);
  g_free (search->front);
  g_free (search->arrivals);
  g_free (search->touched);
}

/* Who starts in each component; source: room for all. */
static struct piece *
list_pieces (const struct graph *graph, const struct components *components,
             const struct spread *spread, guint32 *source, guint32 *n_pieces)
{
  struct piece *piece = g_new0 (struct piece, components->count);
  guint32 from = 0, count = 0;
  for (guint32 v = 0; v < graph->n; v++)
    source[v] = v;
  for (guint32 c = 0; c < components->count; from += components->size[c++])
    {
      guint32 size = components->size[c];
      if (size < 2)
        continue;
      piece[count] = (struct piece){ from, from + size, source + from, size, FALSE, 3 };
      if (piece_is_too_large (graph, from, from + size, spread))
        piece_sample (graph, spread, source + from, &piece[count]);
      count++;
    }
  *n_pieces = count;
  return piece;
}

/* Some sources of one component. */
struct batch
{
  const struct piece *piece;
  guint32 first, count;
};

static struct batch *
list_batches (const struct piece *piece, guint32 n_pieces, guint32 *n_batches)
{
  GArray *batches = g_array_new (FALSE, FALSE, sizeof (struct batch));
  for (guint32 p = 0; p < n_pieces; p++)
    for (guint32 first = 0; first < piece[p].n_sources; first += LANES)
      {
        struct batch batch = { &piece[p], first, MIN (LANES, piece[p].n_sources - first) };
        g_array_append_val (batches, batch);
      }
  *n_batches = batches->len;
  return (struct batch *)g_array_free (batches, FALSE);
}

/* As many units as n of them fit into 64 bits: a multiple of the least common
 * multiple of 1 ... 20, so that distances up to 20 are summed without any
 * rounding. */
static guint64
choose_units (guint32 n, guint64 *unit)
{
  guint64 units = 232792560;
  while (units < G_MAXUINT64 / 2 / ((guint64)n + 1))
    units *= 2;
  for (guint32 d = 1; d < UNITS; d++)
    unit[d] = (units + d / 2) / d;
  return units;
}

static void
tally_add (struct tally *sum, const struct tally *part, guint32 n)
{
  for (guint32 v = 0; v < n; v++)
    {
      sum[v].distance += part[v].distance;
      sum[v].inverse += part[v].inverse;
      sum[v].reached += part[v].reached;
      for (int k = 0; k < 3; k++)
        sum[v].at[k] += part[v].at[k];
    }
}

static void
far_add (struct far_sums *sum, const struct far_sums *part, guint32 n)
{
  for (guint32 v = 0; v < n; v++)
    {
      sum[v].distance += part[v].distance;
      sum[v].distance_squared += part[v].distance_squared;
      sum[v].inverse += part[v].inverse;
      sum[v].inverse_squared += part[v].inverse_squared;
      sum[v].count += part[v].count;
    }
}

/* far: NULL unless a piece is sampled.  Returns the units of 1/d. */
static guint64
run_batches (const struct graph *graph, const struct batch *batch, guint32 n_batches, int threads,
             struct tally *tally, struct far_sums *far)
{
  guint64 unit[UNITS], units = choose_units (graph->n, unit);
#pragma omp parallel num_threads(CLAMP((guint32)threads, 1, MAX(n_batches, 1)))
  {
    struct search search = search_new (graph, unit, units);
    struct far_sums *own_far = far == NULL ? NULL : g_new0 (struct far_sums, graph->n);
#pragma omp for schedule(dynamic)
    for (guint32 b = 0; b < n_batches; b++)
      {
        const struct piece *piece = batch[b].piece;
        search.from = piece->from;
        search.to = piece->to;
        search.far = piece->sampled ? own_far : NULL;
        search.exact_steps = piece->exact_steps;
        search_batch (&search, piece->source + batch[b].first, batch[b].count);
      }
#pragma omp critical
    {
      tally_add (tally, search.tally, graph->n);
      if (far != NULL)
        far_add (far, own_far, graph->n);
    }
    g_free (own_far);
    g_free (search.tally);
    search_clear (&search);
  }
  return units;
}

static void
report_exact (const struct ordered *ordered, const struct tally *tally, double units,
              const struct spread *spread)
{
  guint32 n = ordered->graph.n;
  for (guint32 i = 0; i < n; i++)
    {
      guint32 v = ordered->vertex[i], within = 0;
      for (int k = 0; k < 3; k++)
        spread->within[k][v] = within += tally[i].at[k];
      spread->harmonic[v] = n < 2 ? 0 : (double)tally[i].inverse / units / (n - 1);
      spread->closeness[v]
        = tally[i].reached == 0 ? NAN : (double)tally[i].reached / (double)tally[i].distance;
    }
}

static void
report_estimates (const struct ordered *ordered, const struct piece *piece, guint32 n_pieces,
                  int threads, const struct tally *tally, const struct far_sums *far, double units,
                  struct spread *spread)
{
  guint32 n = ordered->graph.n;
  g_autofree struct near_counts *near = g_new (struct near_counts, n);
  struct estimating from = { NULL, ordered->vertex, n, tally, far, near, units };
  for (guint32 p = 0; p < n_pieces; p++)
    {
      if (!piece[p].sampled)
        continue;
      nearby_count (&ordered->graph, &piece[p], threads, near);
      from.piece = &piece[p];
      piece_estimate (&from, spread);
    }
}

/* Room for the errors, if any piece is sampled. */
static gboolean
expect_errors (const struct piece *piece, guint32 n_pieces, guint32 n, struct spread *spread)
{
  spread->sampled = 0;
  spread->exact_steps = 3;
  for (guint32 p = 0; p < n_pieces; p++)
    if (piece[p].sampled)
      {
        spread->sampled += piece[p].n_sources;
        spread->exact_steps = MIN (spread->exact_steps, piece[p].exact_steps);
      }
  if (spread->sampled == 0)
    return FALSE;
  spread->harmonic_error = g_new0 (double, n);
  spread->closeness_error = g_new0 (double, n);
  for (guint32 k = spread->exact_steps; k < 3; k++)
    spread->within_error[k] = g_new0 (double, n);
  return TRUE;
}

void
spread_measure (const struct graph *graph, const struct components *components, int threads,
                struct spread *spread)
{
  guint32 n = graph->n, n_pieces, n_batches;
  g_autofree guint32 *source = g_new (guint32, n);
  g_autofree struct tally *tally = g_new0 (struct tally, n);
  struct ordered ordered;

  graph_order (graph, components, &ordered);
  g_autofree struct piece *piece
    = list_pieces (&ordered.graph, components, spread, source, &n_pieces);
  g_autofree struct batch *batch = list_batches (piece, n_pieces, &n_batches);
  gboolean sampled = expect_errors (piece, n_pieces, n, spread);
  g_autofree struct far_sums *far = sampled ? g_new0 (struct far_sums, n) : NULL;
  double units = (double)run_batches (&ordered.graph, batch, n_batches, threads, tally, far);
  report_exact (&ordered, tally, units, spread);
  if (sampled)
    report_estimates (&ordered, piece, n_pieces, threads, tally, far, units, spread);
  ordered_clear (&ordered);
}
