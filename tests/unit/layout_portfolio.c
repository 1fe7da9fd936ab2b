/* What the best of several drawings must be like, on the page. */
#include <stdlib.h>
#include "layout_check.h"

enum
{
  TOWN_PEOPLE = 300
};

/* Positions on the page of p0000 ...; frees the ties. Free with g_free. */
static double *
positions_on_page (struct ties *ties, enum map_layout layout)
{
  guint32 n = ties->n_people;
  struct map_options options = map_options_defaults ();
  options.labels = LABELS_NONE;
  options.layout = layout;
  struct network *network = ties_network (ties, NONE);
  struct scene *scene = map_of (network, &options);
  double *xy = g_new0 (double, 2 * (gsize)n);
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *circle = SHAPE (scene, circle, i);
      if (circle->person == NONE)
        continue;
      guint32 v = (guint32)atoi (network->person[circle->person].name + 1);
      xy[2 * v] = circle->x;
      xy[2 * v + 1] = circle->y;
    }
  scene_free (scene);
  network_free (network);
  return xy;
}

static struct layout_score
score_of_drawing (struct ties ties, enum map_layout layout)
{
  guint32 n = ties.n_people, count = ties.pair->len;
  g_autofree guint32 (*pair)[2] = g_memdup2 (ties.pair->data, count * sizeof *pair);
  g_autofree double *xy = positions_on_page (&ties, layout);
  return layout_score (n, xy, (const guint32 (*)[2])pair, count);
}

static void
a_path_does_not_cross_itself (void)
{
  struct ties ties = ties_new (200);
  for (guint32 v = 0; v + 1 < 200; v++)
    ties_add (&ties, v, v + 1);
  g_assert_cmpfloat (score_of_drawing (ties, LAYOUT_FORCE).crossings, ==, 0);
}

static void
a_tree_hardly_crosses_itself (void)
{
  struct ties ties = ties_new (1023);
  for (guint32 v = 1; v < 1023; v++)
    ties_add (&ties, v, (v - 1) / 2);
  g_assert_cmpfloat (score_of_drawing (ties, LAYOUT_FORCE).crossings, <=, 110);
}

/* Groups of ten in a ring, some ties to the next one; without the tie number `left_out`. */
static struct ties
villages (guint32 left_out)
{
  struct ties ties = ties_new (80);
  g_autofree guint8 *known = g_new0 (guint8, 80 * 80);
  struct rng rng;
  rng_seed (&rng, 5);
  for (guint32 i = 0, count = 0; i < 300; i++)
    {
      guint32 a = rng_below (&rng, 80), group = a / 10;
      guint32 b = i % 9 == 0 ? (group + 1) % 8 * 10 + rng_below (&rng, 10)
                             : group * 10 + rng_below (&rng, 10);
      if (a == b || known[a * 80 + b] || known[b * 80 + a])
        continue;
      known[a * 80 + b] = TRUE;
      if (count++ != left_out)
        ties_add (&ties, a, b);
    }
  return ties;
}

static void
several_drawings_are_better_than_one (void)
{
  struct layout_score best = score_of_drawing (villages (NONE), LAYOUT_FORCE);
  struct layout_score quick = score_of_drawing (villages (NONE), LAYOUT_QUICK);
  g_test_message ("crossings %.0f and %.0f, kept %.3f and %.3f, angles %.3f and %.3f",
                  best.crossings, quick.crossings, best.kept, quick.kept, best.angular_resolution,
                  quick.angular_resolution);
  g_assert_cmpfloat (best.crossings, <, 0.9 * quick.crossings);
  g_assert_cmpfloat (best.kept, >, quick.kept);
  g_assert_cmpfloat (best.angular_resolution, >, 1.2 * quick.angular_resolution);
}

/* Sum of squares that the best rotation, translation and scale leave (Procrustes). */
static double
left_over (const double *from, const double *to, guint32 n, int mirror)
{
  double mean[4] = { 0 }, along = 0, across = 0, own = 0, theirs = 0;
  for (guint32 v = 0; v < n; v++)
    for (int axis = 0; axis < 2; axis++)
      {
        mean[axis] += from[2 * v + axis] / n;
        mean[2 + axis] += to[2 * v + axis] / n;
      }
  for (guint32 v = 0; v < n; v++)
    {
      double x = from[2 * v] - mean[0], y = mirror * (from[2 * v + 1] - mean[1]);
      double u = to[2 * v] - mean[2], w = to[2 * v + 1] - mean[3];
      along += x * u + y * w;
      across += x * w - y * u;
      own += x * x + y * y;
      theirs += u * u + w * w;
    }
  return theirs - (along * along + across * across) / own;
}

static void
one_tie_less_does_not_mirror_the_map (void)
{
  struct ties whole = villages (NONE);
  g_autofree double *before = positions_on_page (&whole, LAYOUT_FORCE);
  for (guint32 left_out = 3; left_out < 200; left_out += 23)
    {
      struct ties ties = villages (left_out);
      g_autofree double *after = positions_on_page (&ties, LAYOUT_FORCE);
      g_assert_cmpfloat (left_over (before, after, 80, 1), <, left_over (before, after, 80, -1));
    }
}

/* Dense groups of 25, some ties between any two; without the tie number `left_out`. */
static struct ties
towns (guint32 left_out)
{
  struct ties ties = ties_new (TOWN_PEOPLE);
  g_autofree guint8 *known = g_new0 (guint8, TOWN_PEOPLE * TOWN_PEOPLE);
  struct rng rng;
  rng_seed (&rng, 9);
  for (guint32 i = 0, count = 0; i < 1000; i++)
    {
      guint32 a = rng_below (&rng, TOWN_PEOPLE), group = a / 25;
      guint32 b = i % 8 == 0 ? rng_below (&rng, TOWN_PEOPLE) : group * 25 + rng_below (&rng, 25);
      if (a == b || known[a * TOWN_PEOPLE + b] || known[b * TOWN_PEOPLE + a])
        continue;
      known[a * TOWN_PEOPLE + b] = TRUE;
      if (count++ != left_out)
        ties_add (&ties, a, b);
    }
  return ties;
}

static int
compare_doubles (const void *p, const void *q)
{
  double a = *(const double *)p, b = *(const double *)q;
  return (a > b) - (a < b);
}

/* Beyond what the shape itself changes. */
static void
one_tie_less_leaves_people_where_they_were (void)
{
  enum
  {
    TRIALS = 7
  };
  double beyond[TRIALS];
  struct ties whole = towns (NONE);
  g_autofree double *before = positions_on_page (&whole, LAYOUT_FORCE);
  for (guint32 trial = 0; trial < TRIALS; trial++)
    {
      struct ties ties = towns (50 + 110 * trial);
      g_autofree double *after = positions_on_page (&ties, LAYOUT_FORCE);
      double moved = 0, shape = left_over (before, after, TOWN_PEOPLE, 1);
      for (guint32 i = 0; i < 2 * TOWN_PEOPLE; i++)
        moved += (before[i] - after[i]) * (before[i] - after[i]);
      beyond[trial] = sqrt (moved / TOWN_PEOPLE) - sqrt (shape / TOWN_PEOPLE);
      g_test_message ("%.1f pixels beyond %.1f", beyond[trial], sqrt (shape / TOWN_PEOPLE));
    }
  qsort (beyond, TRIALS, sizeof *beyond, compare_doubles);
  g_assert_cmpfloat (beyond[TRIALS / 2], <, 0.01 * hypot (PAGE_WIDTH, PAGE_HEIGHT));
}

/* Six groups of ten. Fewer crossings on the page are not bought with stress: there is hardly more than
 * in the positions before discs, legend and edges of the page were in the way. */
static void
the_page_costs_little_stress (void)
{
  enum
  {
    PEOPLE = 60
  };
  struct ties ties = ties_new (PEOPLE);
  struct map_options options = map_options_defaults ();
  struct rng rng;
  rng_seed (&rng, PEOPLE);
  for (guint32 i = 0; i < 205; i++)
    {
      guint32 a = rng_below (&rng, PEOPLE), b = rng_below (&rng, i < 180 ? 10 : PEOPLE);
      b = i < 180 ? a / 10 * 10 + b : b;
      if (a != b)
        ties_add (&ties, a, b);
    }
  guint32 count = ties.pair->len;
  g_autofree guint32 (*pair)[2] = g_memdup2 (ties.pair->data, count * sizeof *pair);
  struct ties again = { PEOPLE, g_array_ref (ties.pair) };
  g_autofree double *xy = positions_on_page (&ties, LAYOUT_FORCE);
  g_autofree double *free_xy = g_new (double, 2 * PEOPLE);
  struct network *network = ties_network (&again, NONE);
  struct measures *measures = measure_quickly (network);
  layout_positions (network, measures, &options, free_xy);
  double page = layout_score (PEOPLE, xy, (const guint32 (*)[2])pair, count).stress;
  double before = layout_score (PEOPLE, free_xy, (const guint32 (*)[2])pair, count).stress;
  g_test_message ("stress %.4f, before %.4f", page, before);
  g_assert_cmpfloat (page, <, 1.04 * before);
  measures_free (measures);
  network_free (network);
}

/* People who all know each other: in the shape of a V or a K they would cross less, and be farther
 * apart than they are. */
static void
dense_groups_are_round (void)
{
  for (guint32 n = 8; n <= 32; n += 8)
    {
      struct ties ties = ties_new (n);
      for (guint32 a = 0; a < n; a++)
        for (guint32 b = 0; b < a; b++)
          ties_add (&ties, a, b);
      double stress = score_of_drawing (ties, LAYOUT_FORCE).stress;
      g_test_message ("%u people: stress %.3f", n, stress);
      g_assert_cmpfloat (stress, <, 0.16);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/portfolio/path", a_path_does_not_cross_itself);
  g_test_add_func ("/portfolio/tree", a_tree_hardly_crosses_itself);
  g_test_add_func ("/portfolio/several", several_drawings_are_better_than_one);
  g_test_add_func ("/portfolio/mirrored", one_tie_less_does_not_mirror_the_map);
  g_test_add_func ("/portfolio/stress", the_page_costs_little_stress);
  g_test_add_func ("/portfolio/settled", one_tie_less_leaves_people_where_they_were);
  g_test_add_func ("/portfolio/round", dense_groups_are_round);
  return g_test_run ();
}
