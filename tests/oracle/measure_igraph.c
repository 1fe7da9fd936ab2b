/* Medium-sized networks: every measure that igraph also has, compared with igraph's result.
 *
 * Arguments: files (from,to[,strength] under a header) to use instead. Then the largest
 * difference of each measure is printed. */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include "pln/graph.h"
#include "pln/measure.h"

struct pair_of_graphs
{
  struct network *network;
  struct measures *measures;
  igraph_t graph;
  igraph_vector_t weights;
};

static guint32
intern (GHashTable *index, GPtrArray *names, const char *name)
{
  gpointer found;
  if (g_hash_table_lookup_extended (index, name, NULL, &found))
    return GPOINTER_TO_UINT (found);
  g_ptr_array_add (names, g_strdup (name));
  g_hash_table_insert (index, g_ptr_array_index (names, names->len - 1),
                       GUINT_TO_POINTER (names->len - 1));
  return names->len - 1;
}

/* Loops are ignored; several ties of one pair are added up. */
static struct network *
read_network (const char *path)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  if (!g_file_get_contents (path, &text, NULL, &error))
    g_error ("%s", error->message);
  g_auto (GStrv) line = g_strsplit (g_strstrip (text), "\n", -1);
  g_autoptr (GHashTable) index = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  guint32 count = 0, capacity = g_strv_length (line);
  g_autofree guint32 (*pair)[2] = g_malloc_n (capacity, sizeof *pair);
  g_autofree double *strength = g_new (double, capacity);
  for (guint32 i = 1; i < capacity; i++)
    {
      g_auto (GStrv) cell = g_strsplit (g_strstrip (line[i]), ",", -1);
      guint32 a = intern (index, names, cell[0]), b = intern (index, names, cell[1]);
      if (a == b)
        continue;
      pair[count][0] = a;
      pair[count][1] = b;
      strength[count++] = cell[2] == NULL ? 1 : g_ascii_strtod (cell[2], NULL);
    }
  return network_from_ties ((const char *const *)names->pdata, names->len,
                            (const guint32 (*)[2])pair, strength, count, NONE);
}

/* A ring of neighbours, some chords, and a few people in other components. */
static struct network *
make_network (guint32 n, guint32 n_ties, guint64 seed, gboolean weighted)
{
  g_autofree const char **name = g_new (const char *, n);
  g_autoptr (GPtrArray) text = g_ptr_array_new_with_free_func (g_free);
  g_autofree guint32 (*pair)[2] = g_malloc_n (n_ties, sizeof *pair);
  g_autofree double *strength = g_new (double, n_ties);
  struct rng rng;
  rng_seed (&rng, seed);
  for (guint32 v = 0; v < n; v++)
    {
      g_ptr_array_add (text, g_strdup_printf ("person%05u", v));
      name[v] = g_ptr_array_index (text, v);
    }
  for (guint32 e = 0; e < n_ties; e++)
    {
      guint32 a = rng_below (&rng, n - 5);
      pair[e][0] = a;
      pair[e][1] = rng_below (&rng, 4) == 0 ? (a + 1 + rng_below (&rng, n - 6)) % (n - 5)
                                            : (a + 1 + rng_below (&rng, 12)) % (n - 5);
      strength[e] = weighted ? .1 + rng_unit (&rng) : 1;
    }
  return network_from_ties (name, n, (const guint32 (*)[2])pair, strength, n_ties, NONE);
}

static void
load (struct pair_of_graphs *both, struct network *network)
{
  struct measure_options options = { .seed = 1, .leiden_runs = 1, .exact = TRUE };
  g_autoptr (GError) error = NULL;
  both->network = network;
  both->measures = measures_compute (network, &options, &error);
  g_assert_no_error (error);
  network_to_igraph (network, NONE, &both->graph, &both->weights, NULL, &error);
  g_assert_no_error (error);
}

static void
unload (struct pair_of_graphs *both)
{
  igraph_destroy (&both->graph);
  igraph_vector_destroy (&both->weights);
  measures_free (both->measures);
  network_free (both->network);
}

/* Relative difference above 1; undefined values must be undefined in both. */
static void
compare (const char *what, const double *own, const igraph_vector_t *theirs, double capacity,
         gboolean print)
{
  double largest = 0;
  for (igraph_integer_t v = 0; v < igraph_vector_size (theirs); v++)
    {
      double other = VECTOR (*theirs)[v];
      if (isnan (own[v]) != isnan (other))
        g_error ("%s of %d: %g, not %g", what, (int)v, own[v], other);
      if (!isnan (other))
        largest = MAX (largest, fabs (own[v] - other) / MAX (1, fabs (other)));
    }
  if (print)
    printf ("# %-12s %.1e\n", what, largest);
  if (!(largest <= capacity))
    g_error ("%s is off by %.3g", what, largest);
}

static void
compare_paths (const struct pair_of_graphs *both, igraph_vector_t *theirs, gboolean print)
{
  const igraph_t *graph = &both->graph;
  const struct measures *m = both->measures;
  igraph_betweenness (graph, theirs, igraph_vss_all (), FALSE, NULL);
  compare ("betweenness", m->centrality.betweenness, theirs, 1e-9, print);
  igraph_closeness (graph, theirs, NULL, NULL, igraph_vss_all (), IGRAPH_ALL, NULL, TRUE);
  compare ("closeness", m->centrality.closeness, theirs, 1e-9, print);
  igraph_harmonic_centrality (graph, theirs, igraph_vss_all (), IGRAPH_ALL, NULL, TRUE);
  compare ("harmonic", m->reach.harmonic, theirs, 1e-9, print);
}

static void
compare_weighted (const struct pair_of_graphs *both, igraph_vector_t *theirs, gboolean print)
{
  const igraph_t *graph = &both->graph;
  const struct measures *m = both->measures;
  igraph_arpack_options_t options;
  igraph_strength (graph, theirs, igraph_vss_all (), IGRAPH_ALL, FALSE, &both->weights);
  compare ("strength", m->centrality.strength, theirs, 1e-9, print);
  igraph_constraint (graph, theirs, igraph_vss_all (), &both->weights);
  compare ("constraint", m->holes.constraint, theirs, 1e-9, print);
  igraph_pagerank (graph, IGRAPH_PAGERANK_ALGO_PRPACK, theirs, NULL, igraph_vss_all (), FALSE, .85,
                   &both->weights, NULL);
  compare ("pagerank", m->centrality.pagerank, theirs, 1e-6, print);
  igraph_arpack_options_init (&options);
  igraph_eigenvector_centrality (graph, theirs, NULL, FALSE, TRUE, &both->weights, &options);
  compare ("eigenvector", m->centrality.eigenvector, theirs, 1e-6, print);
}

static void
compare_counts (const struct pair_of_graphs *both, igraph_vector_t *theirs, gboolean print)
{
  const igraph_t *graph = &both->graph;
  const struct measures *m = both->measures;
  guint32 n = both->network->n_people;
  igraph_vector_int_t count;
  igraph_transitivity_local_undirected (graph, theirs, igraph_vss_all (), IGRAPH_TRANSITIVITY_ZERO);
  compare ("clustering", m->centrality.clustering, theirs, 1e-9, print);
  igraph_vector_int_init (&count, 0);
  igraph_coreness (graph, &count, IGRAPH_ALL);
  for (guint32 v = 0; v < n; v++)
    g_assert_cmpint (m->centrality.core[v], ==, VECTOR (count)[v]);
  for (guint32 k = 0; k < 3; k++)
    {
      igraph_neighborhood_size (graph, &count, igraph_vss_all (), k + 1, IGRAPH_ALL, 1);
      for (guint32 v = 0; v < n; v++)
        g_assert_cmpint (m->reach.within[k][v], ==, VECTOR (count)[v]);
    }
  igraph_bridges (graph, &count);
  g_assert_cmpint (m->weak.n_bridges, ==, igraph_vector_int_size (&count));
  igraph_articulation_points (graph, &count);
  guint32 cuts = 0;
  for (guint32 v = 0; v < n; v++)
    cuts += m->weak.cut_person[v];
  g_assert_cmpint (cuts, ==, igraph_vector_int_size (&count));
  igraph_vector_int_destroy (&count);
}

static void
compare_all (struct network *network, gboolean print)
{
  struct pair_of_graphs both;
  igraph_vector_t theirs;
  load (&both, network);
  igraph_vector_init (&theirs, 0);
  if (print)
    printf ("# %u people, %u ties, modularity %.6f\n", network->n_people, network->n_ties,
            both.measures->clusters.modularity);
  compare_paths (&both, &theirs, print);
  compare_weighted (&both, &theirs, print);
  compare_counts (&both, &theirs, print);
  igraph_vector_destroy (&theirs);
  unload (&both);
}

static void
made_networks_agree (void)
{
  static const struct
  {
    guint32 n, m;
  } size[] = { { 40, 60 }, { 300, 900 }, { 900, 2000 }, { 700, 9000 } };
  for (gsize i = 0; i < G_N_ELEMENTS (size); i++)
    for (int weighted = 0; weighted <= 1; weighted++)
      compare_all (make_network (size[i].n, size[i].m, 5 + i, weighted), FALSE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  for (int i = 1; i < argc; i++)
    {
      printf ("# %s\n", argv[i]);
      compare_all (read_network (argv[i]), TRUE);
    }
  if (argc == 1)
    g_test_add_func ("/igraph/made-networks", made_networks_agree);
  return g_test_run ();
}
