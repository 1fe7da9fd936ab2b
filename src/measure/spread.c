/* Reach within 1, 2 and 3 steps, harmonic centrality and closeness, exact and
 * for all: breadth-first searches from 512 sources at once, a bit each (Then
 * et al., "The more the merrier", VLDB 2014).
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
#include "spread_kernel.h"

static void
search_batch (struct search *search, guint32 first, guint32 count)
{
  if (machine_is_wide ())
    search_batch_avx2 (search, first, count);
  else
    search_batch_plain (search, first, count);
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

/* A batch of sources of one component. */
struct batch
{
  guint32 first, count;
  guint32 from, to;
};

static struct batch *
list_batches (const struct components *components, guint32 *n_batches)
{
  GArray *batches = g_array_new (FALSE, FALSE, sizeof (struct batch));
  guint32 from = 0;
  for (guint32 c = 0; c < components->count; c++)
    {
      guint32 to = from + components->size[c];
      for (guint32 first = from; first < to && to - from > 1; first += LANES)
        {
          struct batch batch = { first, MIN (LANES, to - first), from, to };
          g_array_append_val (batches, batch);
        }
      from = to;
    }
  *n_batches = batches->len;
  return (struct batch *) g_array_free (batches, FALSE);
}

/* As many units as n of them fit into 64 bits: a multiple of the least common
 * multiple of 1 ... 20, so that distances up to 20 are summed without any
 * rounding. */
static guint64
choose_units (guint32 n, guint64 *unit)
{
  guint64 units = 232792560;
  while (units < G_MAXUINT64 / 2 / ((guint64) n + 1))
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
report_tally (const struct ordered *ordered, const struct tally *tally, guint64 units,
              const struct spread *spread)
{
  guint32 n = ordered->graph.n;
  for (guint32 i = 0; i < n; i++)
    {
      guint32 v = ordered->vertex[i], within = 0;
      for (int k = 0; k < 3; k++)
        spread->within[k][v] = within += tally[i].at[k];
      spread->harmonic[v] = n < 2 ? 0 : (double) tally[i].inverse / (double) units / (n - 1);
      spread->closeness[v] = tally[i].reached == 0 ? NAN
        : (double) tally[i].reached / (double) tally[i].distance;
    }
}

void
spread_measure (const struct graph *graph, const struct components *components, int threads,
                const struct spread *spread)
{
  guint64 unit[UNITS], units = choose_units (graph->n, unit);
  guint32 n_batches;
  g_autofree struct batch *batch = list_batches (components, &n_batches);
  g_autofree struct tally *sum = g_new0 (struct tally, graph->n);
  struct ordered ordered;

  graph_order (graph, components, &ordered);
#pragma omp parallel num_threads (CLAMP ((guint32) threads, 1, MAX (n_batches, 1)))
  {
    struct search search = search_new (&ordered.graph, unit, units);
#pragma omp for schedule (dynamic)
    for (guint32 b = 0; b < n_batches; b++)
      {
        search.from = batch[b].from;
        search.to = batch[b].to;
        search_batch (&search, batch[b].first, batch[b].count);
      }
#pragma omp critical
    tally_add (sum, search.tally, graph->n);
    g_free (search.tally);
    search_clear (&search);
  }
  report_tally (&ordered, sum, units, spread);
  ordered_clear (&ordered);
}
