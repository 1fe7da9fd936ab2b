/* The worked network of nine people: each cell of its table, unweighted and weighted. */
#include <math.h>
#include <string.h>
#include "pln/graph.h"
#include "pln/measure.h"

static const char *const name[] = { "me", "Ana", "Ben", "Cai", "Dee", "Eve", "Fay", "Gus", "Hal" };
static const guint32 pair[][2] = {
  { 0, 1 }, { 0, 2 }, { 0, 3 }, { 0, 4 }, { 0, 5 }, { 1, 2 },
  { 1, 3 }, { 2, 3 }, { 4, 5 }, { 5, 6 }, { 6, 7 },
};
static const double strength[] = { 4, 2, 1, 1, 2, 3, 1, 1, 1, 2, 1 };

enum
{
  PEOPLE = 9,
  TIES = 11
};

struct loaded
{
  struct network *network;
  struct measures *measures;
};

static void
load (struct loaded *loaded, const double *weights)
{
  struct measure_options options = { .seed = 1 };
  g_autoptr (GError) error = NULL;
  loaded->network = network_from_ties (name, PEOPLE, pair, weights, TIES, 0);
  loaded->measures = measures_compute (loaded->network, &options, &error);
  g_assert_no_error (error);
}

static void
unload (struct loaded *loaded)
{
  measures_free (loaded->measures);
  network_free (loaded->network);
}

static guint32
find (const struct loaded *loaded, const char *wanted)
{
  for (guint32 v = 0; v < loaded->network->n_people; v++)
    if (strcmp (loaded->network->person[v].name, wanted) == 0)
      return v;
  g_assert_not_reached ();
}

static guint32
find_tie (const struct loaded *loaded, int i)
{
  return network_tie (loaded->network, find (loaded, name[pair[i][0]]),
                      find (loaded, name[pair[i][1]]));
}

#define assert_near(x, y, capacity)                                                \
  do                                                                               \
    {                                                                              \
      double x_ = (x), y_ = (y);                                                   \
      if (isnan (y_) ? !isnan (x_) : !(fabs (x_ - y_) <= (capacity)))              \
        g_error ("%s:%d: %s is %.12g, not %.12g", __FILE__, __LINE__, #x, x_, y_); \
    }                                                                              \
  while (0)

struct row
{
  const char *name;
  guint32 degree;
  double effective_size, efficiency, constraint, constraint_ego, hierarchy, hierarchy_ego;
  double reach[3]; /* shares of the eight others */
  double harmonic_sum, reach_efficiency, betweenness, harmonic, clustering;
};

static const struct row table[] = {
  { "me",
    5,
    3.4,
    .68,
    .4944,
    .5133,
    .0087,
    .0032,
    { .625, .75, .875 },
    5.8333,
    .4286,
    12,
    .7292,
    .4 },
  { "Ana", 3, 1, .3333, .8311, .9259, .0029, 0, { .375, .625, .75 }, 4.5833, .4545, 0, .5729, 1 },
  { "Ben", 3, 1, .3333, .8311, .9259, .0029, 0, { .375, .625, .75 }, 4.5833, .4545, 0, .5729, 1 },
  { "Cai", 3, 1, .3333, .8311, .9259, .0029, 0, { .375, .625, .75 }, 4.5833, .4545, 0, .5729, 1 },
  { "Dee", 2, 1, .5, .8044, 1.125, .0080, 0, { .25, .75, .875 }, 4.3333, .75, 0, .5417, 1 },
  { "Eve",
    3,
    2.3333,
    .7778,
    .5211,
    .6111,
    .0493,
    .0522,
    { .375, .875, .875 },
    5,
    .7778,
    10,
    .625,
    .3333 },
  { "Fay", 2, 2, 1, .5, .5, 0, 0, { .25, .5, .875 }, 4, 1, 6, .5, 0 },
  { "Gus", 1, 1, 1, 1, 1, NAN, NAN, { .125, .25, .5 }, 2.9167, 1, 0, .3646, 0 },
  { "Hal", 0, NAN, NAN, NAN, NAN, NAN, NAN, { 0, 0, 0 }, 0, NAN, 0, 0, 0 },
};

static const double printed = 5.1e-5; /* four decimals */

static void
every_cell_is_right (void)
{
  struct loaded loaded;
  load (&loaded, NULL);
  const struct measures *m = loaded.measures;
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      const struct row *row = &table[i];
      guint32 v = find (&loaded, row->name);
      g_assert_cmpuint (m->centrality.degree[v], ==, row->degree);
      assert_near (m->holes.effective_size[v], row->effective_size, printed);
      assert_near (m->holes.efficiency[v], row->efficiency, printed);
      assert_near (m->holes.constraint[v], row->constraint, printed);
      assert_near (m->holes.constraint_ego[v], row->constraint_ego, printed);
      assert_near (m->holes.hierarchy[v], row->hierarchy, printed);
      assert_near (m->holes.hierarchy_ego[v], row->hierarchy_ego, printed);
      for (int k = 0; k < 3; k++)
        g_assert_cmpfloat (m->reach.within[k][v] / 8.0, ==, row->reach[k]);
      assert_near (m->reach.harmonic[v] * 8, row->harmonic_sum, printed);
      assert_near (m->reach.harmonic[v], row->harmonic, printed);
      assert_near (m->reach.efficiency[v], row->reach_efficiency, printed);
      assert_near (m->centrality.betweenness[v], row->betweenness, 1e-12);
      assert_near (m->centrality.clustering[v], row->clustering, printed);
    }
  unload (&loaded);
}

static void
the_rest_is_right (void)
{
  static const guint32 steps[] = { 0, 1, 1, 1, 1, 1, 2, 3, NONE };
  static const guint32 within_two[] = { 6, 5, 5, 5, 6, 7, 4, 2, 0 };
  static const double lost[] = { NAN, 0, 0, 0, 0, 2, 1, 0, 0 };
  static const guint32 cut_off[] = { 0, 0, 0, 0, 0, 2, 1, 0, 0 };
  static const guint32 ways[] = { 0, 2, 2, 2, 2, 2, 1, 1, 0 };
  static const guint32 core[] = { 3, 3, 3, 3, 2, 2, 1, 1, 0 };
  static const double closeness[]
    = { 7 / 10., 7 / 14., 7 / 14., 7 / 14., 7 / 13., 7 / 11., 7 / 15., 7 / 21., NAN };
  struct loaded loaded;
  load (&loaded, NULL);
  const struct measures *m = loaded.measures;
  double ranks = 0;
  for (guint32 i = 0; i < PEOPLE; i++)
    {
      guint32 v = find (&loaded, name[i]);
      g_assert_cmpuint (m->reach.steps_from_me[v], ==, steps[i]);
      g_assert_cmpuint (people_within (&loaded.network->graph, v, 2), ==, within_two[i]);
      assert_near (m->reach.lost[v], lost[i], 0);
      g_assert_cmpuint (m->reach.redundancy[v], ==, ways[i]);
      if (i > 0)
        g_assert_cmpuint (m->reach.cut_off[v], ==, cut_off[i]);
      g_assert_cmpuint (m->centrality.core[v], ==, core[i]);
      assert_near (m->centrality.closeness[v], closeness[i], 1e-15);
      g_assert_cmpuint (m->component[v], ==, strcmp (name[i], "Hal") == 0);
      ranks += m->centrality.pagerank[v];
    }
  assert_near (ranks, 1, 1e-12);
  g_assert_cmpuint (m->n_components, ==, 2);
  g_assert_cmpuint (m->largest_component, ==, 8);
  g_assert_false (m->centrality.sampled);
  unload (&loaded);
}

static void
ties_are_right (void)
{
  static const double overlap[] = { .5, .5, .5, .25, .2, 1, 1, 1, .5, 0, 0 };
  static const char *const cut[] = { "me", "Eve", "Fay" };
  struct loaded loaded;
  load (&loaded, NULL);
  const struct weak_ties *weak = &loaded.measures->weak;
  for (int i = 0; i < TIES; i++)
    {
      guint32 e = find_tie (&loaded, i);
      gboolean bridge = i >= 9;
      assert_near (weak->overlap[e], overlap[i], 1e-15);
      g_assert_cmpuint (weak->bridge[e], ==, bridge);
      g_assert_cmpuint (weak->local_bridge[e], ==, bridge);
      g_assert_cmpuint (weak->tie_range[e], ==, bridge ? NONE : 2);
      g_assert_cmpuint (weak->pendant[e], ==, i == 10);
    }
  guint32 cuts = 0;
  for (guint32 v = 0; v < PEOPLE; v++)
    cuts += weak->cut_person[v];
  g_assert_cmpuint (cuts, ==, 3);
  for (gsize i = 0; i < G_N_ELEMENTS (cut); i++)
    g_assert_true (weak->cut_person[find (&loaded, cut[i])]);
  g_assert_cmpuint (weak->n_bridges, ==, 2);
  g_assert_cmpuint (weak->n_local_bridges, ==, 2);
  g_assert_cmpuint (weak->n_single_tie, ==, 1);
  assert_near (weak->median_overlap, .5, 0);
  unload (&loaded);
}

static void
clusters_are_right (void)
{
  struct loaded loaded;
  load (&loaded, NULL);
  const struct clusters *clusters = &loaded.measures->clusters;
  guint32 dee = find (&loaded, "Dee"), ana = find (&loaded, "Ana");
  g_assert_cmpuint (clusters->of[loaded.network->me], ==, NONE);
  g_assert_cmpuint (clusters->of[find (&loaded, "Hal")], ==, NONE);
  g_assert_cmpuint (clusters->isolates, ==, 1);
  g_assert_cmpuint (clusters->of[ana], ==, clusters->of[find (&loaded, "Ben")]);
  g_assert_cmpuint (clusters->of[ana], ==, clusters->of[find (&loaded, "Cai")]);
  g_assert_cmpuint (clusters->of[ana], !=, clusters->of[dee]);
  g_assert_cmpuint (clusters->cluster[clusters->of[ana]].ties_inside, ==, 3);
  assert_near (clusters->cluster[clusters->of[ana]].density, 1, 0);
  /* A path of four next to a triangle: half the strength inside each. */
  assert_near (clusters->modularity, .5, 1e-12);
  unload (&loaded);
}

static void
kinds_are_right (void)
{
  /* strengths 4 2 1 1 2 3 1 1 1 2 1: the median is 1, so strong means above 1. Median overlap:
   * 0.5. The first five are mine, with a median of 2: only behind Eve is somebody I do not know. */
  static const guint8 kind[] = {
    KIND_UNKNOWN_BEHIND, KIND_UNKNOWN_BEHIND, KIND_UNKNOWN_BEHIND, KIND_UNKNOWN_BEHIND,
    KIND_LONG_TIE,       KIND_ANCHOR,         KIND_ACQUAINTANCE,   KIND_ACQUAINTANCE,
    KIND_ACQUAINTANCE,   KIND_LONG_TIE,       KIND_SCOUT,
  };
  struct loaded loaded;
  load (&loaded, strength);
  const struct weak_ties *weak = &loaded.measures->weak;
  for (int i = 0; i < TIES; i++)
    g_assert_cmpuint (weak->kind[find_tie (&loaded, i)], ==, kind[i]);
  g_assert_cmpuint (weak->n_kind[KIND_ANCHOR], ==, 1);
  g_assert_cmpuint (weak->n_kind[KIND_LONG_TIE], ==, 2);
  g_assert_cmpuint (weak->n_kind[KIND_ACQUAINTANCE], ==, 3);
  g_assert_cmpuint (weak->n_kind[KIND_UNKNOWN_BEHIND], ==, 4);
  g_assert_cmpuint (weak->n_kind[KIND_SCOUT], ==, 1);
  g_assert_cmpstr (tie_kind_name (KIND_SCOUT), ==, "scout");
  unload (&loaded);
}

static void
weighted_holes_are_right (void)
{
  struct loaded loaded;
  load (&loaded, strength);
  const struct holes *holes = &loaded.measures->holes;
  guint32 me = loaded.network->me;
  assert_near (holes->effective_size[me], 3.541667, 5e-7);
  assert_near (holes->constraint[me], .547100, 5e-7);
  assert_near (holes->constraint_ego[me], .555278, 5e-7);
  assert_near (loaded.measures->centrality.strength[me], 10, 0);
  unload (&loaded);
}

static void
a_star_is_right (void)
{
  static const guint32 ray[][2] = { { 0, 1 }, { 0, 2 }, { 0, 3 }, { 0, 4 }, { 0, 5 } };
  struct measure_options options = { .seed = 1 };
  struct network *network = network_from_ties (name, 6, ray, NULL, 5, 0);
  struct measures *measures = measures_compute (network, &options, NULL);
  for (guint32 v = 0; v < 6; v++)
    {
      gboolean centre = v == network->me;
      assert_near (measures->holes.effective_size[v], centre ? 5 : 1, 1e-12);
      assert_near (measures->holes.constraint[v], centre ? .2 : 1, 1e-12);
      assert_near (measures->centrality.betweenness[v], centre ? 10 : 0, 1e-12);
      assert_near (measures->centrality.eigenvector[v], centre ? 1 : 1 / sqrt (5), 1e-9);
      g_assert_cmpuint (measures->clusters.of[v], ==, NONE);
    }
  g_assert_true (isnan (measures->clusters.modularity));
  g_assert_cmpuint (measures->clusters.isolates, ==, 5);
  measures_free (measures);
  network_free (network);
}

static void
nobody_and_one_are_fine (void)
{
  struct measure_options options = { .seed = 1, .weighted_paths = TRUE };
  for (guint32 n = 0; n <= 1; n++)
    for (int weighted = 0; weighted <= 1; weighted++)
      {
        options.weighted_paths = weighted;
        struct network *network = network_from_ties (name, n, NULL, NULL, 0, n > 0 ? 0 : NONE);
        struct measures *measures = measures_compute (network, &options, NULL);
        g_assert_nonnull (measures);
        g_assert_cmpuint (measures->clusters.count, ==, 0);
        g_assert_cmpuint (measures->n_components, ==, n);
        measures_free (measures);
        network_free (network);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/fixture/cells", every_cell_is_right);
  g_test_add_func ("/fixture/rest", the_rest_is_right);
  g_test_add_func ("/fixture/ties", ties_are_right);
  g_test_add_func ("/fixture/clusters", clusters_are_right);
  g_test_add_func ("/fixture/kinds", kinds_are_right);
  g_test_add_func ("/fixture/weighted-holes", weighted_holes_are_right);
  g_test_add_func ("/fixture/star", a_star_is_right);
  g_test_add_func ("/fixture/nobody", nobody_and_one_are_fine);
  return g_test_run ();
}
