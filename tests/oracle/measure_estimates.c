/* Distances from sampled sources compared with exact ones. The errors must be as large as
 * stated, and the stated errors must not be much too large. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "measure/measure_internal.h"

enum
{
  PEOPLE = 3000,
  APART = 40,
  TIES = 9000,
  SAMPLES = 300,
  SEEDS = 40,
  WEIGHTED_SEEDS = 20,
  LARGEST = 20,
  MORE_SAMPLES = 600
};

/* A ring with chords, and a path of a few people as a second component. */
static struct network *
make_network (gboolean backwards)
{
  static guint32 pair[TIES + APART - 1][2];
  g_autoptr (GPtrArray) name = g_ptr_array_new_with_free_func (g_free);
  struct rng rng;
  rng_seed (&rng, 1948);
  for (guint32 v = 0; v < PEOPLE; v++)
    g_ptr_array_add (name, g_strdup_printf ("person%05u", v));
  for (guint32 e = 0; e < TIES + APART - 1; e++)
    {
      guint32 *own = pair[backwards ? TIES + APART - 2 - e : e], ring = PEOPLE - APART;
      own[0] = e < TIES ? rng_below (&rng, ring) : ring + e - TIES;
      own[1] = e >= TIES                  ? own[0] + 1
               : rng_below (&rng, 4) == 0 ? (own[0] + 1 + rng_below (&rng, ring - 1)) % ring
                                          : (own[0] + 1 + rng_below (&rng, 9)) % ring;
    }
  return network_from_ties ((const char *const *)name->pdata, PEOPLE, (const guint32 (*)[2])pair,
                            NULL, TIES + APART - 1, 7);
}

struct found
{
  struct distances distances;
  guint32 within[3][PEOPLE];
  double harmonic[PEOPLE], closeness[PEOPLE];
};

/* samples 0: exact. rows: limit of rows read to count reach. */
static struct found *
find_distances (const struct network *network, guint32 samples, guint64 seed, double rows)
{
  struct found *found = g_new0 (struct found, 1);
  struct components components;
  found->distances = (struct distances){
    .exact = samples == 0,
    .samples = samples,
    .seed = seed,
    .rows = rows,
    .within = { found->within[0], found->within[1], found->within[2] },
    .harmonic = found->harmonic,
    .closeness = found->closeness,
  };
  components_find (&network->graph, NONE, &components);
  distances_measure (&network->graph, &components, 2, &found->distances);
  components_clear (&components);
  return found;
}

static void
distances_free (struct found *found)
{
  for (int k = 0; k < 3; k++)
    g_free (found->distances.within_error[k]);
  g_free (found->distances.harmonic_error);
  g_free (found->distances.closeness_error);
  g_free (found);
}

/* Actual errors in units of the stated standard errors, over people and seeds. */
struct score
{
  double squares, count, inside;
};

static void
score_add (struct score *score, double estimate, double exact, double error)
{
  if (error <= 0)
    {
      g_assert_true (isnan (estimate) == isnan (exact));
      g_assert_false (fabs (estimate - exact) > 1e-12);
      return;
    }
  score->squares += pow ((estimate - exact) / (error / 1.96), 2);
  score->inside += fabs (estimate - exact) <= error;
  score->count++;
}

/* 95% must be inside the interval. A bias of half a standard error would fail. So would stated
 * errors that are a tenth too large or too small. */
static void
score_check (const struct score *score, guint32 seeds, const char *what)
{
  double distances = sqrt (score->squares / score->count), inside = score->inside / score->count;
  g_test_message ("%s: errors %.3f times as said, %.1f %% inside", what, distances, 100 * inside);
  g_assert_cmpfloat (score->count, >, seeds * PEOPLE / 2);
  g_assert_cmpfloat (distances, >, .9);
  g_assert_cmpfloat (distances, <, 1.1);
  g_assert_cmpfloat (inside, >, .91);
}

static void
errors_are_as_said (void)
{
  struct network *network = make_network (FALSE);
  struct found *exact = find_distances (network, 0, 1, 0);
  const double rows[] = { 3e4, 5e5, 1e9 }; /* enough for one, two and three steps */
  g_assert_cmpuint (exact->distances.sampled, ==, 0);
  g_assert_null (exact->distances.harmonic_error);
  for (guint32 steps = 1; steps <= 3; steps++)
    {
      struct score harmonic = { 0 }, closeness = { 0 }, within = { 0 };
      for (guint32 seed = 0; seed < SEEDS; seed++)
        {
          struct found *found = find_distances (network, SAMPLES, seed, rows[steps - 1]);
          g_assert_cmpuint (found->distances.sampled, ==, SAMPLES);
          g_assert_cmpuint (found->distances.exact_steps, ==, steps);
          for (guint32 v = 0; v < PEOPLE; v++)
            {
              score_add (&harmonic, found->harmonic[v], exact->harmonic[v],
                         found->distances.harmonic_error[v]);
              score_add (&closeness, found->closeness[v], exact->closeness[v],
                         found->distances.closeness_error[v]);
              for (guint32 k = 0; k < 3; k++)
                if (k < steps)
                  g_assert_cmpuint (found->within[k][v], ==, exact->within[k][v]);
              if (steps < 3)
                score_add (&within, found->within[2][v], exact->within[2][v],
                           found->distances.within_error[2][v]);
            }
          distances_free (found);
        }
      score_check (&harmonic, SEEDS, "harmonic");
      score_check (&closeness, SEEDS, "closeness");
      if (steps < 3)
        score_check (&within, SEEDS, "reach 3");
    }
  distances_free (exact);
  network_free (network);
}

static int
compare_descending (const void *x, const void *y)
{
  double p = *(const double *)x, q = *(const double *)y;
  return (p < q) - (p > q);
}

/* Paths by strength. */
static void
weighted_errors_are_as_said (void)
{
  struct network *network = make_network (FALSE);
  struct measure_options options
    = { .seed = 1, .leiden_runs = 1, .weighted_paths = TRUE, .exact = TRUE };
  struct score harmonic = { 0 }, closeness = { 0 }, betweenness = { 0 };
  struct rng rng;
  guint32 me = network->me;
  rng_seed (&rng, 1959);
  for (guint32 e = 0; e < network->n_ties; e++)
    network->tie[e].strength = .2 + rng_unit (&rng);
  struct measures *exact = measures_compute (network, &options, NULL);
  g_assert_false (exact->centrality.sampled);
  g_assert_null (exact->reach.harmonic_error);
  options.exact = FALSE;
  options.samples = MORE_SAMPLES;
  /* Most small values come from only a few paths, so a sample tells too little about them. */
  g_autofree double *sorted = g_memdup2 (exact->centrality.betweenness, PEOPLE * sizeof *sorted);
  qsort (sorted, PEOPLE, sizeof *sorted, compare_descending);
  double large = sorted[LARGEST - 1];
  for (options.seed = 0; options.seed < WEIGHTED_SEEDS; options.seed++)
    {
      struct measures *found = measures_compute (network, &options, NULL);
      struct centrality *centrality = &found->centrality;
      g_assert_true (centrality->sampled);
      g_assert_cmpuint (centrality->samples, ==, MORE_SAMPLES);
      g_assert_cmpfloat (found->reach.harmonic_error[me], ==, 0);
      for (guint32 v = 0; v < PEOPLE; v++)
        {
          double off = fabs (centrality->betweenness[v] - exact->centrality.betweenness[v]);
          score_add (&harmonic, found->reach.harmonic[v], exact->reach.harmonic[v],
                     found->reach.harmonic_error[v]);
          score_add (&closeness, centrality->closeness[v], exact->centrality.closeness[v],
                     found->reach.closeness_error[v]);
          g_assert_cmpfloat (off, <=,
                             centrality->error_bound * (PEOPLE - 1.0) * (PEOPLE - 2.0) / 2);
          if (exact->centrality.betweenness[v] < large)
            continue;
          betweenness.count++;
          betweenness.inside += off <= centrality->betweenness_error[v];
        }
      measures_free (found);
    }
  score_check (&harmonic, WEIGHTED_SEEDS, "weighted harmonic");
  score_check (&closeness, WEIGHTED_SEEDS, "weighted closeness");
  g_test_message ("weighted betweenness: %.1f %% inside",
                  100 * betweenness.inside / betweenness.count);
  g_assert_cmpfloat (betweenness.count, ==, LARGEST * WEIGHTED_SEEDS);
  g_assert_cmpfloat (betweenness.inside / betweenness.count, >, .9);
  measures_free (exact);
  network_free (network);
}

/* One hub: all people are within two steps, so nothing depends on chance. */
static void
hub_is_exact (void)
{
  enum
  {
    LEAVES = 2000
  };
  static guint32 pair[LEAVES][2];
  g_autoptr (GPtrArray) name = g_ptr_array_new_with_free_func (g_free);
  for (guint32 v = 0; v <= LEAVES; v++)
    g_ptr_array_add (name, g_strdup_printf ("person%05u", v));
  for (guint32 e = 0; e < LEAVES; e++)
    pair[e][1] = e + 1;
  struct network *network = network_from_ties ((const char *const *)name->pdata, LEAVES + 1,
                                               (const guint32 (*)[2])pair, NULL, LEAVES, NONE);
  struct found *exact = find_distances (network, 0, 1, 0);
  struct found *found = find_distances (network, 50, 1, 10 * LEAVES);
  g_assert_cmpuint (found->distances.exact_steps, ==, 1);
  for (guint32 v = 0; v <= LEAVES; v++)
    {
      g_assert_cmpuint (found->within[2][v], ==, exact->within[2][v]);
      g_assert_cmpfloat_with_epsilon (found->harmonic[v], exact->harmonic[v], 1e-12);
      g_assert_cmpfloat (found->distances.harmonic_error[v], <, 1e-6);
    }
  /* As many sources as people: no estimate. */
  struct found *all = find_distances (network, LEAVES + 1, 1, 0);
  g_assert_null (all->distances.harmonic_error);
  distances_free (all);
  distances_free (exact);
  distances_free (found);
  network_free (network);
}

static struct measures *
measure (const struct network *network, guint32 samples, int threads)
{
  struct measure_options options = {
    .seed = 1, .leiden_runs = 1, .distance_samples = samples, .samples = samples, .threads = threads
  };
  return measures_compute (network, &options, NULL);
}

static void
own_reach_is_exact (void)
{
  struct network *network = make_network (FALSE);
  struct measures *exact = measure (network, 0, 2), *found = measure (network, SAMPLES, 2);
  guint32 me = network->me;
  g_assert_cmpuint (found->reach.samples, ==, SAMPLES);
  g_assert_cmpuint (exact->reach.samples, ==, 0);
  g_assert_cmpfloat_with_epsilon (found->reach.harmonic[me], exact->reach.harmonic[me], 1e-13);
  g_assert_cmpfloat_with_epsilon (found->centrality.closeness[me], exact->centrality.closeness[me],
                                  1e-13);
  g_assert_cmpfloat (found->reach.harmonic_error[me], ==, 0);
  for (int k = 0; k < 3; k++)
    g_assert_cmpuint (found->reach.within[k][me], ==, exact->reach.within[k][me]);
  /* Other people's values must differ, or the test above would prove nothing. */
  g_assert_cmpfloat (found->reach.harmonic[me + 1], !=, exact->reach.harmonic[me + 1]);
  measures_free (exact);
  measures_free (found);
  network_free (network);
}

static void
assert_same_bits (const struct measures *x, const struct measures *y)
{
  const double *const real[][2] = {
    { x->reach.harmonic, y->reach.harmonic },
    { x->reach.harmonic_error, y->reach.harmonic_error },
    { x->centrality.closeness, y->centrality.closeness },
    { x->reach.closeness_error, y->reach.closeness_error },
    { x->centrality.betweenness, y->centrality.betweenness },
    { x->centrality.betweenness_error, y->centrality.betweenness_error },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (real); i++)
    g_assert_cmpmem (real[i][0], PEOPLE * sizeof (double), real[i][1], PEOPLE * sizeof (double));
  for (int k = 0; k < 3; k++)
    g_assert_cmpmem (x->reach.within[k], PEOPLE * sizeof (guint32), y->reach.within[k],
                     PEOPLE * sizeof (guint32));
}

/* Nor does the order of ties. */
static void
threads_change_nothing (void)
{
  struct network *network = make_network (FALSE), *backwards = make_network (TRUE);
  struct measures *one = measure (network, SAMPLES, 1);
  for (int threads = 2; threads <= 4; threads += 2)
    {
      struct measures *several = measure (threads == 2 ? network : backwards, SAMPLES, threads);
      assert_same_bits (one, several);
      measures_free (several);
    }
  measures_free (one);
  network_free (network);
  network_free (backwards);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/estimates/weighted", weighted_errors_are_as_said);
  g_test_add_func ("/estimates/errors", errors_are_as_said);
  g_test_add_func ("/estimates/hub", hub_is_exact);
  g_test_add_func ("/estimates/own", own_reach_is_exact);
  g_test_add_func ("/estimates/threads", threads_change_nothing);
  return g_test_run ();
}
