/* Betweenness, unordered pairs, not normalised.
 *
 * Pairs that a cut vertex parts are counted from the sizes of what it joins;
 * the rest happens inside blocks, searched one by one with vertices that stand
 * for all whom they join to the block (Puzis et al. 2012; a leaf is the
 * smallest case).  Batches of sources go to a fixed number of sums, added in
 * their order at the end: the same bits for any number of threads.
 *
 * Cost: O(n m) in the largest block.  Where that would take too long, sources
 * of large blocks are sampled without replacement (Brandes and Pich 2007), and
 * the error is bounded from the variance seen (empirical Bernstein-Serfling
 * inequality: Bardenet and Maillard 2015, theorem 4.3). */
#include <math.h>
#include <omp.h>
#include "parts.h"

enum { SUMS = 32, SAMPLED_SOURCES = 4096 };

/* What a source and a tie cost, and how long exact results may take. */
static const double seconds_per_visit = 2e-9, seconds_at_most = 60;

struct sources
{
  guint32 *vertex, count;
  gboolean sampled;
};

/* Sums over the sources of a block, per vertex of it. */
struct sums
{
  double *sum, *squares;        /* squares: NULL unless sampled */
};

static double
estimate_seconds (guint64 sources, guint64 ties)
{
  return (double) sources * 2 * (double) ties * seconds_per_visit;
}

/* All, or a sorted sample of them. */
static struct sources
choose_sources (guint32 n, gboolean sampled, guint64 seed)
{
  struct sources sources = { g_new (guint32, n), n, sampled };
  struct rng rng;
  guint32 kept = 0;
  for (guint32 v = 0; v < n; v++)
    sources.vertex[v] = v;
  if (!sampled)
    return sources;
  rng_seed (&rng, seed);
  for (guint32 v = 0; v < n && kept < SAMPLED_SOURCES; v++)     /* selection sampling */
    if (rng_below (&rng, n - v) < SAMPLED_SOURCES - kept)
      sources.vertex[kept++] = v;
  sources.count = kept;
  return sources;
}

static void
add_sums (const struct sums *part, struct sums *total, guint32 n)
{
  for (guint32 s = 0; s < SUMS; s++)
    for (guint32 v = 0; v < n; v++)
      {
        total->sum[v] += part[s].sum[v];
        if (total->squares != NULL)
          total->squares[v] += part[s].squares[v];
      }
}

/* Sum s takes batches s, s + SUMS, ... */
static void
run_batches (const struct block *block, const struct sources *sources, int threads,
             struct sums *total)
{
  guint32 n = block->ordered.graph.n, batches = (sources->count + BATCH - 1) / BATCH;
  struct sums part[SUMS];

  for (guint32 s = 0; s < SUMS; s++)
    {
      part[s].sum = g_new0 (double, n);
      part[s].squares = total->squares == NULL ? NULL : g_new0 (double, n);
    }
#pragma omp parallel num_threads (batches < 4 ? 1 : MAX (threads, 1))
  {
    struct brandes *brandes = brandes_new (&block->ordered.graph, block->weight);
#pragma omp for schedule (dynamic)
    for (guint32 s = 0; s < SUMS; s++)
      for (guint32 b = s; b < batches; b += SUMS)
        brandes_add (brandes, sources->vertex + b * BATCH,
                     MIN (BATCH, sources->count - b * BATCH), part[s].sum, part[s].squares);
    brandes_free (brandes);
  }
  add_sums (part, total, n);
  for (guint32 s = 0; s < SUMS; s++)
    {
      g_free (part[s].sum);
      g_free (part[s].squares);
    }
}

/* Half-width, with 95 % confidence for all n vertices together, of the mean of
 * `count` sampled values between 0 and `range`. */
static double
bound_mean (double sum, double squares, double count, double n, double range)
{
  double mean = sum / count, variance = MAX (squares / count - mean * mean, 0);
  double confidence = log (5 * n / 0.05), left = 1 - (count - 1) / n;
  const double kappa = 7.0 / 3 + 3 / sqrt (2);
  return sqrt (2 * left * variance * confidence / count) + kappa * range * confidence / count;
}

static double
largest_range (const struct block *block, double people)
{
  double range = 0;
  for (guint32 v = 0; v < block->ordered.graph.n; v++)
    range = MAX (range, block->weight[v] * (people - block->weight[v]));
  return range;
}

/* The most that any vertex of the block may be off, in pairs. */
static double
bound_error (const struct block *block, const struct sums *total, guint32 count)
{
  guint32 n = block->ordered.graph.n;
  double people = 0, worst = 0;
  for (guint32 v = 0; v < n; v++)
    people += block->weight[v];
  double range = largest_range (block, people);
  for (guint32 v = 0; v < n; v++)
    worst = MAX (worst, bound_mean (total->sum[v], total->squares[v], count, n, range));
  return worst * n / 2;
}

static gboolean
block_is_complete (const struct block *block)
{
  guint64 n = block->ordered.graph.n;
  return block->ordered.graph.m == n * (n - 1) / 2;
}

/* Returns the bound of the error, 0 if exact. */
static double
add_block (const struct block *block, gboolean sampled, guint64 seed, int threads,
           struct centrality *centrality)
{
  guint32 n = block->ordered.graph.n;
  struct sources sources = choose_sources (n, sampled, seed);
  g_autofree double *sum = g_new0 (double, n);
  g_autofree double *squares = sampled ? g_new0 (double, n) : NULL;
  struct sums total = { sum, squares };

  run_batches (block, &sources, threads, &total);
  double scale = (double) n / sources.count / 2;
  for (guint32 v = 0; v < n; v++)
    centrality->betweenness[block->ordered.vertex[v]] += scale * sum[v];
  g_free (sources.vertex);
  return sampled ? bound_error (block, &total, sources.count) : 0;
}

void
betweenness_measure (const struct graph *graph, const struct blocks *blocks,
                     const struct measure_options *options, int threads,
                     struct centrality *centrality)
{
  g_autofree guint32 *place = g_new (guint32, graph->n);
  double error = 0, pairs = (graph->n - 1.0) * (graph->n - 2.0) / 2;

  for (guint32 v = 0; v < graph->n; v++)
    {
      place[v] = NONE;
      centrality->betweenness[v] = blocks->separated[v];
    }
  for (guint32 b = 0; b < blocks->count; b++)
    {
      struct block block;
      if (blocks->offset[b + 1] - blocks->offset[b] < 4)
        continue;               /* all of two or three are neighbours */
      block_load (graph, blocks, b, place, &block);
      guint32 n = block.ordered.graph.n;
      gboolean sampled = !options->exact && n > 2 * SAMPLED_SOURCES
                         && estimate_seconds (n, block.ordered.graph.m) > seconds_at_most;
      if (!block_is_complete (&block))
        error += add_block (&block, sampled, options->seed, threads, centrality);
      if (sampled)
        {
          centrality->sampled = TRUE;
          centrality->samples += SAMPLED_SOURCES;
        }
      block_clear (&block);
    }
  centrality->error_bound = error > 0 ? MIN (error / pairs, 1) : 0;
}
