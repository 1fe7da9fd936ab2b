/* Brokerage roles with direction, constraint and redundancy of each tie, and the plain effective
 * size: worked by hand, and against definitions spelt out in loops on random networks. */
#include <math.h>
#include "pln/graph.h"
#include "pln/measure_table.h"

enum
{
  PEOPLE = 24,
  NETWORKS = 60,
  N_ROLES = 5
};

static const char *const role_name[N_ROLES]
  = { "coordinator", "gatekeeper", "representative", "consultant", "liaison" };
static const char *const wanted_names = "coordinator cluster constraint_on_a effective_size_plain "
                                        "constraint effective_size";

static struct measures *
measure (const struct network *network)
{
  struct measure_set wanted = { { 0 } };
  const struct measure_options options = { .seed = 1, .threads = 1, .wanted = &wanted };
  g_autoptr (GError) error = NULL;
  igraph_quieten ();
  measure_set_add (&wanted, wanted_names);
  struct measures *measures = measures_compute (network, &options, &error);
  g_assert_no_error (error);
  return measures;
}

static double
value_of (const struct measures *measures, const char *name, enum measure_whose whose, guint32 row)
{
  double number;
  g_autoptr (GString) text = g_string_new (NULL);
  g_assert_false (measure_cell (measure_find (name, whose), measures, row, text, &number));
  return number;
}

static void
assert_near (double value, double expected)
{
  g_assert_cmpfloat_with_epsilon (value, expected, 1e-9);
}

/* a gives b, b gives a. */
static void
set_giving (struct network *network, guint32 tie, gboolean forward, gboolean backward)
{
  network->tie[tie].given = forward ? network->tie[tie].strength : 0;
  network->tie[tie].taken = backward ? network->tie[tie].strength : 0;
}

/* Two circles of three; only C tells D. Pairs: A and B reach D through C, C reaches E and F through
 * D. Nothing comes back. */
static void
one_way_bridge (void)
{
  static const char *const names[] = { "A", "B", "C", "D", "E", "F" };
  static const guint32 ties[][2]
    = { { 0, 1 }, { 0, 2 }, { 1, 2 }, { 2, 3 }, { 3, 4 }, { 3, 5 }, { 4, 5 } };
  static const double expected[][N_ROLES]
    = { { 0 }, { 0 }, { 0, 0, 2, 0, 0 }, { 0, 2, 0, 0, 0 }, { 0 }, { 0 } };
  struct network *network = network_from_ties (names, 6, ties, NULL, 7, NONE);
  set_giving (network, network_tie (network, 2, 3), TRUE, FALSE);
  struct measures *measures = measure (network);
  g_assert_cmpuint (measures->clusters.count, ==, 2);
  for (guint32 v = 0; v < 6; v++)
    for (guint r = 0; r < N_ROLES; r++)
      assert_near (value_of (measures, role_name[r], MEASURE_PER_PERSON, v), expected[v][r]);
  measures_free (measures);
  network_free (network);
}

/* Krackhardt's kite. Heather (7) has three contacts, of whom two know each other: 3 - 2/3; Diane (3)
 * has six, with AB, AC, AF, BE, BG, CF, EG and FG among them: 6 - 16/6. */
static void
kite (void)
{
  static const char *const names[] = { "A", "B", "C", "D", "E", "F", "G", "H", "I", "J" };
  static const guint32 ties[][2]
    = { { 0, 1 }, { 0, 2 }, { 0, 3 }, { 0, 5 }, { 1, 3 }, { 1, 4 }, { 1, 6 }, { 2, 3 }, { 2, 5 },
        { 3, 4 }, { 3, 5 }, { 3, 6 }, { 4, 6 }, { 5, 6 }, { 5, 7 }, { 6, 7 }, { 7, 8 }, { 8, 9 } };
  struct network *network = network_from_ties (names, 10, ties, NULL, 18, NONE);
  struct measures *measures = measure (network);
  assert_near (value_of (measures, "effective_size_plain", MEASURE_PER_PERSON, 7), 3 - 2.0 / 3);
  assert_near (value_of (measures, "effective_size_plain", MEASURE_PER_PERSON, 3), 6 - 16.0 / 6);
  /* J has one contact: all of its constraint, which is 1. I depends on H for
   * (1/2)^2, as nobody is between. */
  guint32 end = network_tie (network, 8, 9);
  assert_near (value_of (measures, "constraint_on_b", MEASURE_PER_TIE, end), 1);
  assert_near (value_of (measures, "constraint_on_a", MEASURE_PER_TIE, end), .25);
  measures_free (measures);
  network_free (network);
}

/* In words: how strongly two are tied, and whether one gives the other anything. */
struct plain
{
  guint32 n;
  double weight[PEOPLE][PEOPLE];
  gboolean arc[PEOPLE][PEOPLE];
};

static struct network *
random_network (struct rng *rng, struct plain *plain)
{
  static char name[PEOPLE][4];
  static const char *names[PEOPLE];
  static guint32 ties[PEOPLE * PEOPLE][2];
  static double strength[PEOPLE * PEOPLE];
  guint32 n_ties = 0;
  *plain = (struct plain){ .n = PEOPLE };
  for (guint32 v = 0; v < PEOPLE; v++)
    {
      g_snprintf (name[v], sizeof name[v], "%02u", v);
      names[v] = name[v];
      for (guint32 w = v + 1; w < PEOPLE; w++)
        if (rng_unit (rng) < (v / 6 == w / 6 ? .6 : .12))
          {
            strength[n_ties] = plain->weight[v][w] = plain->weight[w][v] = .1 + rng_unit (rng);
            ties[n_ties][0] = v;
            ties[n_ties++][1] = w;
          }
    }
  struct network *network = network_from_ties (names, PEOPLE, ties, strength, n_ties, NONE);
  for (guint32 e = 0; e < n_ties; e++)
    {
      guint32 way = rng_below (rng, 4); /* 3: the data does not say */
      guint32 a = network->tie[e].a, b = network->tie[e].b;
      plain->arc[a][b] = way != 1;
      plain->arc[b][a] = way != 2;
      network->tie[e].given = network->tie[e].taken = 0;
      if (way != 3)
        set_giving (network, e, way != 1, way != 2);
    }
  return network;
}

static guint
role_of (guint32 from, guint32 own, guint32 to)
{
  return from == own && to == own ? 0 : to == own ? 1 : from == own ? 2 : from == to ? 3 : 4;
}

static void
assert_roles (const struct plain *plain, const struct measures *measures)
{
  const guint32 *of = measures->clusters.of;
  for (guint32 v = 0; v < plain->n; v++)
    {
      double pairs[N_ROLES] = { 0 };
      if (of[v] == NONE)
        continue;
      for (guint32 i = 0; i < plain->n; i++)
        for (guint32 k = 0; k < plain->n; k++)
          if (i != k && of[i] != NONE && of[k] != NONE && plain->arc[i][v] && plain->arc[v][k]
              && !plain->arc[i][k])
            pairs[role_of (of[i], of[v], of[k])]++;
      for (guint r = 0; r < N_ROLES; r++)
        assert_near (value_of (measures, role_name[r], MEASURE_PER_PERSON, v), pairs[r]);
    }
}

static double
share (const struct plain *plain, guint32 i, guint32 j)
{
  double total = 0;
  for (guint32 q = 0; q < plain->n; q++)
    total += plain->weight[i][q];
  return total > 0 ? plain->weight[i][j] / total : 0;
}

static double
by_largest (const struct plain *plain, guint32 j, guint32 q)
{
  double largest = 0;
  for (guint32 k = 0; k < plain->n; k++)
    largest = MAX (largest, plain->weight[j][k]);
  return largest > 0 ? plain->weight[j][q] / largest : 0;
}

/* How b constrains a, and how far b repeats the others. */
static void
assert_end (const struct plain *plain, const struct measures *measures, guint32 tie, guint32 a,
            guint32 b, const char *side)
{
  g_autofree char *constraint = g_strconcat ("constraint_on_", side, NULL);
  g_autofree char *redundant = g_strconcat ("redundant_to_", side, NULL);
  double through = share (plain, a, b), repeated = 0;
  for (guint32 q = 0; q < plain->n; q++)
    if (q != a && q != b)
      {
        through += share (plain, a, q) * share (plain, q, b);
        repeated += share (plain, a, q) * by_largest (plain, b, q);
      }
  assert_near (value_of (measures, constraint, MEASURE_PER_TIE, tie), through * through);
  assert_near (value_of (measures, redundant, MEASURE_PER_TIE, tie), repeated);
}

/* Over the ties of a person they add up to constraint, and to ties less effective size. */
static void
assert_sums (const struct network *network, const struct measures *measures)
{
  for (guint32 v = 0; v < network->n_people; v++)
    {
      double constraint = 0, redundancy = 0;
      const struct graph *graph = &network->graph;
      guint32 n = graph->offset[v + 1] - graph->offset[v];
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        {
          guint32 tie = graph->edge[i];
          gboolean first = network->tie[tie].a == v;
          constraint += value_of (measures, first ? "constraint_on_a" : "constraint_on_b",
                                  MEASURE_PER_TIE, tie);
          redundancy += value_of (measures, first ? "redundant_to_a" : "redundant_to_b",
                                  MEASURE_PER_TIE, tie);
        }
      if (n == 0)
        continue;
      assert_near (constraint, value_of (measures, "constraint", MEASURE_PER_PERSON, v));
      assert_near (n - redundancy, value_of (measures, "effective_size", MEASURE_PER_PERSON, v));
    }
}

static void
assert_plain_size (const struct plain *plain, const struct measures *measures)
{
  for (guint32 v = 0; v < plain->n; v++)
    {
      double n = 0, t = 0;
      for (guint32 i = 0; i < plain->n; i++)
        for (guint32 k = i + 1; k < plain->n; k++)
          t += plain->weight[v][i] > 0 && plain->weight[v][k] > 0 && plain->weight[i][k] > 0;
      for (guint32 i = 0; i < plain->n; i++)
        n += plain->weight[v][i] > 0;
      double value = value_of (measures, "effective_size_plain", MEASURE_PER_PERSON, v);
      if (n > 0)
        assert_near (value, n - 2 * t / n);
      else
        g_assert_true (isnan (value));
    }
}

static void
definitions_in_loops (void)
{
  struct rng rng;
  rng_seed (&rng, 7);
  for (guint round = 0; round < NETWORKS; round++)
    {
      struct plain plain;
      struct network *network = random_network (&rng, &plain);
      struct measures *measures = measure (network);
      assert_roles (&plain, measures);
      for (guint32 e = 0; e < network->n_ties; e++)
        {
          guint32 a = network->tie[e].a, b = network->tie[e].b;
          assert_end (&plain, measures, e, a, b, "a");
          assert_end (&plain, measures, e, b, a, "b");
        }
      assert_sums (network, measures);
      assert_plain_size (&plain, measures);
      measures_free (measures);
      network_free (network);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/roles/one-way-bridge", one_way_bridge);
  g_test_add_func ("/roles/kite", kite);
  g_test_add_func ("/roles/definitions", definitions_in_loops);
  return g_test_run ();
}
