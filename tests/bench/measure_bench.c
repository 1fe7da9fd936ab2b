/* measure_bench LOG.csv [RUNS] [exact|steps|each]: the kernels beside igraph's
 * functions, on the network of the columns from and to.  Fastest of RUNS (3);
 * seconds, ratio, largest difference.  With steps: every kernel alone, once,
 * with the processor's seconds beside the clock's.  With each: every kernel that
 * igraph has a function for, beside it. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include "pln/graph.h"
#include "pln/parallel_loop.h"
#include "measure/clusters/cluster_objective.h"

struct bench
{
  struct network *network;
  struct components components;
  struct biconnected_components blocks;
  igraph_t graph;
  igraph_vector_t weights;
  int runs, threads;
};

static guint32
intern (GHashTable *index, GPtrArray *names, const char *text, gsize length)
{
  g_autofree char *name = g_strndup (text, length);
  gpointer found;
  if (g_hash_table_lookup_extended (index, name, NULL, &found))
    return GPOINTER_TO_UINT (found);
  g_ptr_array_add (names, name);
  g_hash_table_insert (index, name, GUINT_TO_POINTER (names->len - 1));
  g_steal_pointer (&name);
  return names->len - 1;
}

/* Plain rows: date,from,to,... without quotes. */
static struct network *
read_network (const char *path)
{
  g_autofree char *text = NULL;
  g_autoptr (GHashTable) index = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, 2 * sizeof (guint32));
  g_autoptr (GError) error = NULL;
  if (!g_file_get_contents (path, &text, NULL, &error))
    g_error ("%s", error->message);
  for (char *row = strchr (text, '\n'); row != NULL && row[1] != '\0'; row = strchr (row + 1, '\n'))
    {
      char *from = strchr (row, ',') + 1, *to = strchr (from, ',') + 1;
      guint32 pair[2] = { intern (index, names, from, to - 1 - from),
                          intern (index, names, to, strcspn (to, ",\n")) };
      g_array_append_vals (pairs, pair, 1);
    }
  return network_from_ties ((const char *const *)names->pdata, names->len,
                            (const guint32 (*)[2])pairs->data, NULL, pairs->len, NONE);
}

static double
seconds_now (void)
{
  return g_get_monotonic_time () * 1e-6;
}

#define FASTEST(bench, statement)                     \
  ({                                                  \
    double best_ = INFINITY;                          \
    for (int run_ = 0; run_ < (bench)->runs; run_++)  \
      {                                               \
        double start_ = seconds_now ();               \
        statement;                                    \
        best_ = MIN (best_, seconds_now () - start_); \
      }                                               \
    best_;                                            \
  })

static double
largest_difference (const double *x, const igraph_vector_t *y)
{
  double largest = 0;
  for (igraph_integer_t v = 0; v < igraph_vector_size (y); v++)
    largest = MAX (largest, fabs (x[v] - VECTOR (*y)[v]) / MAX (1, fabs (VECTOR (*y)[v])));
  return largest;
}

static void
print_pair (const char *what, double own, double theirs, double difference)
{
  printf ("%-28s %9.4f s   igraph %9.4f s   %7.1f times   difference %.1e\n", what, own, theirs,
          theirs / own, difference);
  fflush (stdout);
}

static void
bench_reach (struct bench *bench)
{
  guint32 n = bench->network->n_people;
  g_autofree guint32 *within = g_new (guint32, 3 * (gsize)n);
  g_autofree double *harmonic = g_new (double, n), *closeness = g_new (double, n);
  struct distances distances = { .exact = TRUE,
                                 .within = { within, within + n, within + 2 * (gsize)n },
                                 .harmonic = harmonic,
                                 .closeness = closeness };
  igraph_vector_t theirs;

  igraph_vector_init (&theirs, 0);
  double own = FASTEST (bench, distances_measure (&bench->network->graph, &bench->components,
                                                  bench->threads, &distances));
  bench->runs = MIN (bench->runs, 3);
  double other
    = FASTEST (bench, igraph_harmonic_centrality (&bench->graph, &theirs, igraph_vss_all (),
                                                  IGRAPH_ALL, NULL, TRUE));
  print_pair ("harmonic and reach 1-3", own, other, largest_difference (harmonic, &theirs));
  igraph_vector_destroy (&theirs);
}

static void
bench_betweenness (struct bench *bench)
{
  guint32 n = bench->network->n_people;
  g_autofree double *betweenness = g_new (double, n);
  struct measure_options options = { .seed = 1, .exact = TRUE };
  struct centrality centrality = { .betweenness = betweenness };
  igraph_vector_t theirs;

  igraph_vector_init (&theirs, 0);
  double own = FASTEST (bench, betweenness_measure (&bench->network->graph, &bench->blocks,
                                                    &options, bench->threads, &centrality));
  double other
    = FASTEST (bench, igraph_betweenness (&bench->graph, &theirs, igraph_vss_all (), FALSE, NULL));
  print_pair ("exact betweenness", own, other, largest_difference (betweenness, &theirs));
  igraph_vector_destroy (&theirs);
}

static void
bench_position (struct bench *bench, const double *row)
{
  const struct graph *graph = &bench->network->graph;
  g_autofree double *own = g_new (double, graph->n);
  g_autofree guint32 *core = g_new (guint32, graph->n), *common = g_new (guint32, graph->m);
  igraph_vector_int_t their_core;
  igraph_vector_t theirs;
  double ours, other;

  igraph_vector_int_init (&their_core, 0);
  igraph_vector_init (&theirs, 0);
  ours = FASTEST (bench, core_measure (graph, core));
  other = FASTEST (bench, igraph_coreness (&bench->graph, &their_core, IGRAPH_ALL));
  print_pair ("core", ours, other, 0);
  ours = FASTEST (bench, pagerank_measure (graph, row, own));
  other
    = FASTEST (bench, igraph_pagerank (&bench->graph, IGRAPH_PAGERANK_ALGO_PRPACK, &theirs, NULL,
                                       igraph_vss_all (), FALSE, 0.85, &bench->weights, NULL));
  print_pair ("pagerank", ours, other, largest_difference (own, &theirs));
  ours = FASTEST (bench, eigenvector_measure (graph, row, own));
  other = FASTEST (bench, igraph_eigenvector_centrality (&bench->graph, &theirs, NULL, FALSE, TRUE,
                                                         &bench->weights, NULL));
  print_pair ("eigenvector", ours, other, largest_difference (own, &theirs));
  ours = FASTEST (bench, {
    common_neighbours_count (graph, common);
    clustering_measure (graph, common, own);
  });
  other = FASTEST (bench, igraph_transitivity_local_undirected (
                            &bench->graph, &theirs, igraph_vss_all (), IGRAPH_TRANSITIVITY_ZERO));
  print_pair ("clustering", ours, other, largest_difference (own, &theirs));
  igraph_vector_destroy (&theirs);
  igraph_vector_int_destroy (&their_core);
}

static void
bench_holes (struct bench *bench, const double *strength)
{
  gsize n = bench->network->n_people;
  g_autofree double *figures = g_new (double, 6 * n);
  struct holes holes
    = { figures, figures + n, figures + 2 * n, figures + 3 * n, figures + 4 * n, figures + 5 * n };
  igraph_vector_t theirs;

  igraph_vector_init (&theirs, 0);
  double ours = FASTEST (bench, holes_measure (bench->network, strength, &holes));
  double other = FASTEST (
    bench, igraph_constraint (&bench->graph, &theirs, igraph_vss_all (), &bench->weights));
  print_pair ("six measures of holes", ours, other, largest_difference (holes.constraint, &theirs));
  igraph_vector_destroy (&theirs);
}

/* Paths as long as the sum of 1/strength: harmonic and closeness come with ours. */
static void
bench_weighted_paths (struct bench *bench, const double *strength)
{
  const struct network *network = bench->network;
  gsize n = network->n_people, m = network->n_ties;
  g_autofree double *betweenness = g_new (double, n), *harmonic = g_new (double, n),
                    *closeness = g_new (double, n);
  struct measure_options options = { .seed = 1, .exact = TRUE };
  struct measures measures
    = { .network = network,
        .reach.harmonic = harmonic,
        .centrality = { .betweenness = betweenness, .closeness = closeness } };
  igraph_vector_t theirs, lengths;

  igraph_vector_init (&theirs, 0);
  igraph_vector_init (&lengths, m);
  for (gsize e = 0; e < m; e++)
    VECTOR (lengths)[e] = 1 / VECTOR (bench->weights)[e];
  double ours = FASTEST (bench, weighted_paths_measure (network, strength, &bench->components,
                                                        &options, bench->threads, &measures));
  double other = FASTEST (
    bench, igraph_betweenness (&bench->graph, &theirs, igraph_vss_all (), FALSE, &lengths));
  print_pair ("weighted paths", ours, other, largest_difference (betweenness, &theirs));
  igraph_vector_destroy (&theirs);
  igraph_vector_destroy (&lengths);
}

/* Twenty runs each; the difference is that of the best modularities. */
static void
bench_clusters (struct bench *bench)
{
  const struct network *network = bench->network;
  struct measure_options options = { .seed = 1, .leiden_runs = 20 };
  struct clusters clusters = { 0 };
  struct cluster_objective objective;
  g_autofree guint32 *label = g_new (guint32, network->n_people);
  double best = -1, start = seconds_now ();
  clusters_find (network, &options, bench->threads, &clusters, NULL);
  double ours = seconds_now () - start;
  objective_init (&objective, network, 1, FALSE);
  start = seconds_now ();
  for (guint64 seed = 1; seed <= 20; seed++)
    {
      for (guint32 v = 0; v < network->n_people; v++)
        label[v] = v;
      clusters_refine_with_igraph (network, &objective, seed, label, NULL);
      best = MAX (best, modularity_measure (&objective, network, label));
    }
  objective_clear (&objective);
  print_pair ("clusters, best of 20", ours, seconds_now () - start, clusters.modularity - best);
}

/* Every kernel that igraph has a function for. */
static void
bench_each (struct bench *bench)
{
  const struct network *network = bench->network;
  gsize m = network->n_ties;
  g_autofree double *strength = g_new (double, m), *row = g_new (double, 2 * m);
  for (gsize e = 0; e < m; e++)
    strength[e] = network->tie[e].strength;
  for (gsize i = 0; i < 2 * m; i++)
    row[i] = strength[network->graph.edge[i]];
  bench_position (bench, row);
  bench_holes (bench, strength);
  bench_clusters (bench);
  if (network->n_people <= 20000)
    bench_weighted_paths (bench, strength);
}

static double
processor_seconds (void)
{
  struct rusage usage;
  getrusage (RUSAGE_SELF, &usage);
  return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
         + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

#define STEP(what, statement)                                                       \
  do                                                                                \
    {                                                                               \
      double start_ = seconds_now (), processor_ = processor_seconds ();            \
      statement;                                                                    \
      printf ("%-28s %9.3f s   processor %9.3f s\n", what, seconds_now () - start_, \
              processor_seconds () - processor_);                                   \
      fflush (stdout);                                                              \
    }                                                                               \
  while (0)

/* As measures_compute goes about it, one after another. */
static void
bench_steps (struct bench *bench)
{
  const struct network *network = bench->network;
  const struct graph *graph = &network->graph;
  guint32 n = network->n_people, m = network->n_ties;
  struct measure_options options = { .seed = 1 };
  g_autofree double *strength = g_new (double, m), *row = g_new (double, 2 * (gsize)m);
  struct measures *measures = g_new0 (struct measures, 1);
  g_autofree guint32 *counts = g_new (guint32, 4 * (gsize)n), *common = g_new (guint32, m);
  g_autofree double *figures = g_new (double, 6 * (gsize)n);
  struct distances distances = { .seed = 1,
                                 .within = { counts, counts + n, counts + 2 * (gsize)n },
                                 .harmonic = figures,
                                 .closeness = figures + n };
  struct centrality centrality = { .betweenness = figures + 2 * (gsize)n };
  for (guint32 e = 0; e < m; e++)
    strength[e] = network->tie[e].strength;
  for (gsize i = 0; i < 2 * (gsize)m; i++)
    row[i] = strength[graph->edge[i]];
  STEP ("clusters", clusters_find (network, &options, bench->threads, &measures->clusters, NULL));
  bench->components.group = bench->blocks.group = measures->clusters.of;
  STEP ("reach, harmonic, closeness",
        distances_measure (graph, &bench->components, bench->threads, &distances));
  STEP ("betweenness",
        betweenness_measure (graph, &bench->blocks, &options, bench->threads, &centrality));
  STEP ("core", core_measure (graph, counts));
  STEP ("pagerank", pagerank_measure (graph, row, figures + 3 * (gsize)n));
  STEP ("eigenvector", eigenvector_measure (graph, row, figures + 4 * (gsize)n));
  STEP ("common neighbours", common_neighbours_count (graph, common));
  STEP ("clustering", clustering_measure (graph, common, figures + 5 * (gsize)n));
  printf ("%u steps exact, from %u people; betweenness from %u, the largest within %.1f %%\n",
          distances.exact_steps, distances.sampled, centrality.samples, 100 * centrality.top_error);
  measures_free (measures);
}

static void
bench_everything (struct bench *bench, gboolean exact)
{
  struct measure_options options = { .seed = 1, .exact = exact, .threads = bench->threads };
  double start = seconds_now ();
  struct measures *measures = measures_compute (bench->network, &options, NULL);
  struct rusage usage;
  getrusage (RUSAGE_SELF, &usage);
  printf ("%-28s %9.4f s   %s, Q %.6f, %u clusters, %ld MB at most\n", "all measures",
          seconds_now () - start, measures->centrality.sampled ? "sampled" : "exact",
          measures->clusters.modularity, measures->clusters.count, usage.ru_maxrss / 1024);
  measures_free (measures);
}

int
main (int argc, char **argv)
{
  struct bench bench = { .runs = argc > 2 ? atoi (argv[2]) : 3, .threads = threads_or_all (0) };
  gboolean exact = argc > 3 && strcmp (argv[3], "exact") == 0;
  if (argc < 2)
    {
      fputs ("Usage: measure_bench LOG.csv [RUNS] [exact|steps|each]\n", stderr);
      return PLN_ERROR_USAGE;
    }
  igraph_quieten ();
  bench.network = read_network (argv[1]);
  printf ("%s: %u people, %u ties, %d threads\n", argv[1], bench.network->n_people,
          bench.network->n_ties, bench.threads);
  gboolean steps = argc > 3 && strcmp (argv[3], "steps") == 0;
  if (!steps)
    bench_everything (&bench, exact);
  components_find (&bench.network->graph, NONE, &bench.components);
  biconnected_components_find (&bench.network->graph, &bench.components, &bench.blocks);
  if (steps)
    {
      bench_steps (&bench);
      return 0;
    }
  network_to_igraph (bench.network, NONE, &bench.graph, &bench.weights, NULL, NULL);
  if (argc > 3 && strcmp (argv[3], "each") == 0)
    bench_each (&bench);
  else if (bench.network->n_people <= 20000 || exact)
    {
      bench_reach (&bench);
      bench_betweenness (&bench);
    }
  igraph_destroy (&bench.graph);
  igraph_vector_destroy (&bench.weights);
  components_clear (&bench.components);
  biconnected_components_clear (&bench.blocks);
  network_free (bench.network);
  return 0;
}
