/* All measures of a network, one after another; each has a file of its own. */
#include <math.h>
#include <omp.h>
#include "measure/measure_internal.h"

enum
{
  SMALL = 1000,   /* ties, not worth another thread */
  IN_CACHE = 2000 /* people whose order does not matter for speed */
};

static void
alloc_people (guint32 n, struct measures *measures)
{
  double **of_reals[] = {
    &measures->reach.harmonic,       &measures->reach.efficiency,
    &measures->reach.lost,           &measures->centrality.strength,
    &measures->centrality.closeness, &measures->centrality.eigenvector,
    &measures->centrality.pagerank,  &measures->centrality.clustering,
    &measures->holes.effective_size, &measures->holes.efficiency,
    &measures->holes.constraint,     &measures->holes.hierarchy,
    &measures->holes.constraint_ego, &measures->holes.hierarchy_ego,
  };
  guint32 **of_counts[] = {
    &measures->reach.within[0],     &measures->reach.within[1],   &measures->reach.within[2],
    &measures->reach.steps_from_me, &measures->centrality.degree, &measures->centrality.core,
  };
  for (gsize i = 0; i < G_N_ELEMENTS (of_reals); i++)
    *of_reals[i] = g_new0 (double, n);
  for (gsize i = 0; i < G_N_ELEMENTS (of_counts); i++)
    *of_counts[i] = g_new0 (guint32, n);
  measures->weak.cut_person = g_new0 (guint8, n);
}

static void
alloc_ties (guint32 m, struct measures *measures)
{
  struct weak_ties *weak = &measures->weak;
  weak->common = g_new0 (guint32, m);
  weak->overlap = g_new0 (double, m);
  weak->tie_range = g_new0 (guint32, m);
  weak->bridge = g_new0 (guint8, m);
  weak->local_bridge = g_new0 (guint8, m);
  weak->pendant = g_new0 (guint8, m);
  weak->kind = g_new0 (guint8, m);
}

/* What is estimated for others is exact for me, and costs one search. */
static void
settle_own_reach (guint32 me, const guint32 *steps, guint32 n, struct measures *measures)
{
  struct reach *reach = &measures->reach;
  double reached = 0, distance = 0, inverse = 0;
  guint32 within[3] = { 0, 0, 0 };
  for (guint32 v = 0; v < n; v++)
    {
      if (v == me || steps[v] == NONE)
        continue;
      reached++;
      distance += steps[v];
      inverse += 1.0 / steps[v];
      for (guint32 k = 0; k < 3; k++)
        within[k] += steps[v] <= k + 1;
    }
  for (guint32 k = 0; k < 3; k++)
    {
      reach->within[k][me] = within[k];
      if (reach->within_error[k] != NULL)
        reach->within_error[k][me] = 0;
    }
  reach->harmonic[me] = inverse / (n - 1);
  reach->harmonic_error[me] = 0;
  measures->centrality.closeness[me] = reached > 0 ? reached / distance : NAN;
  reach->closeness_error[me] = 0;
}

static void
measure_reach (const struct network *network, const struct components *components,
               const struct measure_options *options, int threads, struct measures *measures)
{
  const struct graph *graph = &network->graph;
  struct reach *reach = &measures->reach;
  struct distances distances = {
    .exact = options->exact,
    .samples = options->distance_samples,
    .seed = options->seed,
    .within = { reach->within[0], reach->within[1], reach->within[2] },
    .harmonic = reach->harmonic,
    .closeness = measures->centrality.closeness,
  };
  distances_measure (graph, components, threads, &distances);
  reach->samples = distances.sampled;
  reach->exact_steps = distances.exact_steps;
  for (int k = 0; k < 3; k++)
    reach->within_error[k] = distances.within_error[k];
  reach->harmonic_error = distances.harmonic_error;
  reach->closeness_error = distances.closeness_error;
  steps_measure (graph, network->me, reach->steps_from_me);
  if (reach->samples > 0 && network->me != NONE)
    settle_own_reach (network->me, reach->steps_from_me, graph->n, measures);
  reach_efficiency_measure (graph, reach->within[1], reach->efficiency);
  reach_lost_measure (graph, network->me, reach->steps_from_me, reach->lost);
}

static void
measure_betweenness (const struct network *network, const double *strength,
                     const struct components *components,
                     const struct biconnected_components *blocks,
                     const struct measure_options *options, int threads, struct measures *measures)
{
  const struct graph *graph = &network->graph;
  struct centrality *centrality = &measures->centrality;
  if (options->no_betweenness && !options->weighted_paths)
    return;
  centrality->betweenness = g_new0 (double, graph->n);
  if (options->weighted_paths)
    weighted_paths_measure (network, strength, components, options, threads, measures);
  else
    betweenness_measure (graph, blocks, options, threads, centrality);
}

/* What one thread does alone, beside those that find paths and clusters. */
struct local_measures
{
  const struct network *network;
  const double *strength;
  const struct biconnected_components *blocks;
  int threads;
  struct measures *measures;
};

static gpointer
measure_local (gpointer data)
{
  const struct local_measures *local = data;
  const struct graph *graph = &local->network->graph;
  const double *strength = local->strength;
  struct centrality *centrality = &local->measures->centrality;
  struct weak_ties *weak = &local->measures->weak;

  g_autofree double *row_strength = g_new (double, 2 * (gsize)graph->m);
  for (gsize i = 0; i < 2 * (gsize)graph->m; i++)
    row_strength[i] = strength[graph->edge[i]];
  for (guint32 v = 0; v < graph->n; v++)
    centrality->degree[v] = graph_degree (graph, v);
  strengths_add_up (graph, row_strength, centrality->strength);
  core_measure (graph, centrality->core);
  pagerank_measure (graph, row_strength, centrality->pagerank);
  eigenvector_measure (graph, row_strength, centrality->eigenvector);
  g_clear_pointer (&row_strength, g_free);
  common_neighbours_count (graph, weak->common);
  clustering_measure (graph, weak->common, centrality->clustering);
  holes_measure (local->network, strength, &local->measures->holes);
  weak_ties_measure (local->network, strength, local->blocks, local->threads, weak);
  return NULL;
}

/* igraph, which is not made for threads, is called from this one alone. */
static gboolean
measure_all (const struct network *network, const struct measure_options *options,
             struct measures *measures, GError **error)
{
  g_autofree double *strength = g_new (double, network->n_ties);
  int wanted = options->threads > 0 ? options->threads : omp_get_max_threads ();
  int threads = network->n_ties > SMALL ? wanted : 1;
  gboolean beside = threads > 1;
  struct components components;
  struct biconnected_components blocks;
  struct local_measures local = { network, strength, &blocks, beside ? 1 : threads, measures };

  for (guint32 e = 0; e < network->n_ties; e++)
    strength[e] = network->tie[e].strength;
  components_find (&network->graph, &components);
  biconnected_components_find (&network->graph, &components, &blocks);
  GThread *thread = beside ? g_thread_try_new ("errands", measure_local, &local, NULL) : NULL;
  gboolean found = clusters_find (network, options, threads, &measures->clusters, error);
  if (network->n_people > IN_CACHE)
    components.group = blocks.group = measures->clusters.of;
  measure_reach (network, &components, options, threads, measures);
  measure_betweenness (network, strength, &components, &blocks, options, threads, measures);
  if (thread != NULL)
    g_thread_join (thread);
  else
    measure_local (&local);
  measures->n_components = components.count;
  measures->largest_component = components.count > 0 ? components.size[0] : 0;
  measures->component = g_steal_pointer (&components.of);
  components_clear (&components);
  biconnected_components_clear (&blocks);
  return found;
}

struct measures *
measures_compute (const struct network *network, const struct measure_options *options,
                  GError **error)
{
  struct measures *measures = g_new0 (struct measures, 1);

  measures->network = network;
  measures->seed = options->seed;
  measures->weighted_paths = options->weighted_paths;
  alloc_people (network->n_people, measures);
  alloc_ties (network->n_ties, measures);
  if (!measure_all (network, options, measures, error))
    g_clear_pointer (&measures, measures_free);
  return measures;
}

static void
free_reach_and_centrality (struct measures *measures)
{
  for (int k = 0; k < 3; k++)
    {
      g_free (measures->reach.within[k]);
      g_free (measures->reach.within_error[k]);
    }
  g_free (measures->reach.harmonic);
  g_free (measures->reach.harmonic_error);
  g_free (measures->reach.closeness_error);
  g_free (measures->reach.efficiency);
  g_free (measures->reach.lost);
  g_free (measures->reach.steps_from_me);
  g_free (measures->centrality.degree);
  g_free (measures->centrality.strength);
  g_free (measures->centrality.betweenness);
  g_free (measures->centrality.betweenness_error);
  g_free (measures->centrality.closeness);
  g_free (measures->centrality.eigenvector);
  g_free (measures->centrality.pagerank);
  g_free (measures->centrality.core);
  g_free (measures->centrality.clustering);
}

static void
free_holes_and_ties (struct measures *measures)
{
  g_free (measures->holes.effective_size);
  g_free (measures->holes.efficiency);
  g_free (measures->holes.constraint);
  g_free (measures->holes.hierarchy);
  g_free (measures->holes.constraint_ego);
  g_free (measures->holes.hierarchy_ego);
  g_free (measures->weak.common);
  g_free (measures->weak.overlap);
  g_free (measures->weak.tie_range);
  g_free (measures->weak.bridge);
  g_free (measures->weak.local_bridge);
  g_free (measures->weak.pendant);
  g_free (measures->weak.kind);
  g_free (measures->weak.cut_person);
}

void
measures_free (struct measures *measures)
{
  if (measures == NULL)
    return;
  free_reach_and_centrality (measures);
  free_holes_and_ties (measures);
  for (guint32 c = 0; c < measures->clusters.count; c++)
    g_free (measures->clusters.cluster[c].name);
  g_free (measures->clusters.cluster);
  g_free (measures->clusters.of);
  g_free (measures->clusters.stability);
  g_free (measures->component);
  g_free (measures);
}
