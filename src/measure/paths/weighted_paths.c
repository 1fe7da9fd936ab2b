/* Weighted shortest paths: the length of a tie is 1/strength.
 *
 * Dijkstra runs from every person. Dependencies are accumulated on the way back, as Brandes
 * does. Sources are added to a fixed number of partial sums, as in betweenness.c.
 *
 * If that would take too long, sources are sampled in large components (Brandes and Pich 2007).
 * They also tell how far away people are on average (Eppstein and Wang 2004). Betweenness then
 * uses linear scaling: a source s adds the share d(s, v) / d(s, t) of a path to t at v, and the
 * source t adds the rest. Without it, the few sources near a person would decide that person's
 * value (Geisberger, Sanders and Schultes 2008, "Better approximation of betweenness
 * centrality").
 *
 * Compared with igraph_betweenness with lengths: half its time, exactly, at 50,000 ties on two
 * cores. The same searches also give harmonic centrality and closeness.
 *
 * Cost: O(n m log n), or O(sources m log n) if sampled. */
#include <math.h>
#include "pln/parallel_loop.h"
#include "measure/paths/shortest_paths.h"
#include "measure/graph/vertex_sampling.h"

enum
{
  SUMS = 32,
  FEW_SUMS = 8, /* fewer, because each is large */
  LEAST_SOURCES = 512,
  IN_CACHE = 10000 /* people */
};

/* Time per tie and source (in cache, and beyond). */
static const double seconds_per_visit = 1.5e-8, seconds_per_far_visit = 6e-8;

/* Sums per person over the sources: dependencies, distances, and their squares. All but the
 * first are NULL unless sampled. */
enum sums
{
  SUM,
  SQUARES,
  INVERSE,
  INVERSE_SQUARES,
  AWAY,
  AWAY_SQUARES,
  N_SUMS
};

struct source_part
{
  double *of[N_SUMS];
};

static void
part_init (struct source_part *part, guint32 n, gboolean sampled)
{
  for (guint i = 0; i < N_SUMS; i++)
    part->of[i] = i == SUM || sampled ? g_new0 (double, n) : NULL;
}

static void
part_clear (struct source_part *part)
{
  for (guint i = 0; i < N_SUMS; i++)
    g_free (part->of[i]);
}

static void
part_add (struct source_part *total, const struct source_part *part, guint32 n)
{
  for (guint i = 0; i < N_SUMS && total->of[i] != NULL; i++)
    for (guint32 v = 0; v < n; v++)
      total->of[i][v] += part->of[i][v];
}

/* Accumulates dependencies from the farthest person back to the source, which is left out.
 * Exact: each pair is found from both ends, so each end adds half. Sampled: the linear shares
 * of the two ends add up to one. */
static void
add_dependencies (struct dijkstra *dijkstra, struct source_part *part)
{
  gboolean sampled = part->of[SQUARES] != NULL;
  for (guint32 s = dijkstra->n_settled; s-- > 1;)
    {
      guint32 w = dijkstra->settled[s];
      const guint32 *before = dijkstra->before + dijkstra->graph->offset[w];
      double own = sampled ? 1 / dijkstra->distance[w] : .5;
      double owed = (own + dijkstra->dependency[w]) / dijkstra->paths[w];
      double counted = dijkstra->dependency[w] * (sampled ? dijkstra->distance[w] : 1);
      for (guint32 i = 0; i < dijkstra->n_before[w]; i++)
        dijkstra->dependency[before[i]] += dijkstra->paths[before[i]] * owed;
      part->of[SUM][w] += counted;
      if (sampled)
        part->of[SQUARES][w] += counted * counted;
    }
}

static void
add_distances (const struct dijkstra *dijkstra, struct source_part *part)
{
  for (guint32 s = 1; s < dijkstra->n_settled && part->of[AWAY] != NULL; s++)
    {
      guint32 w = dijkstra->settled[s];
      double away = dijkstra->distance[w];
      part->of[INVERSE][w] += 1 / away;
      part->of[INVERSE_SQUARES][w] += 1 / (away * away);
      part->of[AWAY][w] += away;
      part->of[AWAY_SQUARES][w] += away * away;
    }
}

/* Harmonic centrality and closeness of the source itself. */
static void
sum_distances (const struct dijkstra *dijkstra, struct measures *measures)
{
  guint32 source = dijkstra->settled[0], n = dijkstra->graph->n;
  double inverse = 0, distance = 0;
  for (guint32 s = 1; s < dijkstra->n_settled; s++)
    {
      double away = dijkstra->distance[dijkstra->settled[s]];
      inverse += 1 / away;
      distance += away;
    }
  measures->reach.harmonic[source] = n < 2 ? 0 : inverse / (n - 1);
  measures->centrality.closeness[source]
    = dijkstra->n_settled < 2 ? NAN : (dijkstra->n_settled - 1) / distance;
}

/* The sources of the searches. */
struct weighted_sources
{
  guint32 *vertex, count;
  guint8 *chosen;        /* per person */
  guint32 *of_component; /* number of sources per component */
  gboolean sampled;
};

/* Number of sources in each component: all of its people, or fewer. The time is shared out by the time
 * that all people would take. */
static void
count_sources (const struct graph *graph, const struct components *components,
               const struct measure_options *options, struct weighted_sources *sources)
{
  g_autofree double *arcs = g_new0 (double, components->count);
  double visits = 0;
  for (guint32 v = 0; v < graph->n; v++)
    arcs[components->of[v]] += graph_degree (graph, v);
  for (guint32 c = 0; c < components->count; c++)
    visits += arcs[c] * components->size[c];
  double affordable
    = EXACT_SECONDS_MOST / (graph->n > IN_CACHE ? seconds_per_far_visit : seconds_per_visit);
  gboolean all = options->exact || (options->samples == 0 && visits <= affordable);
  for (guint32 c = 0; c < components->count; c++)
    {
      guint32 size = components->size[c];
      guint32 wanted = all || arcs[c] == 0    ? size
                       : options->samples > 0 ? options->samples
                                              : (guint32)CLAMP (affordable * size / visits,
                                                                LEAST_SOURCES, SAMPLED_SOURCES);
      sources->of_component[c]
        = options->samples == 0 && size <= 2 * wanted ? size : MIN (wanted, size);
      sources->sampled |= sources->of_component[c] < size;
    }
}

/* Samples each component separately. */
static void
sources_init (struct weighted_sources *sources, const struct graph *graph,
              const struct components *components, const struct measure_options *options)
{
  g_autofree struct stratum *stratum = g_new (struct stratum, components->count);

  *sources = (struct weighted_sources){ g_new (guint32, graph->n), 0, g_new0 (guint8, graph->n),
                                        g_new (guint32, components->count), FALSE };
  count_sources (graph, components, options, sources);
  for (guint32 c = 0; c < components->count; c++)
    stratum[c] = (struct stratum){ components->size[c], sources->of_component[c] };
  sources->count
    = sample_draw (0, graph->n, components->of, stratum, options->seed, sources->vertex);
  for (guint32 i = 0; i < sources->count; i++)
    sources->chosen[sources->vertex[i]] = TRUE;
}

static void
sources_clear (struct weighted_sources *sources)
{
  g_free (sources->vertex);
  g_free (sources->chosen);
  g_free (sources->of_component);
}

struct weighted_searches
{
  const struct graph *graph;
  const double *length; /* of each half-tie */
  const struct weighted_sources *sources;
  guint32 sums;
  struct source_part *part;
  struct measures *measures;
};

static void
search_share (struct loop_share *share, gpointer data)
{
  const struct weighted_searches *all = data;
  struct dijkstra dijkstra = dijkstra_new (all->graph, all->length);
  for (guint32 s; loop_next (share, &s);)
    for (guint32 i = s; i < all->sources->count; i += all->sums)
      {
        dijkstra_search (&dijkstra, all->sources->vertex[i]);
        add_dependencies (&dijkstra, &all->part[s]);
        add_distances (&dijkstra, &all->part[s]);
        sum_distances (&dijkstra, all->measures);
      }
  dijkstra_clear (&dijkstra);
}

static void
search_all (const struct graph *graph, const double *length, const struct weighted_sources *sources,
            int threads, struct source_part *total, struct measures *measures)
{
  guint32 sums = sources->sampled ? FEW_SUMS : SUMS;
  struct source_part part[SUMS];
  struct weighted_searches all = { graph, length, sources, sums, part, measures };
  for (guint32 s = 0; s < sums; s++)
    part_init (&part[s], graph->n, sources->sampled);
  loop_run (sums, 1, threads, search_share, &all);
  for (guint32 s = 0; s < sums; s++)
    {
      part_add (total, &part[s], graph->n);
      part_clear (&part[s]);
    }
}

/* Estimates the distances of a person who is not a source. */
static void
estimate_distances (guint32 v, guint32 n, double others, double count,
                    const struct source_part *total, struct measures *measures)
{
  struct reach *reach = &measures->reach;
  double mean = total->of[AWAY][v] / count;
  reach->harmonic[v] = others * total->of[INVERSE][v] / count / (n - 1);
  reach->harmonic_error[v]
    = others / (n - 1)
      * sampled_mean_error (total->of[INVERSE][v], total->of[INVERSE_SQUARES][v], count, others);
  measures->centrality.closeness[v] = 1 / mean;
  reach->closeness_error[v]
    = sampled_mean_error (total->of[AWAY][v], total->of[AWAY_SQUARES][v], count, others)
      / (mean * mean);
}

/* Turns sums over sources into values for everyone, with their errors. */
static void
estimate (const struct components *components, const struct weighted_sources *sources, guint32 n,
          const struct source_part *total, struct measures *measures)
{
  struct centrality *centrality = &measures->centrality;
  double worst = 0;
  for (guint32 v = 0; v < n; v++)
    {
      guint32 c = components->of[v];
      double size = components->size[c], count = sources->of_component[c];
      if (count == size)
        continue;
      centrality->betweenness[v] *= size / count;
      centrality->betweenness_error[v]
        = size * sampled_mean_error (total->of[SUM][v], total->of[SQUARES][v], count, size);
      worst = MAX (worst, size
                            * sampled_mean_bound (total->of[SUM][v], total->of[SQUARES][v], count,
                                                  size, size - 2));
      if (!sources->chosen[v])
        estimate_distances (v, n, size - 1, count, total, measures);
    }
  centrality->sampled = TRUE;
  for (guint32 c = 0; c < components->count; c++)
    if (sources->of_component[c] < components->size[c])
      centrality->samples += sources->of_component[c];
  measures->reach.samples = centrality->samples;
  centrality->error_bound = MIN (worst / ((n - 1.0) * (n - 2.0) / 2), 1);
  centrality->top_error
    = sampled_top_error (centrality->betweenness, centrality->betweenness_error, n);
}

/* My own values are always exact; this costs one search. */
static void
settle_own (const struct graph *graph, const double *length, guint32 me, struct measures *measures)
{
  struct dijkstra dijkstra = dijkstra_new (graph, length);
  dijkstra_search (&dijkstra, me);
  sum_distances (&dijkstra, measures);
  dijkstra_clear (&dijkstra);
  measures->reach.harmonic_error[me] = measures->reach.closeness_error[me] = 0;
}

/* The errors of values counted in steps do not apply here. */
static void
start_errors (struct measures *measures, guint32 n, gboolean sampled)
{
  double **error[] = { &measures->reach.harmonic_error, &measures->reach.closeness_error,
                       &measures->centrality.betweenness_error };
  for (gsize i = 0; i < G_N_ELEMENTS (error); i++)
    {
      gboolean had = *error[i] != NULL;
      g_free (*error[i]);
      *error[i] = sampled || had ? g_new0 (double, n) : NULL;
    }
}

void
weighted_paths_measure (const struct network *network, const double *strength,
                        const struct components *components, const struct measure_options *options,
                        int threads, struct measures *measures)
{
  const struct graph *graph = &network->graph;
  g_autofree double *length = g_new (double, graph->m);
  struct weighted_sources sources;
  struct source_part total;

  if (graph->n == 0)
    return;
  for (guint32 e = 0; e < graph->m; e++)
    length[e] = 1 / strength[e];
  sources_init (&sources, graph, components, options);
  part_init (&total, graph->n, sources.sampled);
  search_all (graph, length, &sources, threads, &total, measures);
  for (guint32 v = 0; v < graph->n; v++)
    measures->centrality.betweenness[v] = total.of[SUM][v];
  start_errors (measures, graph->n, sources.sampled);
  if (sources.sampled)
    {
      estimate (components, &sources, graph->n, &total, measures);
      if (network->me != NONE)
        settle_own (graph, length, network->me, measures);
    }
  part_clear (&total);
  sources_clear (&sources);
}
