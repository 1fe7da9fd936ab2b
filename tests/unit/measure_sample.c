/* Random sampling: the right number from each stratum, in order, every set equally likely; and
 * the errors of the estimates. */
#include <math.h>
#include "pln/base.h"
#include "measure/graph/vertex_sampling.h"

enum
{
  PEOPLE = 12,
  PARTS = 3,
  SET = 6,
  SETS = 20,
  SEEDS = 20000
};

/* Three of six: each of the 20 sets occurs. */
static void
sets_are_equally_likely (void)
{
  guint32 times[1 << SET] = { 0 }, seen = 0;
  double chi = 0, expected = (double)SEEDS / SETS;
  for (guint64 seed = 0; seed < SEEDS; seed++)
    {
      struct stratum all = { SET, SET / 2 };
      guint32 drawn[SET / 2], set = 0;
      g_assert_cmpuint (sample_draw (4, 4 + SET, NULL, &all, seed, drawn), ==, SET / 2);
      for (guint32 i = 0; i < SET / 2; i++)
        {
          g_assert_cmpuint (drawn[i], <, 4 + SET);
          g_assert_cmpuint (drawn[i], >=, i == 0 ? 4 : drawn[i - 1] + 1);
          set |= 1u << (drawn[i] - 4);
        }
      times[set]++;
    }
  for (guint32 set = 0; set < G_N_ELEMENTS (times); set++)
    if (times[set] > 0)
      {
        seen++;
        chi += (times[set] - expected) * (times[set] - expected) / expected;
      }
  g_assert_cmpuint (seen, ==, SETS);
  g_assert_cmpfloat (chi, <, 43.8); /* 19 degrees of freedom: exceeded once in 1,000 */
}

/* None of the first stratum, all of the second, two of the third, whatever the order of
 * vertices. */
static void
parts_are_drawn_by_themselves (void)
{
  const guint32 part_of[PEOPLE] = { 0, 2, 1, 2, 2, 0, 1, 0, 2, 1, 2, 2 };
  gboolean ever[PEOPLE] = { FALSE };
  for (guint64 seed = 0; seed < 200; seed++)
    {
      struct stratum part[PARTS] = { { 3, 0 }, { 3, 3 }, { 6, 2 } };
      guint32 drawn[5], of[PARTS] = { 0 };
      g_assert_cmpuint (sample_draw (0, PEOPLE, part_of, part, seed, drawn), ==, 5);
      for (guint32 i = 0; i < 5; i++)
        {
          g_assert_true (i == 0 || drawn[i] > drawn[i - 1]);
          of[part_of[drawn[i]]]++;
          ever[drawn[i]] = TRUE;
        }
      g_assert_cmpuint (of[0], ==, 0);
      g_assert_cmpuint (of[1], ==, 3);
      g_assert_cmpuint (of[2], ==, 2);
      for (guint32 p = 0; p < PARTS; p++)
        g_assert_true (part[p].left == 0 && part[p].wanted == 0);
    }
  for (guint32 v = 0; v < PEOPLE; v++)
    g_assert_true (ever[v] == (part_of[v] != 0));
}

/* If nothing depends on chance, the seed has no effect. */
static void
all_or_none (void)
{
  for (guint64 seed = 0; seed < 5; seed++)
    {
      struct stratum all = { 4, 4 }, none = { 4, 0 }, nobody = { 0, 0 };
      guint32 drawn[4] = { 0 };
      g_assert_cmpuint (sample_draw (2, 6, NULL, &all, seed, drawn), ==, 4);
      for (guint32 i = 0; i < 4; i++)
        g_assert_cmpuint (drawn[i], ==, 2 + i);
      g_assert_cmpuint (sample_draw (2, 6, NULL, &none, seed, drawn), ==, 0);
      g_assert_cmpuint (sample_draw (6, 6, NULL, &nobody, seed, drawn), ==, 0);
    }
}

/* 2, 4 and 9, sampled from 12. The squared deviations from their mean are 9, 1 and 16. */
static void
errors_are_right (void)
{
  g_assert_cmpfloat_with_epsilon (sampled_distances (15, 101, 3), 26.0 / 3, 1e-12);
  g_assert_cmpfloat_with_epsilon (sampled_variance (15, 101, 3), 13, 1e-12);
  g_assert_cmpfloat_with_epsilon (sampled_mean_error (15, 101, 3, 12),
                                  1.96 * sqrt (13 / 3.0 * 9 / 12), 1e-12);
  g_assert_cmpfloat (sampled_mean_error (15, 101, 3, 3), ==, 0);
  g_assert_cmpfloat (sampled_variance (5, 25, 1), ==, 0);
  g_assert_cmpfloat (sampled_variance (0, 0, 0), ==, 0);
  g_assert_cmpfloat (sampled_distances (.1 + .1 + .1, .1 * .1 + .1 * .1 + .1 * .1, 3), ==,
                     0); /* rounding would give less */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/measure/sample/sets-are-equally-likely", sets_are_equally_likely);
  g_test_add_func ("/measure/sample/parts-are-drawn-by-themselves", parts_are_drawn_by_themselves);
  g_test_add_func ("/measure/sample/all-or-none", all_or_none);
  g_test_add_func ("/measure/sample/errors-are-right", errors_are_right);
  return g_test_run ();
}
