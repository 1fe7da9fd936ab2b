/* Clusters, without me.
 *
 * The Leiden algorithm maximises modularity, and in a dense network also the constant Potts model, from
 * several seeds. The best partition is used. Further searches, each without a fifth of the days,
 * show how stable it is. See cluster_objective.c, leiden.c, cluster_ensemble.c and
 * cluster_resampling.c.
 *
 * Source: Traag, Waltman, van Eck 2019. */
#include <math.h>
#include <stdlib.h>
#include "measure/clusters/cluster_objective.h"
#include "measure/clusters/partition_fit.h"

enum
{
  RUNS = 20,
  LEAST_RUNS = 3,
  TIES_FOR_ALL_RUNS = 250000,
  TIES_TO_POLISH = 20000
};

/* Splits each cluster into its connected parts, numbered by first member. People without a tie
 * get no label. */
static void
split_disconnected_clusters (const struct graph *graph, guint32 exclude, guint32 *label)
{
  g_autofree guint32 *queue = g_new (guint32, graph->n);
  g_autofree guint32 *member = g_memdup2 (label, graph->n * sizeof *label);
  guint32 count = 0;
  for (guint32 v = 0; v < graph->n; v++)
    label[v] = NONE;
  for (guint32 root = 0; root < graph->n; root++)
    {
      guint32 head = 0, tail = 0;
      if (label[root] != NONE || root == exclude)
        continue;
      gboolean tied = FALSE;
      label[root] = count;
      for (queue[tail++] = root; head < tail; head++)
        for (guint32 i = graph->offset[queue[head]]; i < graph->offset[queue[head] + 1]; i++)
          {
            guint32 u = graph->target[i];
            tied = tied || u != exclude;
            if (u == exclude || label[u] != NONE || member[u] != member[root])
              continue;
            label[u] = count;
            queue[tail++] = u;
          }
      if (tied)
        count++;
      else
        label[root] = NONE;
    }
}

/* Renumbers clusters from the largest on; labels are in the order of first members. */
static void
number_clusters (const guint32 *label, guint32 n, struct clusters *clusters)
{
  g_autofree struct sized *sized = g_new0 (struct sized, n);
  g_autofree guint32 *id = g_new (guint32, n);
  guint32 count = 0;

  for (guint32 v = 0; v < n; v++)
    if (label[v] != NONE)
      {
        sized[label[v]].size++;
        sized[label[v]].label = label[v];
        count = MAX (count, label[v] + 1);
      }
  sized_sort (sized, count);
  clusters->count = count;
  clusters->cluster = g_new0 (struct cluster, count);
  for (guint32 c = 0; c < count; c++)
    {
      id[sized[c].label] = c;
      clusters->cluster[c].size = sized[c].size;
    }
  for (guint32 v = 0; v < n; v++)
    clusters->of[v] = label[v] == NONE ? NONE : id[label[v]];
}

/* Ties inside and outside, density, and the strongest member. */
static void
profile_clusters (const struct network *network, struct clusters *clusters)
{
  g_autofree double *inside = g_new0 (double, network->n_people);
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const struct tie *tie = &network->tie[e];
      guint32 a = clusters->of[tie->a], b = clusters->of[tie->b];
      if (a != NONE && a == b)
        {
          clusters->cluster[a].ties_inside++;
          inside[tie->a] += network_tie_weight (network, e);
          inside[tie->b] += network_tie_weight (network, e);
        }
      else if (a != NONE && b != NONE)
        {
          clusters->cluster[a].ties_outside++;
          clusters->cluster[b].ties_outside++;
        }
    }
  for (guint32 c = 0; c < clusters->count; c++)
    {
      double size = clusters->cluster[c].size, possible = size * (size - 1) / 2;
      clusters->cluster[c].density = possible > 0 ? clusters->cluster[c].ties_inside / possible : 0;
      clusters->cluster[c].strongest = NONE;
    }
  for (guint32 v = 0; v < network->n_people; v++)
    {
      if (clusters->of[v] == NONE)
        continue;
      guint32 *strongest = &clusters->cluster[clusters->of[v]].strongest;
      if (*strongest == NONE || inside[v] > inside[*strongest])
        *strongest = v;
    }
}

static void
average_stability (guint32 n, struct clusters *clusters)
{
  for (guint32 v = 0; v < n; v++)
    if (clusters->of[v] != NONE)
      clusters->cluster[clusters->of[v]].stability += clusters->stability[v];
  for (guint32 c = 0; c < clusters->count; c++)
    clusters->cluster[c].stability /= clusters->cluster[c].size;
}

/* Fewer runs for very large networks, so that the total cost stays about the same. */
static guint32
count_runs (const struct network *network, const struct measure_options *options)
{
  if (options->leiden_runs > 0)
    return options->leiden_runs;
  guint32 work = search_work (network);
  if (work <= TIES_FOR_ALL_RUNS)
    return RUNS;
  guint64 runs = (guint64)RUNS * TIES_FOR_ALL_RUNS / work;
  return (guint32)MAX (runs, LEAST_RUNS);
}

static void
describe_clusters (const struct network *network, const struct cluster_objective *objective,
                   const guint32 *best, const struct partitions *samples, struct clusters *clusters)
{
  guint32 n = network->n_people;
  clusters->modularity = modularity_measure (objective, network, best);
  number_clusters (best, n, clusters);
  stability_measure ((const guint32 *const *)samples->label, samples->count, clusters->of, n,
                     clusters->stability, &clusters->mean_nmi);
  profile_clusters (network, clusters);
  average_stability (n, clusters);
}

static guint32 *
find_best (const struct network *network, const struct measure_options *options, int threads,
           const struct cluster_objective *objective, guint32 runs, GError **error)
{
  guint32 *best = partition_find (network, objective, options->seed, runs, threads);
  if (network->n_ties <= TIES_TO_POLISH
      && !clusters_refine_with_igraph (network, objective, options->seed, best, error))
    g_clear_pointer (&best, g_free);
  if (best != NULL)
    partition_place_loners (network, objective, best);
  return best;
}

/* In a dense network, also searches by people, and takes what explains the ties better. */
static guint32 *
find_best_of_both (const struct network *network, const struct measure_options *options,
                   int threads, struct cluster_objective *objective, guint32 runs, GError **error)
{
  struct cluster_objective by_people;
  g_autofree guint32 *best = find_best (network, options, threads, objective, runs, error);
  if (best == NULL || !objective->dense)
    return g_steal_pointer (&best);
  objective_init (&by_people, network, options->resolution, TRUE);
  g_autofree guint32 *other = find_best (network, options, threads, &by_people, runs, error);
  if (other != NULL
      && partition_fit_measure (network, objective->weight, other)
           < partition_fit_measure (network, objective->weight, best))
    {
      struct cluster_objective worse = *objective;
      *objective = by_people;
      by_people = worse;
      g_free (best);
      best = g_steal_pointer (&other);
    }
  else if (other == NULL)
    g_clear_pointer (&best, g_free);
  objective_clear (&by_people);
  return g_steal_pointer (&best);
}

static gboolean
find_partitions (const struct network *network, const struct measure_options *options, int threads,
                 struct cluster_objective *objective, struct clusters *clusters, GError **error)
{
  g_autofree guint32 *best
    = find_best_of_both (network, options, threads, objective, clusters->runs, error);
  if (best == NULL)
    return FALSE;

  struct partitions samples;
  partitions_resample (network, objective, options->seed, clusters->runs, threads, &samples);
  for (guint32 r = 0; r < samples.count; r++)
    split_disconnected_clusters (&network->graph, network->me, samples.label[r]);
  split_disconnected_clusters (&network->graph, network->me, best);
  describe_clusters (network, objective, best, &samples, clusters);
  partitions_clear (&samples);
  return TRUE;
}

gboolean
clusters_find (const struct network *network, const struct measure_options *options, int threads,
               struct clusters *clusters, GError **error)
{
  guint32 n = network->n_people;
  struct cluster_objective objective;
  gboolean done = TRUE;

  clusters->runs = count_runs (network, options);
  clusters->of = g_new (guint32, n);
  clusters->stability = g_new (double, n);
  clusters->modularity = clusters->mean_nmi = NAN;
  for (guint32 v = 0; v < n; v++)
    {
      clusters->of[v] = NONE;
      clusters->stability[v] = NAN;
    }
  objective_init (&objective, network, options->resolution, FALSE);
  if (objective.total_mass > 0)
    done = find_partitions (network, options, threads, &objective, clusters, error);
  objective_clear (&objective);
  clusters->also_near = second_clusters_find (network, clusters);
  for (guint32 v = 0; v < n; v++)
    clusters->isolates += v != network->me && clusters->of[v] == NONE;
  return done;
}
