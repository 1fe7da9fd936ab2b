/* A small change of the network changes the map only a little. After one tie in twenty is
 * removed, people keep their positions up to rotation, mirroring and scaling (Procrustes).
 * Another seed makes almost the same map. */
#include <stdlib.h>
#include "layout_check.h"

enum
{
  PEOPLE = 90,
  SEEDS = 10
};

/* Nine dense groups of ten in a ring, with some ties to the next group. */
static struct ties
villages (guint32 skip_every)
{
  struct ties ties = ties_new (PEOPLE);
  struct rng rng;
  rng_seed (&rng, 3);
  for (guint32 i = 0, kept = 0; i < 330; i++)
    {
      guint32 a = rng_below (&rng, PEOPLE), group = a / 10;
      guint32 b = i % 11 == 0 ? (group + 1) % 9 * 10 + rng_below (&rng, 10)
                              : group * 10 + rng_below (&rng, 10);
      if (a != b && (skip_every == 0 || kept++ % skip_every != 7))
        ties_add (&ties, a, b);
    }
  return ties;
}

/* x and y of p0000 ...; NaN for people the map does not show in the network. Free with g_free. */
static double *
places_of (struct ties ties, guint64 seed, double *stress)
{
  struct map_options options = map_options_defaults ();
  options.labels = LABELS_NONE;
  options.seed = seed;
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  double *xy = g_new (double, 2 * PEOPLE);
  for (guint32 v = 0; v < PEOPLE; v++)
    {
      g_autofree char *name = g_strdup_printf ("p%04u", v);
      const struct scene_circle *circle = circle_of (scene, name);
      gboolean tied = network->graph.offset[v] < network->graph.offset[v + 1];
      xy[2 * v] = tied ? circle->x : NAN;
      xy[2 * v + 1] = tied ? circle->y : NAN;
    }
  if (stress != NULL)
    *stress = map_measure_quality (scene, network, NULL).score.stress;
  scene_free (scene);
  network_free (network);
  return xy;
}

static int
compare_doubles (const void *p, const void *q)
{
  double a = *(const double *)p, b = *(const double *)q;
  return (a > b) - (a < b);
}

/* Median distance between a person and their position under the best similarity. */
static double
median_moved (const double *from, const double *to, int mirror)
{
  double mean[4] = { 0 }, along = 0, across = 0, own = 0, moved[PEOPLE];
  guint32 count = 0;
  for (guint32 v = 0; v < PEOPLE; v++)
    if (isfinite (from[2 * v]) && isfinite (to[2 * v]))
      {
        mean[0] += from[2 * v];
        mean[1] += mirror * from[2 * v + 1];
        mean[2] += to[2 * v];
        mean[3] += to[2 * v + 1];
        count++;
      }
  for (int i = 0; i < 4; i++)
    mean[i] /= count;
  for (int pass = 0; pass < 2; pass++)
    for (guint32 v = 0, at = 0; v < PEOPLE; v++)
      if (isfinite (from[2 * v]) && isfinite (to[2 * v]))
        {
          double x = from[2 * v] - mean[0], y = mirror * from[2 * v + 1] - mean[1];
          double u = to[2 * v] - mean[2], w = to[2 * v + 1] - mean[3];
          if (pass == 0)
            {
              along += x * u + y * w;
              across += x * w - y * u;
              own += x * x + y * y;
            }
          else
            moved[at++] = hypot (along / own * x - across / own * y - u,
                                 across / own * x + along / own * y - w);
        }
  qsort (moved, count, sizeof *moved, compare_doubles);
  return moved[count / 2];
}

static void
a_twentieth_of_ties_moves_people_little (void)
{
  g_autofree double *before = places_of (villages (0), 1, NULL);
  g_autofree double *after = places_of (villages (20), 1, NULL);
  double moved = MIN (median_moved (before, after, 1), median_moved (before, after, -1));
  g_test_message ("moved by %.1f pixels", moved);
  g_assert_cmpfloat (moved, >, 0.01); /* the ties do matter */
  g_assert_cmpfloat (moved, <, 0.08 * hypot (1600, 1200));
}

/* Somebody with 40 contacts who do not know each other: the nearer, the stronger the tie; and one
 * contact less moves few of the others far. levels: of strength. */
static struct scene *
star_map (guint32 contacts, guint32 levels)
{
  guint32 pair[100][2];
  double strength[100];
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  for (guint32 v = 0; v <= contacts; v++)
    g_ptr_array_add (names, g_strdup_printf ("p%04u", v));
  for (guint32 v = 0; v < contacts; v++)
    {
      pair[v][0] = 0;
      pair[v][1] = v + 1;
      strength[v] = 1 + v * 7 % levels;
    }
  struct network *network = network_from_ties ((const char *const *)names->pdata, contacts + 1,
                                               (const guint32 (*)[2])pair, strength, contacts, 0);
  struct map_options options = map_options_defaults ();
  struct scene *scene = map_of (network, &options);
  assert_tidy (scene);
  network_free (network);
  return scene;
}

/* Takes the scene. */
static double *
star_places (struct scene *scene, guint32 contacts)
{
  double *xy = g_new (double, 2 * contacts + 2);
  for (guint32 v = 0; v <= contacts; v++)
    {
      g_autofree char *name = g_strdup_printf ("p%04u", v);
      const struct scene_circle *circle = circle_of (scene, name);
      xy[2 * v] = circle->x;
      xy[2 * v + 1] = circle->y;
    }
  scene_free (scene);
  return xy;
}

static double
star_distance (const double *xy, guint32 v)
{
  return hypot (xy[2 * v] - xy[0], xy[2 * v + 1] - xy[1]);
}

static void
a_star_has_the_strongest_nearest (void)
{
  g_autofree double *all = star_places (star_map (40, 40), 40);
  g_autofree double *fewer = star_places (star_map (39, 40), 39);
  double near = 0, far = 0, most = 0;
  guint32 moved = 0;
  for (guint32 v = 1; v <= 40; v++)
    {
      *((v - 1) * 7 % 40 >= 20 ? &near : &far) += star_distance (all, v) / 20;
      most = MAX (most, star_distance (all, v));
      if (v < 40)
        moved += hypot (all[2 * v] - fewer[2 * v], all[2 * v + 1] - fewer[2 * v + 1]) > most / 4;
    }
  g_test_message ("near %.0f, far %.0f, farthest %.0f, moved %u", near, far, most, moved);
  g_assert_cmpfloat (near, <, 0.8 * far);
  g_assert_cmpfloat (most, >, 300); /* the page is used */
  g_assert_cmpuint (moved, <=, 10);
}

static double
name_size (const struct scene *scene, guint32 v)
{
  g_autofree char *name = g_strdup_printf ("p%04u", v);
  for (guint i = 0; i < scene->text->len; i++)
    if (g_strcmp0 (SHAPE (scene, text, i)->name, name) == 0)
      return SHAPE (scene, text, i)->size;
  return 0;
}

/* The stronger of two ties is the shorter one; equal ones are equally long and named in one size. */
static void
a_star_says_what_its_caption_says (void)
{
  static const guint32 levels[] = { 40, 6, 3, 1 };
  for (gsize i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      struct scene *scene = star_map (40, levels[i]);
      double size[41];
      g_assert_true (scene_says (scene, levels[i] > 1
                                          ? "the nearer the middle, the stronger the tie"
                                          : "all ties are equally strong"));
      for (guint32 v = 1; v <= 40; v++)
        size[v] = name_size (scene, v);
      g_autofree double *xy = star_places (scene, 40);
      for (guint32 v = 1; v <= 40; v++)
        for (guint32 w = 1; w <= 40; w++)
          {
            guint32 one = (v - 1) * 7 % levels[i], two = (w - 1) * 7 % levels[i];
            if (one == two)
              {
                g_assert_cmpfloat_with_epsilon (star_distance (xy, v), star_distance (xy, w), 0.01);
                g_assert_cmpfloat (size[v], ==, size[w]);
              }
            else if (one > two)
              g_assert_cmpfloat (star_distance (xy, v), <, star_distance (xy, w));
          }
    }
}

/* A hundred equal ties need more than a circle; nothing is said about distance, and all names are as large. */
static void
a_star_of_equals_promises_nothing (void)
{
  struct scene *scene = star_map (100, 1);
  g_assert_false (scene_says (scene, "the nearer"));
  g_assert_true (scene_says (scene, "equally strong, so distance means nothing"));
  for (guint32 v = 2; v <= 100; v++)
    g_assert_cmpfloat (name_size (scene, v), ==, name_size (scene, 1));
  scene_free (scene);
}

static void
seeds_do_not_matter (void)
{
  double sum = 0, squares = 0;
  for (guint64 seed = 1; seed <= SEEDS; seed++)
    {
      double stress;
      g_free (places_of (villages (0), seed, &stress));
      sum += stress / SEEDS;
      squares += stress * stress / SEEDS;
    }
  double spread = sqrt (MAX (0, squares - sum * sum)) / sum;
  g_test_message ("stress %.4f, spread %.4f", sum, spread);
  g_assert_cmpfloat (spread, <, 0.06);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/steady/ties", a_twentieth_of_ties_moves_people_little);
  g_test_add_func ("/steady/seeds", seeds_do_not_matter);
  g_test_add_func ("/steady/star-caption", a_star_says_what_its_caption_says);
  g_test_add_func ("/steady/star-of-equals", a_star_of_equals_promises_nothing);
  g_test_add_func ("/steady/star", a_star_has_the_strongest_nearest);
  return g_test_run ();
}
