/* Networks that break layouts: everything must be finite, inside the page, and without
 * overlaps. */
#include "layout/placement/radial.h"
#include "layout_check.h"

static void
check (struct ties *ties, guint32 me)
{
  struct map_options options = map_options_defaults ();
  struct network *network = ties_network (ties, me);
  struct scene *scene = map_of (network, &options);
  assert_tidy (scene);
  guint32 shown = 0;
  for (guint i = 0; i < scene->circle->len; i++)
    shown += SHAPE (scene, circle, i)->id != NULL;
  g_assert_cmpuint (shown, ==, network->n_people - (me != NONE && !network->star));
  scene_free (scene);
  network_free (network);
}

static void
nobody_one_and_two (void)
{
  for (guint32 n = 0; n <= 2; n++)
    {
      struct ties ties = ties_new (n);
      if (n == 2)
        ties_add (&ties, 0, 1);
      check (&ties, NONE);
    }
}

static void
a_path (void)
{
  struct ties ties = ties_new (1000);
  for (guint32 i = 0; i + 1 < 1000; i++)
    ties_add (&ties, i, i + 1);
  check (&ties, NONE);
}

/* At full size, up to 24 pixels, they would push each other out of line, and hide their ties. */
static void
people_of_a_path_are_small (void)
{
  struct ties ties = ties_new (100);
  struct map_options options = map_options_defaults ();
  for (guint32 i = 0; i + 1 < 100; i++)
    ties_add (&ties, i, i + 1);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  guint ties_drawn = 0;
  for (guint i = 0; i < scene->line->len; i++)
    {
      const struct scene_line *line = SHAPE (scene, line, i);
      if (line->kind == NULL || line->group != GROUP_TIES)
        continue;
      double length = hypot (line->x2 - line->x1, line->y2 - line->y1);
      ties_drawn++;
      for (guint c = 0; c < scene->circle->len; c++)
        {
          const struct scene_circle *circle = SHAPE (scene, circle, c);
          if (circle->id != NULL && circle->x == line->x1 && circle->y == line->y1)
            g_assert_cmpfloat (circle->r, <, 0.45 * length);
        }
    }
  g_assert_cmpuint (ties_drawn, ==, 99);
  scene_free (scene);
  network_free (network);
}

static void
a_star (void)
{
  struct ties ties = ties_new (1001);
  for (guint32 i = 1; i <= 1000; i++)
    ties_add (&ties, 0, i);
  check (&ties, NONE);
}

static void
my_star (void)
{
  struct ties ties = ties_new (60);
  for (guint32 i = 1; i < 60; i++)
    ties_add (&ties, 0, i);
  check (&ties, 0);
}

static void
add_clique (struct ties *ties, guint32 first, guint32 n)
{
  for (guint32 i = 0; i < n; i++)
    for (guint32 j = 0; j < i; j++)
      ties_add (ties, first + i, first + j);
}

static void
cliques (void)
{
  struct ties one = ties_new (50), two = ties_new (100);
  add_clique (&one, 0, 50);
  check (&one, NONE);
  add_clique (&two, 0, 50);
  add_clique (&two, 50, 50);
  check (&two, NONE);
}

static void
a_grid (void)
{
  struct ties ties = ties_new (900);
  for (guint32 i = 0; i < 900; i++)
    {
      if (i % 30 < 29)
        ties_add (&ties, i, i + 1);
      if (i + 30 < 900)
        ties_add (&ties, i, i + 30);
    }
  check (&ties, NONE);
}

static void
everyone_alone (void)
{
  struct ties ties = ties_new (500);
  check (&ties, NONE);
}

static void
pairs (void)
{
  struct ties ties = ties_new (400);
  for (guint32 i = 0; i < 400; i += 2)
    ties_add (&ties, i, i + 1);
  check (&ties, NONE);
}

static void
a_tree (void)
{
  struct ties ties = ties_new (1023);
  for (guint32 i = 1; i < 1023; i++)
    ties_add (&ties, i, (i - 1) / 2);
  check (&ties, NONE);
}

static void
one_hub_of_a_thousand (void)
{
  struct rng rng;
  struct ties ties = ties_new (1001);
  rng_seed (&rng, 7);
  for (guint32 i = 1; i <= 1000; i++)
    ties_add (&ties, 0, i);
  for (int i = 0; i < 800; i++)
    ties_add (&ties, 1 + rng_below (&rng, 1000), 1 + rng_below (&rng, 1000));
  check (&ties, NONE);
}

static void
more_than_are_pushed_exactly (void)
{
  struct rng rng;
  struct ties ties = ties_new (3200);
  rng_seed (&rng, 3);
  for (int i = 0; i < 9000; i++)
    {
      guint32 a = rng_below (&rng, 3200);
      ties_add (&ties, a,
                rng_below (&rng, 4) ? a / 40 * 40 + rng_below (&rng, 40) : rng_below (&rng, 3200));
    }
  check (&ties, NONE);
}

/* Everybody in a circle of their own: a table of all pairs of sectors would take 19 GB. */
static void
a_sector_for_each_person (void)
{
  enum
  {
    PEOPLE = 70000
  };
  struct ties ties = ties_new (PEOPLE);
  for (guint32 i = 0; i + 1 < PEOPLE; i++)
    ties_add (&ties, i, i + 1);
  struct network *network = ties_network (&ties, NONE);
  struct map_options options = map_options_defaults ();
  struct measures measures = { .clusters.count = PEOPLE };
  measures.clusters.of = g_new (guint32, PEOPLE);
  measures.clusters.cluster = g_new0 (struct cluster, PEOPLE);
  for (guint32 i = 0; i < PEOPLE; i++)
    measures.clusters.of[i] = i;
  g_autofree guint8 *left_out = g_new0 (guint8, PEOPLE);
  g_autofree double *xy = g_new (double, 2 * PEOPLE);
  struct ring_plan plan = { 0 };
  rings_positions (network, &measures, &options, left_out, xy, &plan);
  g_assert_cmpuint (plan.n_sectors, ==, PEOPLE + 1);
  guint32 beside = 0;
  for (guint32 e = 0; e < network->n_ties; e++)
    beside += fabs (plan.sector[network->tie[e].a].start - plan.sector[network->tie[e].b].start)
              < 2.0 / PEOPLE;
  g_assert_cmpuint (beside, >, 0.99 * PEOPLE);
  ring_plan_clear (&plan);
  g_free (measures.clusters.of);
  g_free (measures.clusters.cluster);
  network_free (network);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pathological/nobody-one-two", nobody_one_and_two);
  g_test_add_func ("/pathological/path", a_path);
  g_test_add_func ("/pathological/small", people_of_a_path_are_small);
  g_test_add_func ("/pathological/star", a_star);
  g_test_add_func ("/pathological/my-star", my_star);
  g_test_add_func ("/pathological/cliques", cliques);
  g_test_add_func ("/pathological/grid", a_grid);
  g_test_add_func ("/pathological/alone", everyone_alone);
  g_test_add_func ("/pathological/pairs", pairs);
  g_test_add_func ("/pathological/tree", a_tree);
  g_test_add_func ("/pathological/hub", one_hub_of_a_thousand);
  g_test_add_func ("/pathological/large", more_than_are_pushed_exactly);
  g_test_add_func ("/pathological/sectors", a_sector_for_each_person);
  return g_test_run ();
}
