/* Chains of ties, and the comparison of two periods, worked out by hand. */
#include <math.h>
#include "pln/graph.h"
#include "pln/learning.h"

struct side
{
  struct network *network;
  struct measures *measures;
};

static struct side
side_of (const char *const *names, guint32 n, const guint32 (*pairs)[2], const double *strength,
         guint32 m, guint32 me)
{
  const struct measure_options options = { .seed = 1, .threads = 1 };
  struct side side = { network_from_ties (names, n, pairs, strength, m, me), NULL };
  igraph_quieten ();
  side.measures = measures_compute (side.network, &options, NULL);
  g_assert_nonnull (side.measures);
  return side;
}

static void
side_clear (struct side *side)
{
  measures_free (side->measures);
  network_free (side->network);
}

enum
{
  ANA,
  BEN,
  CAI,
  DEE,
  GUS,
  ME
};

/* me - Ana 4 - Cai 1, me - Ben 2 - Cai 2, me - Cai 1/4, Cai - Dee 1, Gus alone. */
static struct side
five_ways (void)
{
  static const char *const names[] = { "Ana", "Ben", "Cai", "Dee", "Gus", "me" };
  static const guint32 pairs[][2]
    = { { ME, ANA }, { ANA, CAI }, { ME, BEN }, { BEN, CAI }, { ME, CAI }, { CAI, DEE } };
  static const double strength[] = { 4, 1, 2, 2, .25, 1 };
  return side_of (names, 6, pairs, strength, 6, ME);
}

/* Without me, Gus aside, all hang together; without Cai, Dee is alone too. */
static void
components_leave_somebody_out (void)
{
  struct side side = five_ways ();
  guint32 count;
  g_autofree guint32 *whole = connected_components (&side.network->graph, NONE, &count);
  g_assert_cmpuint (count, ==, 2);
  g_assert_cmpmem (whole, 6 * sizeof *whole, side.measures->component, 6 * sizeof *whole);
  g_autofree guint32 *others = connected_components (&side.network->graph, ME, &count);
  g_assert_cmpuint (count, ==, 2);
  g_assert_cmpuint (others[ANA], ==, 0);
  g_assert_cmpuint (others[DEE], ==, 0);
  g_assert_cmpuint (others[GUS], ==, 1);
  g_assert_cmpuint (others[ME], ==, NONE);
  g_autofree guint32 *apart = connected_components (&side.network->graph, CAI, &count);
  g_assert_cmpuint (count, ==, 3);
  g_assert_cmpuint (apart[BEN], ==, apart[ANA]);
  g_assert_cmpuint (apart[DEE], ==, 1);
  g_assert_cmpuint (apart[GUS], ==, 2);
  side_clear (&side);
}

static void
chain_is (GPtrArray *chains, guint at, double length, guint32 count, guint32 second)
{
  const struct chain *chain = chains->pdata[at];
  g_assert_cmpfloat_with_epsilon (chain->length, length, 1e-12);
  g_assert_cmpuint (chain->count, ==, count);
  g_assert_cmpuint (chain->person[0], ==, ME);
  g_assert_cmpuint (chain->person[1], ==, second);
}

static void
chains_come_best_first (void)
{
  struct side side = five_ways ();
  guint32 cai = CAI, gus = GUS;
  g_autoptr (GPtrArray) chains = chains_find (side.network, ME, &cai, 1, 5);
  g_assert_cmpuint (chains->len, ==, 3);
  chain_is (chains, 0, 1, 3, BEN);    /* 1/2 + 1/2 */
  chain_is (chains, 1, 1.25, 3, ANA); /* 1/4 + 1 */
  chain_is (chains, 2, 4, 2, CAI);    /* 4 */
  g_autoptr (GPtrArray) two = chains_find (side.network, ME, &cai, 1, 2);
  g_assert_cmpuint (two->len, ==, 2);
  g_autoptr (GPtrArray) none = chains_find (side.network, ME, &gus, 1, 3);
  g_assert_cmpuint (none->len, ==, 0);
  side_clear (&side);
}

static void
nearest_of_several_comes_first (void)
{
  struct side side = five_ways ();
  const guint32 target[] = { ME, ANA, CAI, DEE, GUS };
  g_autoptr (GPtrArray) chains = chains_find (side.network, ME, target, 5, 10);
  g_assert_cmpuint (chains->len, ==, 3); /* not me, not Gus */
  chain_is (chains, 0, .25, 2, ANA);
  chain_is (chains, 1, 1, 3, BEN);
  chain_is (chains, 2, 2, 4, BEN);
  side_clear (&side);
}

/* Every path from `at` to `target`, tried out: its length goes to `lengths`. */
static void
walk_all (const struct network *network, guint32 at, guint32 target, double length, guint8 *used,
          GArray *lengths)
{
  if (at == target)
    g_array_append_val (lengths, length);
  used[at] = TRUE;
  for (guint32 next = 0; at != target && next < network->n_people; next++)
    {
      guint32 tie = used[next] ? NONE : network_tie (network, at, next);
      if (tie != NONE)
        walk_all (network, next, target, length + 1 / network->tie[tie].strength, used, lengths);
    }
  used[at] = FALSE;
}

static void
chains_are_all_paths (void)
{
  static const char *const names[] = { "a", "b", "c", "d", "e", "f", "g" };
  static const double strengths[] = { .5, 1, 2, 3 }; /* many sums are equal */
  enum
  {
    N = 7
  };
  struct rng rng;
  rng_seed (&rng, 5);
  for (int round = 0; round < 200; round++)
    {
      guint32 pair[N * N][2], m = 0, from = 0, target = N - 1;
      double strength[N * N];
      for (guint32 a = 0; a < N; a++)
        for (guint32 b = a + 1; b < N; b++)
          if (rng_below (&rng, 2) == 0)
            {
              pair[m][0] = a;
              pair[m][1] = b;
              strength[m++] = strengths[rng_below (&rng, 4)];
            }
      struct network *network
        = network_from_ties (names, N, (const guint32 (*)[2])pair, strength, m, NONE);
      g_autoptr (GArray) lengths = g_array_new (FALSE, FALSE, sizeof (double));
      guint8 used[N] = { 0 };
      walk_all (network, from, target, 0, used, lengths);
      g_array_sort (lengths, compare_double);
      g_autoptr (GPtrArray) chains = chains_find (network, from, &target, 1, 1000);
      g_assert_cmpuint (chains->len, ==, lengths->len);
      for (guint i = 0; i < chains->len; i++)
        {
          const struct chain *chain = chains->pdata[i],
                             *before = i > 0 ? chains->pdata[i - 1] : NULL;
          g_assert_cmpfloat_with_epsilon (chain->length, g_array_index (lengths, double, i), 1e-12);
          if (before != NULL && before->length == chain->length)
            g_assert_cmpuint (before->count, <=, chain->count);
        }
      network_free (network);
    }
}

/* Before: me with Ana, Ben, Cai; Ana - Ben. After: me with Ana, Dee, Eve, Fay; Dee - Eve. The
 * unweighted effective size is n - 2t/n. */
static void
ties_are_kept_new_and_lost (void)
{
  static const char *const before_names[] = { "Ana", "Ben", "Cai", "me" };
  static const guint32 before_pairs[][2] = { { 3, 0 }, { 3, 1 }, { 3, 2 }, { 0, 1 } };
  static const char *const after_names[] = { "Ana", "Dee", "Eve", "Fay", "me" };
  static const guint32 after_pairs[][2] = { { 4, 0 }, { 4, 1 }, { 4, 2 }, { 4, 3 }, { 1, 2 } };
  static const double after_strength[] = { 1, 1, 1, 5, 1 };
  struct side before = side_of (before_names, 4, before_pairs, NULL, 4, 3);
  struct side after = side_of (after_names, 5, after_pairs, NULL, 5, 4);
  struct periods *periods = periods_compare (before.measures, after.measures);
  g_assert_true (periods->owned);
  g_assert_cmpuint (periods->kept, ==, 1);
  g_assert_cmpuint (periods->fresh, ==, 3);
  g_assert_cmpuint (periods->lost, ==, 2);
  g_assert_cmpfloat_with_epsilon (periods->turnover, 5.0 / 7, 1e-12);
  g_assert_cmpfloat_with_epsilon (periods->jaccard, 1.0 / 6, 1e-12);
  g_assert_cmpfloat_with_epsilon (periods->effective[0], 3 - 2.0 / 3, 1e-12);
  g_assert_cmpfloat_with_epsilon (periods->effective[1], 3.5, 1e-12);
  g_assert_cmpfloat (periods->added, ==, 1);
  periods_free (periods);
  side_clear (&after);

  after = side_of (after_names, 5, after_pairs, after_strength, 5, 4);
  periods = periods_compare (before.measures, after.measures);
  const struct tie *first = &after.network->tie[periods->new_tie[0]];
  g_assert_cmpuint (first->a, ==, 3); /* Fay, the strongest new tie */
  periods_free (periods);
  side_clear (&after);
  side_clear (&before);
}

/* {A, B, C} and {X, Y} before; {A, B, D} and {P, Q} after. The first two share 2 of 4 people. */
static void
clusters_are_matched (void)
{
  static const char *const before_names[] = { "A", "B", "C", "X", "Y" };
  static const guint32 before_pairs[][2] = { { 0, 1 }, { 0, 2 }, { 1, 2 }, { 3, 4 } };
  static const char *const after_names[] = { "A", "B", "D", "P", "Q" };
  struct side before = side_of (before_names, 5, before_pairs, NULL, 4, NONE);
  struct side after = side_of (after_names, 5, before_pairs, NULL, 4, NONE);
  struct periods *periods = periods_compare (before.measures, after.measures);
  g_assert_false (periods->owned);
  g_assert_true (isnan (periods->effective[0]));
  g_assert_cmpuint (periods->kept, ==, 1); /* A - B */
  g_assert_cmpuint (periods->fresh, ==, 3);
  g_assert_cmpuint (periods->lost, ==, 3);
  g_assert_cmpuint (periods->n_clusters, ==, 3);
  g_assert_cmpuint (periods->cluster[0].shared, ==, 2);
  g_assert_cmpfloat_with_epsilon (periods->cluster[0].jaccard, .5, 1e-12);
  g_assert_cmpuint (periods->cluster[1].before, ==, NONE);
  g_assert_cmpuint (periods->cluster[2].after, ==, NONE);
  periods_free (periods);
  side_clear (&after);
  side_clear (&before);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/components/without", components_leave_somebody_out);
  g_test_add_func ("/chains/best-first", chains_come_best_first);
  g_test_add_func ("/chains/nearest-first", nearest_of_several_comes_first);
  g_test_add_func ("/chains/all-paths", chains_are_all_paths);
  g_test_add_func ("/periods/ties", ties_are_kept_new_and_lost);
  g_test_add_func ("/periods/clusters", clusters_are_matched);
  return g_test_run ();
}
