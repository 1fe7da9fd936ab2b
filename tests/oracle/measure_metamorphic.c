/* Changes that must not change any measure: other names, all strengths doubled, isolated
 * strangers added, and a second copy of everybody. */
#include <math.h>
#include <string.h>
#include "pln/graph.h"
#include "pln/measure.h"

enum
{
  PEOPLE = 60,
  TIES = 200,
  NETWORKS = 40
};

struct made
{
  guint32 n, n_ties;
  guint32 pair[2 * TIES][2];
  double strength[2 * TIES];
};

/* Five groups and some ties between them; the last two people have no ties. */
static struct made
make (struct rng *rng)
{
  struct made made = { PEOPLE, TIES, { { 0 } }, { 0 } };
  for (guint32 e = 0; e < TIES; e++)
    {
      guint32 a = rng_below (rng, PEOPLE - 2), b;
      do
        b = rng_below (rng, 5) == 0 ? rng_below (rng, PEOPLE - 2)
                                    : (a + 5 * (1 + rng_below (rng, 10))) % (PEOPLE - 2);
      while (b == a);
      made.pair[e][0] = a;
      made.pair[e][1] = b;
      made.strength[e] = .25 * (1 + rng_below (rng, 8));
    }
  return made;
}

/* Person i of made is named by place[i]. */
static struct network *
build (const struct made *made, const guint32 *place, guint32 me)
{
  g_autofree const char **name = g_new (const char *, made->n);
  g_autoptr (GPtrArray) text = g_ptr_array_new_with_free_func (g_free);
  for (guint32 v = 0; v < made->n; v++)
    {
      g_ptr_array_add (text, g_strdup_printf ("p%03u", place[v]));
      name[v] = g_ptr_array_index (text, v);
    }
  return network_from_ties (name, made->n, made->pair, made->strength, made->n_ties, me);
}

static struct measures *
measure (const struct network *network)
{
  struct measure_options options = { .seed = 1 };
  g_autoptr (GError) error = NULL;
  struct measures *measures = measures_compute (network, &options, &error);
  g_assert_no_error (error);
  return measures;
}

static void
assert_near (double x, double y)
{
  if (isnan (x) || isnan (y))
    g_assert_true (isnan (x) && isnan (y));
  else
    g_assert_cmpfloat_with_epsilon (x, y, 1e-9 * MAX (1, fabs (y)));
}

/* Person v of `one` is person at[v] of `other`. */
static void
assert_alike (const struct measures *one, const struct measures *other, const guint32 *at)
{
  double share = (one->network->n_people - 1.0) / (other->network->n_people - 1.0);
  for (guint32 v = 0; v < one->network->n_people; v++)
    {
      guint32 u = at[v];
      for (int k = 0; k < 3; k++)
        g_assert_cmpuint (one->reach.within[k][v], ==, other->reach.within[k][u]);
      g_assert_cmpuint (one->centrality.core[v], ==, other->centrality.core[u]);
      assert_near (one->reach.harmonic[v] * share, other->reach.harmonic[u]);
      assert_near (one->reach.lost[v], other->reach.lost[u]);
      assert_near (one->centrality.betweenness[v], other->centrality.betweenness[u]);
      assert_near (one->centrality.closeness[v], other->centrality.closeness[u]);
      assert_near (one->centrality.clustering[v], other->centrality.clustering[u]);
      assert_near (one->holes.constraint[v], other->holes.constraint[u]);
      assert_near (one->holes.constraint_ego[v], other->holes.constraint_ego[u]);
      assert_near (one->holes.effective_size[v], other->holes.effective_size[u]);
      assert_near (one->holes.hierarchy[v], other->holes.hierarchy[u]);
    }
}

/* With other names, or among strangers, the cluster search takes another course. The result
 * must be as good, or nearly. With twice the strength the weights ln(1 + strength) are others. */
static void
assert_same_clusters (const struct measures *one, const struct measures *other, double capacity)
{
  if (capacity > 0)
    g_assert_cmpfloat_with_epsilon (one->clusters.modularity, other->clusters.modularity, capacity);
  g_assert_cmpuint (one->weak.n_bridges, ==, other->weak.n_bridges);
  g_assert_cmpuint (one->weak.n_local_bridges, ==, other->weak.n_local_bridges);
  for (int k = 0; k < N_KINDS; k++)
    g_assert_cmpuint (one->weak.n_kind[k], ==, other->weak.n_kind[k]);
}

static void
compare (const struct made *made, const struct made *changed, const guint32 *place, double capacity)
{
  guint32 same[2 * PEOPLE];
  for (guint32 v = 0; v < 2 * PEOPLE; v++)
    same[v] = v;
  struct network *network = build (made, same, 3), *other = build (changed, place, 3);
  struct measures *measures = measure (network), *others = measure (other);
  assert_alike (measures, others, place);
  if (capacity < 1)
    assert_same_clusters (measures, others, capacity);
  measures_free (measures);
  measures_free (others);
  network_free (network);
  network_free (other);
}

static void
nothing_changes (gconstpointer data)
{
  const char *what = data;
  struct rng rng;
  rng_seed (&rng, 1973);
  for (int i = 0; i < NETWORKS; i++)
    {
      struct made made = make (&rng), changed = made;
      guint32 place[2 * PEOPLE];
      for (guint32 v = 0; v < 2 * PEOPLE; v++)
        place[v] = v;
      if (strcmp (what, "names") == 0)
        for (guint32 v = PEOPLE; v > 1; v--)
          {
            guint32 u = rng_below (&rng, v), other = place[u];
            place[u] = place[v - 1];
            place[v - 1] = other;
          }
      if (strcmp (what, "strength") == 0)
        for (guint32 e = 0; e < TIES; e++)
          changed.strength[e] *= 2;
      if (strcmp (what, "strangers") == 0)
        changed.n += 7;
      if (strcmp (what, "copy") == 0)
        {
          changed.n *= 2;
          changed.n_ties *= 2;
          for (guint32 e = 0; e < TIES; e++)
            {
              changed.pair[TIES + e][0] = made.pair[e][0] + PEOPLE;
              changed.pair[TIES + e][1] = made.pair[e][1] + PEOPLE;
              changed.strength[TIES + e] = made.strength[e];
            }
        }
      compare (&made, &changed, place,
               strcmp (what, "copy") == 0       ? 1
               : strcmp (what, "strength") == 0 ? 0
                                                : .005);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_data_func ("/metamorphic/names", "names", nothing_changes);
  g_test_add_data_func ("/metamorphic/strength", "strength", nothing_changes);
  g_test_add_data_func ("/metamorphic/strangers", "strangers", nothing_changes);
  g_test_add_data_func ("/metamorphic/copy", "copy", nothing_changes);
  return g_test_run ();
}
