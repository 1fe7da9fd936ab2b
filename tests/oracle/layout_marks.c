/* The marks that the search for better positions steers by, beside the scores of a drawing that
 * layout_score computes the plain way. */
#include "layout/placement/local_search.h"
#include "layout/placement/nearby.h"
#include "layout/placement/tie_segments.h"
#include "unit/layout_check.h"

enum
{
  PEOPLE = 60,
  PATHS = 300
};

/* A random connected network. */
static struct ties
random_ties (struct rng *rng, guint32 more)
{
  struct ties ties = ties_new (PEOPLE);
  g_autofree guint8 *known = g_new0 (guint8, PEOPLE * PEOPLE);
  for (guint32 v = 1; v < PEOPLE + more; v++)
    {
      guint32 a = v < PEOPLE ? v : rng_below (rng, PEOPLE);
      guint32 b = rng_below (rng, MIN (a + 1, PEOPLE));
      if (a == b)
        b = a > 0 ? a - 1 : 1;
      if (known[a * PEOPLE + b] || known[b * PEOPLE + a])
        continue;
      known[a * PEOPLE + b] = TRUE;
      ties_add (&ties, a, b);
    }
  return ties;
}

static void
marks_are_those_of_the_scores (void)
{
  struct rng rng;
  rng_seed (&rng, 11);
  for (guint32 round = 0; round < 30; round++)
    {
      struct ties ties = random_ties (&rng, 4 * round);
      g_autofree guint32 (*pair)[2] = g_memdup2 (ties.pair->data, ties.pair->len * sizeof *pair);
      guint32 count = ties.pair->len, parts;
      struct network *network = ties_network (&ties, NONE);
      struct component *component = layout_components_find (network, NULL, FALSE, &parts);
      double xy[2 * PEOPLE];
      g_assert_cmpuint (component->n, ==, PEOPLE);
      for (guint32 v = 0; v < PEOPLE; v++)
        {
          xy[2 * v] = component->x[v] = (float)rng_unit (&rng);
          xy[2 * v + 1] = component->y[v] = (float)rng_unit (&rng);
        }
      float *nearness = nearness_new (component);
      struct drawing_marks marks = drawing_marks_measure (component, nearness);
      struct layout_score score = layout_score (PEOPLE, xy, (const guint32 (*)[2])pair, count);
      g_assert_cmpfloat (marks.crossings, ==, score.crossings);
      g_assert_cmpfloat_with_epsilon (marks.kept, score.kept, 1e-9);
      g_assert_cmpfloat_with_epsilon (marks.angles, score.angular_resolution, 1e-3);
      g_assert_cmpfloat_with_epsilon (marks.stress, score.stress, 1e-4);
      g_aligned_free (nearness);
      layout_components_free (component, parts);
      network_free (network);
    }
}

/* A search loses nothing that it weighs. */
static void
searching_makes_a_drawing_better (void)
{
  struct rng rng;
  rng_seed (&rng, 12);
  for (guint32 round = 0; round < 5; round++)
    {
      guint32 parts;
      struct ties ties = random_ties (&rng, 60);
      struct network *network = ties_network (&ties, NONE);
      struct component *component = layout_components_find (network, NULL, FALSE, &parts);
      for (guint32 v = 0; v < PEOPLE; v++)
        {
          component->x[v] = rng_unit (&rng);
          component->y[v] = rng_unit (&rng);
        }
      float *nearness = nearness_new (component);
      struct local_search_settings settings = { .weights = marks_weights_usual,
                                                .sweeps = 6,
                                                .tries = 8,
                                                .far_reach = 1,
                                                .near_reach = 0.3,
                                                .seed = round };
      struct drawing_marks before = drawing_marks_measure (component, nearness);
      local_search (component, nearness, &settings);
      struct drawing_marks after = drawing_marks_measure (component, nearness);
      g_assert_cmpfloat (after.crossings, <, 0.6 * before.crossings);
      g_assert_cmpfloat (after.kept, >, before.kept);
      g_assert_cmpfloat (marks_lead (&after, &before, &marks_weights_usual, 119, 0), >, 0);
      g_assert_cmpfloat (marks_lead (&before, &after, &marks_weights_usual, 119, 0), <, 0);
      g_aligned_free (nearness);
      layout_components_free (component, parts);
      network_free (network);
    }
}

static void
a_folded_tie_crosses_nothing (void)
{
  static const guint32 tie[2][2] = { { 0, 1 }, { 2, 3 } };
  struct tie_segments segments = tie_segments_new (4, tie, 2);
  tie_segments_move (&segments, 0, 0, 0);
  tie_segments_move (&segments, 1, 2, 2);
  tie_segments_move (&segments, 2, 0, 2);
  tie_segments_move (&segments, 3, 2, 0);
  g_assert_cmpuint (tie_segments_crossings (&segments), ==, 1);
  tie_segments_fold (&segments, 3);
  g_assert_cmpuint (tie_segments_crossings (&segments), ==, 0);
  tie_segments_clear (&segments);
}

/* Two paths of more people than are searched from at once, with a few ties across the first. */
static void
nearness_is_one_by_the_steps_between (void)
{
  guint32 offset[PATHS + 1] = { 0 }, target[4 * PATHS], steps[PATHS];
  struct component component = { .n = PATHS, .offset = offset, .target = target };
  const struct graph graph = { .n = PATHS, .offset = offset, .target = target };
  for (guint32 v = 0; v < PATHS; v++)
    {
      offset[v + 1] = offset[v];
      for (guint32 w = 0; w < PATHS; w++)
        if ((w + 1 == v && v != PATHS / 2) || (w == v + 1 && w != PATHS / 2)
            || (v < PATHS / 2 && w < PATHS / 2 && v % 20 == 3 && w == v + 17)
            || (v < PATHS / 2 && w < PATHS / 2 && w % 20 == 3 && v == w + 17))
          target[offset[v + 1]++] = w;
    }
  float *nearness = nearness_new (&component);
  for (guint32 v = 0; v < PATHS; v++)
    {
      steps_measure (&graph, v, steps);
      for (guint32 w = 0; w < PATHS; w++)
        g_assert_cmpfloat (nearness[v * nearness_lanes (PATHS) + w], ==,
                           v == w || steps[w] == NONE ? 0 : 1 / (float)steps[w]);
    }
  g_aligned_free (nearness);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/marks/nearness", nearness_is_one_by_the_steps_between);
  g_test_add_func ("/marks/scores", marks_are_those_of_the_scores);
  g_test_add_func ("/marks/search", searching_makes_a_drawing_better);
  g_test_add_func ("/marks/folded", a_folded_tie_crosses_nothing);
  return g_test_run ();
}
