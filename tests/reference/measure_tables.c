/* Published networks: the measures of each person compared with tables by two other programs,
 * and the best known modularity. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "pln/measure_table.h"
#include "reference_ties.h"

enum
{
  COLUMNS = 12
};

static struct measures *
measure (const struct network *network)
{
  struct measure_options options = { .seed = 1 };
  g_autoptr (GError) error = NULL;
  struct measures *measures = measures_compute (network, &options, &error);
  g_assert_no_error (error);
  return measures;
}

static guint32
find (const struct network *network, const char *name)
{
  for (guint32 v = 0; v < network->n_people; v++)
    if (strcmp (network->person[v].name, name) == 0)
      return v;
  return NONE;
}

static void
compare_row (const struct network *network, const struct measures *m, char **cell)
{
  guint32 v = find (network, cell[0]);
  g_assert_cmpuint (v, !=, NONE);
  const double measured[COLUMNS] = {
    0,
    m->centrality.degree[v],
    m->centrality.betweenness[v],
    m->centrality.closeness[v],
    m->reach.harmonic[v],
    m->centrality.eigenvector[v],
    m->centrality.pagerank[v],
    m->holes.constraint[v],
    m->centrality.clustering[v],
    m->centrality.core[v],
    m->holes.effective_size[v],
    m->holes.efficiency[v],
  };
  for (int c = 1; c < COLUMNS; c++)
    {
      double expected = g_ascii_strtod (cell[c], NULL);
      double room = c == 5 || c == 6 ? 1e-6 : 1e-9 * MAX (1, fabs (expected));
      if (!(fabs (measured[c] - expected) <= room))
        g_error ("%s, column %d: %.12g, not %.12g", cell[0], c + 1, measured[c], expected);
    }
  /* Without weights, Burt's effective size is n - 2t/n. */
  double plain;
  g_autoptr (GString) text = g_string_new (NULL);
  measure_cell (measure_find ("effective_size_plain", MEASURE_PER_PERSON), m, v, text, &plain);
  g_assert_cmpfloat_with_epsilon (plain, g_ascii_strtod (cell[10], NULL), 1e-7);
}

static void
table_agrees (gconstpointer data)
{
  const char *graph = data;
  g_autofree char *ties = g_strconcat (graph, "_ties.csv", NULL);
  g_autofree char *table = g_strconcat (graph, "_table.csv", NULL);
  struct network *network = load_ties (ties, TRUE);
  struct measures *measures = measure (network);
  g_auto (GStrv) line = read_lines (table);
  g_assert_cmpuint (g_strv_length (line) - 1, ==, network->n_people);
  for (guint32 i = 1; line[i] != NULL; i++)
    {
      g_auto (GStrv) cell = g_strsplit (line[i], ",", -1);
      compare_row (network, measures, cell);
    }
  measures_free (measures);
  network_free (network);
}

static void
assert_modularity (const char *file, double expected, guint32 clusters)
{
  struct network *network = load_ties (file, TRUE);
  struct measures *measures = measure (network);
  g_assert_cmpfloat_with_epsilon (measures->clusters.modularity, expected, 5e-8);
  if (clusters > 0)
    g_assert_cmpuint (measures->clusters.count, ==, clusters);
  for (guint32 c = 1; c < measures->clusters.count; c++)
    g_assert_cmpuint (measures->clusters.cluster[c - 1].size, >=,
                      measures->clusters.cluster[c].size);
  measures_free (measures);
  network_free (network);
}

/* Aloise et al. 2010, Phys. Rev. E 82:046112. */
static void
modularity_is_the_best_known (void)
{
  assert_modularity ("karate_ties.csv", .4197896, 4);
  assert_modularity ("lesmis_ties.csv", .5600084, 0);
  assert_modularity ("lesmis_weights.csv", .5666880, 0);
}

/* Published figures: J. F. Padgett's families as in NetworkX's tests; the karate club as in
 * igraph's tests. */
static void
published_counts_agree (void)
{
  static const struct
  {
    const char *file;
    guint32 bridges, local_bridges, cuts;
  } counts[] = {
    { "karate_ties.csv", 1, 11, 1 },
    { "florentine_ties.csv", 5, 12, 4 },
    { "kite_ties.csv", 2, 2, 2 },
    { "lesmis_ties.csv", 18, NONE, 8 }, /* local bridges: not published */
  };
  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      struct network *network = load_ties (counts[i].file, TRUE);
      struct measures *measures = measure (network);
      guint32 cuts = 0;
      for (guint32 v = 0; v < network->n_people; v++)
        cuts += measures->weak.cut_person[v];
      g_assert_cmpuint (measures->weak.n_bridges, ==, counts[i].bridges);
      if (counts[i].local_bridges != NONE)
        g_assert_cmpuint (measures->weak.n_local_bridges, ==, counts[i].local_bridges);
      g_assert_cmpuint (cuts, ==, counts[i].cuts);
      measures_free (measures);
      network_free (network);
    }
}

/* Weighted values to two decimals as in UCINET, constraint to three. */
static void
burt_weighted_agrees (void)
{
  static const char *const name[] = { "A", "B", "C", "D", "E", "F", "G" };
  static const guint32 pair[][2] = { { 0, 1 }, { 0, 5 }, { 0, 6 }, { 0, 4 }, { 4, 6 },
                                     { 5, 6 }, { 1, 6 }, { 1, 3 }, { 3, 6 }, { 6, 2 } };
  static const double strength[] = { 2, 3, 5, 2, 8, 3, 4, 1, 3, 10 };
  struct network *network = network_from_ties (name, 7, pair, strength, 10, NONE);
  struct measures *measures = measure (network);
  const struct holes *holes = &measures->holes;
  g_assert_cmpfloat_with_epsilon (holes->effective_size[6], 5.47, 5e-3);
  g_assert_cmpfloat_with_epsilon (holes->effective_size[0], 2.47, 5e-3);
  g_assert_cmpfloat_with_epsilon (holes->effective_size[2], 1, 1e-12);
  g_assert_cmpfloat_with_epsilon (holes->constraint[6], .299, 5e-4);
  g_assert_cmpfloat_with_epsilon (holes->constraint[0], .795, 5e-4);
  g_assert_cmpfloat_with_epsilon (holes->constraint[2], 1, 1e-12);
  measures_free (measures);
  network_free (network);
}

/* Lengths from igraph's own test of weighted betweenness ("nontriv"). */
static void
weighted_betweenness_agrees (void)
{
  static const guint32 pair[][2] = {
    { 0, 19 },  { 0, 16 },  { 0, 20 },  { 1, 19 },  { 2, 5 },   { 3, 7 },   { 3, 8 },
    { 4, 15 },  { 4, 11 },  { 5, 8 },   { 5, 19 },  { 6, 7 },   { 6, 10 },  { 6, 8 },
    { 6, 9 },   { 7, 20 },  { 9, 10 },  { 9, 20 },  { 10, 19 }, { 11, 12 }, { 11, 20 },
    { 12, 15 }, { 13, 15 }, { 14, 18 }, { 14, 16 }, { 14, 17 }, { 15, 16 }, { 17, 18 },
  };
  static const double length[] = {
    .5249, 1,     .1934, .6274, .5249, .0029, .3831, .05,   .6274, .3831,
    .5249, .0587, .0579, .0562, .0562, .1934, .6274, .6274, .6274, .0418,
    .6274, .3511, .3511, .1486, 1,     1,     .0711, .2409,
  };
  static const double expected[]
    = { 20, 0, 0, 0, 0, 19, 80, 85, 32, 0, 10, 75, 70, 0, 36, 81, 60, 0, 19, 19, 86 };
  struct measure_options options = { .seed = 1, .weighted_paths = TRUE };
  char letters[21][2] = { { 0 } };
  const char *name[21];
  double strength[G_N_ELEMENTS (length)];
  for (int v = 0; v < 21; v++)
    {
      letters[v][0] = 'a' + v;
      name[v] = letters[v];
    }
  for (gsize e = 0; e < G_N_ELEMENTS (length); e++)
    strength[e] = 1 / length[e];
  struct network *network = network_from_ties (name, 21, pair, strength, 28, NONE);
  struct measures *measures = measures_compute (network, &options, NULL);
  for (int v = 0; v < 21; v++)
    g_assert_cmpfloat_with_epsilon (measures->centrality.betweenness[v], expected[v], 1e-9);
  measures_free (measures);
  network_free (network);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_data_func ("/tables/karate", "karate", table_agrees);
  g_test_add_data_func ("/tables/florentine", "florentine", table_agrees);
  g_test_add_data_func ("/tables/kite", "kite", table_agrees);
  g_test_add_data_func ("/tables/lesmis", "lesmis", table_agrees);
  g_test_add_data_func ("/tables/burt", "burt", table_agrees);
  g_test_add_func ("/published/modularity", modularity_is_the_best_known);
  g_test_add_func ("/published/counts", published_counts_agree);
  g_test_add_func ("/published/burt-weighted", burt_weighted_agrees);
  g_test_add_func ("/published/weighted-betweenness", weighted_betweenness_agrees);
  return g_test_run ();
}
