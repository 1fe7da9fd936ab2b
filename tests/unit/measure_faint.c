/* Strengths within one network that differ by twenty orders of magnitude, as decay leaves them.
 * Rounding errors can then exceed the gain of a move, and yet every search must end. */
#include <math.h>
#include <unistd.h>
#include "pln/graph.h"
#include "measure/clusters/cluster_objective.h"

enum
{
  MOST = 30,
  NETWORKS = 10000,
  PEOPLE = 400,
  CHAIN = 3000,
  SECONDS = 60
};

/* Difference in modularity that raising the weakest ties may cause. */
static const double room = 1e-7;

static double
faint_or_strong (struct rng *rng)
{
  return pow (10, 20 * rng_unit (rng) - 19);
}

/* Growing chains with some chords. In half of them the strengths of successive ties differ only
 * a little, so that whole regions are faint. */
static struct network *
make_network (struct rng *rng, guint32 most)
{
  g_autofree const char **name = g_new (const char *, most);
  g_autoptr (GPtrArray) text = g_ptr_array_new_with_free_func (g_free);
  g_autofree guint32 (*pair)[2] = g_malloc_n (3 * most, sizeof *pair);
  g_autofree double *strength = g_new (double, 3 * most), *near = g_new (double, most);
  guint32 n = 3 + rng_below (rng, most - 2), count = 0, across = rng_below (rng, 2 * n);
  gboolean regions = rng_below (rng, 2);

  for (guint32 v = 0; v < n; v++)
    {
      g_ptr_array_add (text, g_strdup_printf ("p%03u", v));
      name[v] = g_ptr_array_index (text, v);
      near[v] = faint_or_strong (rng);
      if (v == 0 || rng_below (rng, 8) == 0)
        continue;
      pair[count][0] = v;
      pair[count++][1] = rng_below (rng, v);
    }
  for (guint32 e = 0; e < across; e++)
    {
      guint32 a = rng_below (rng, n), b = (a + 1 + rng_below (rng, n - 1)) % n;
      pair[count][0] = a;
      pair[count++][1] = b;
    }
  for (guint32 e = 0; e < count; e++)
    strength[e] = regions ? near[MIN (pair[e][0], pair[e][1])] * (.5 + rng_unit (rng))
                          : faint_or_strong (rng);
  return network_from_ties (name, n, (const guint32 (*)[2])pair, strength, count,
                            rng_below (rng, 4) == 0 ? rng_below (rng, n) : NONE);
}

static gboolean
is_tied (const struct network *network, guint32 v)
{
  const struct graph *graph = &network->graph;
  for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
    if (v != network->me && graph->target[i] != network->me)
      return TRUE;
  return FALSE;
}

/* Number of members that a search inside v's cluster reaches. */
static guint32
walk_inside (const struct network *network, const guint32 *of, guint32 v)
{
  const struct graph *graph = &network->graph;
  g_autofree guint8 *seen = g_new0 (guint8, graph->n);
  g_autofree guint32 *queue = g_new (guint32, graph->n);
  guint32 head = 0, tail = 0;
  seen[v] = TRUE;
  for (queue[tail++] = v; head < tail; head++)
    for (guint32 i = graph->offset[queue[head]]; i < graph->offset[queue[head] + 1]; i++)
      {
        guint32 u = graph->target[i];
        if (seen[u] || of[u] != of[v])
          continue;
        seen[u] = TRUE;
        queue[tail++] = u;
      }
  return tail;
}

/* Better than everybody alone, unless those are put somewhere, and than all in one cluster. */
static void
assert_best (const struct network *network, const struct clusters *clusters)
{
  struct cluster_objective objective;
  g_autofree guint32 *label = g_new0 (guint32, network->n_people);
  objective_init (&objective, network, 1, FALSE);
  double found = objective_measure (&objective, network, clusters->of);
  if (!objective.dense)
    g_assert_cmpfloat (found, >=, objective_measure (&objective, network, label) - room);
  for (guint32 v = 0; v < network->n_people; v++)
    label[v] = v;
  if (!objective.dense)
    g_assert_cmpfloat (found, >=, objective_measure (&objective, network, label) - room);
  objective_clear (&objective);
}

static void
assert_sane (const struct network *network, const struct clusters *clusters)
{
  guint32 n = network->n_people, in_clusters = 0;
  g_autofree guint32 *size = g_new0 (guint32, n);
  for (guint32 v = 0; v < n; v++)
    {
      g_assert_true (is_tied (network, v) == (clusters->of[v] != NONE));
      if (clusters->of[v] == NONE)
        continue;
      in_clusters++;
      g_assert_cmpuint (clusters->of[v], <, clusters->count);
      size[clusters->of[v]]++;
      g_assert_cmpuint (walk_inside (network, clusters->of, v), ==,
                        clusters->cluster[clusters->of[v]].size);
      g_assert_cmpfloat (clusters->stability[v], >=, 0);
      g_assert_cmpfloat (clusters->stability[v], <=, 1);
    }
  for (guint32 c = 0; c < clusters->count; c++)
    g_assert_cmpuint (clusters->cluster[c].size, ==, size[c]);
  if (in_clusters == 0)
    return;
  g_assert_cmpfloat (clusters->mean_nmi, >=, 0);
  g_assert_cmpfloat (clusters->modularity, <=, 1);
  assert_best (network, clusters);
}

static void
find_clusters (const struct network *network, guint32 runs)
{
  struct measure_options options = { .seed = 1, .leiden_runs = runs };
  struct clusters clusters = { 0 };
  g_autoptr (GError) error = NULL;
  g_assert_true (clusters_find (network, &options, 1, &clusters, &error));
  g_assert_no_error (error);
  assert_sane (network, &clusters);
  for (guint32 c = 0; c < clusters.count; c++)
    g_free (clusters.cluster[c].name);
  g_free (clusters.cluster);
  g_free (clusters.of);
  g_free (clusters.stability);
  g_free (clusters.also_near);
}

/* The alarm ends a search that does not end by itself. */
static void
small_ones_end (void)
{
  struct rng rng;
  rng_seed (&rng, 2024);
  for (int i = 0; i < NETWORKS; i++)
    {
      alarm (SECONDS);
      struct network *network = make_network (&rng, MOST);
      find_clusters (network, 2);
      network_free (network);
    }
  alarm (0);
}

static void
larger_ones_end (void)
{
  struct rng rng;
  rng_seed (&rng, 2025);
  for (int i = 0; i < 10; i++)
    {
      alarm (SECONDS);
      struct network *network = make_network (&rng, PEOPLE);
      find_clusters (network, 0);
      network_free (network);
    }
  alarm (0);
}

/* Each tie is slightly weaker than the one before. Cluster borders would move along the chain
 * person by person. */
static void
a_chain_ends (void)
{
  const char *name[CHAIN];
  g_autoptr (GPtrArray) text = g_ptr_array_new_with_free_func (g_free);
  guint32 pair[CHAIN - 1][2];
  double strength[CHAIN - 1];
  for (guint32 v = 0; v < CHAIN; v++)
    {
      g_ptr_array_add (text, g_strdup_printf ("p%04u", v));
      name[v] = g_ptr_array_index (text, v);
    }
  for (guint32 e = 0; e < CHAIN - 1; e++)
    {
      pair[e][0] = e;
      pair[e][1] = e + 1;
      strength[e] = pow (10, 1 - 20.0 * e / CHAIN);
    }
  alarm (SECONDS);
  struct network *network
    = network_from_ties (name, CHAIN, (const guint32 (*)[2])pair, strength, CHAIN - 1, NONE);
  find_clusters (network, 2);
  network_free (network);
  alarm (0);
}

/* The same for all other measures. */
static void
everything_ends (void)
{
  struct measure_options options = { .seed = 1, .leiden_runs = 1 };
  struct rng rng;
  rng_seed (&rng, 2026);
  for (int i = 0; i < 300; i++)
    {
      alarm (SECONDS);
      g_autoptr (GError) error = NULL;
      struct network *network = make_network (&rng, i % 20 == 0 ? PEOPLE : MOST);
      double ranks = 0;
      options.weighted_paths = i % 2;
      struct measures *measures = measures_compute (network, &options, &error);
      g_assert_no_error (error);
      for (guint32 v = 0; v < network->n_people; v++)
        {
          ranks += measures->centrality.pagerank[v];
          g_assert_cmpfloat (measures->centrality.eigenvector[v], >=, 0);
          g_assert_cmpfloat (measures->centrality.eigenvector[v], <=, 1);
        }
      g_assert_cmpfloat_with_epsilon (ranks, 1, 1e-9);
      measures_free (measures);
      network_free (network);
    }
  alarm (0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/faint/small-ones-end", small_ones_end);
  g_test_add_func ("/faint/larger-ones-end", larger_ones_end);
  g_test_add_func ("/faint/a-chain-ends", a_chain_ends);
  g_test_add_func ("/faint/everything-ends", everything_ends);
  return g_test_run ();
}
