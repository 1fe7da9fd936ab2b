/* Maps of people around a hub. */
#include "layout/placement/hub.h"
#include "layout_check.h"

enum
{
  PEOPLE = 46
};

/* Number 0 knows everybody; 1 and 2, and 3 and 4 know each other. */
static struct network *
hub_with_pairs (void)
{
  struct ties ties = ties_new (PEOPLE);
  for (guint32 v = 1; v < PEOPLE; v++)
    ties_add (&ties, 0, v);
  ties_add (&ties, 1, 2);
  ties_add (&ties, 3, 4);
  return ties_network (&ties, NONE);
}

static int
compare_turns (const void *x, const void *y)
{
  const double *p = x, *q = y;
  return (*p > *q) - (*p < *q);
}

/* In degrees. */
static double
least_angle_at (const struct scene *scene, const char *name)
{
  const struct scene_circle *hub = circle_of (scene, name);
  double angle[PEOPLE], least = 360;
  guint32 count = 0;
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *one = SHAPE (scene, circle, i);
      if (one != hub && one->group == GROUP_CONTACTS && one->name != NULL)
        angle[count++] = atan2 (one->y - hub->y, one->x - hub->x) * 180 / G_PI;
    }
  g_assert_cmpuint (count, ==, PEOPLE - 1);
  qsort (angle, count, sizeof *angle, compare_turns);
  for (guint32 k = 1; k < count; k++)
    least = MIN (least, angle[k] - angle[k - 1]);
  return MIN (least, 360 + angle[0] - angle[count - 1]);
}

static void
a_hub_stands_in_the_middle (void)
{
  struct network *network = hub_with_pairs ();
  struct map_options options = map_options_defaults ();
  struct scene *scene = map_of (network, &options);
  const struct scene_circle *hub = circle_of (scene, "p0000");
  double left = G_MAXDOUBLE, right = 0, top = G_MAXDOUBLE, bottom = 0;
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *one = SHAPE (scene, circle, i);
      if (one->group != GROUP_CONTACTS || one->name == NULL)
        continue;
      left = MIN (left, one->x);
      right = MAX (right, one->x);
      top = MIN (top, one->y);
      bottom = MAX (bottom, one->y);
    }
  g_assert_cmpfloat_with_epsilon (hub->x, (left + right) / 2, 0.1 * (right - left));
  g_assert_cmpfloat_with_epsilon (hub->y, (top + bottom) / 2, 0.1 * (bottom - top));
  g_assert_cmpfloat (least_angle_at (scene, "p0000"), >, 4); /* of 7.7 at most */
  g_assert_cmpuint (scene->hull->len, ==, 0);
  scene_free (scene);
  network_free (network);
}

static void
only_small_groups_are_around_a_hub (void)
{
  for (guint32 group = 6; group <= 7; group++)
    {
      struct ties ties = ties_new (PEOPLE);
      guint32 count;
      for (guint32 v = 1; v < PEOPLE; v++)
        ties_add (&ties, 0, v);
      for (guint32 v = 1; v < group; v++)
        ties_add (&ties, v, v + 1);
      struct network *network = ties_network (&ties, NONE);
      struct component *component = layout_components_find (network, NULL, FALSE, &count);
      g_assert_cmpuint (component_hub (component), ==, group == 6 ? 0 : NONE);
      layout_components_free (component, count);
      network_free (network);
    }
}

/* A ring of ten and nine pairs: the pairs lie flat below the ring, in three rows. */
static void
pairs_stand_in_rows (void)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (28);
  for (guint32 v = 0; v < 10; v++)
    ties_add (&ties, v, (v + 1) % 10);
  for (guint32 v = 10; v < 28; v += 2)
    ties_add (&ties, v, v + 1);
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  double lowest = 0;
  for (guint32 v = 0; v < 10; v++)
    {
      g_autofree char *name = g_strdup_printf ("p%04u", v);
      lowest = MAX (lowest, circle_of (scene, name)->y);
    }
  for (guint32 v = 10; v < 28; v++)
    {
      g_autofree char *name = g_strdup_printf ("p%04u", v);
      g_autofree char *first = g_strdup_printf ("p%04u", 10 + (v - 10) / 6 * 6);
      g_assert_cmpfloat (circle_of (scene, name)->y, >, lowest);
      g_assert_cmpfloat_with_epsilon (circle_of (scene, name)->y, circle_of (scene, first)->y, 1);
    }
  g_assert_true (scene_says (scene, "9 pairs below"));
  scene_free (scene);
  network_free (network);
}

/* I know all of a ring of eighty, and the first ten of them best: these ties are the darkest of mine. */
static void
my_strong_ties_are_the_darkest (void)
{
  enum
  {
    RING = 80,
    BEST = 10
  };
  struct map_options options = map_options_defaults ();
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  guint32 pair[2 * RING][2];
  double strength[2 * RING], pale = 0, dark = 1;
  g_ptr_array_add (names, g_strdup ("me"));
  for (guint32 i = 0; i < RING; i++)
    {
      g_ptr_array_add (names, g_strdup_printf ("%s%02u", i < BEST ? "best" : "other", i));
      pair[i][0] = 0;
      pair[RING + i][0] = pair[i][1] = i + 1;
      pair[RING + i][1] = (i + 1) % RING + 1;
      strength[i] = i < BEST ? 9 : 1;
      strength[RING + i] = 1;
    }
  struct network *network = network_from_ties ((const char *const *)names->pdata, RING + 1,
                                               (const guint32 (*)[2])pair, strength, 2 * RING, 0);
  struct scene *scene = map_of (network, &options);
  for (guint i = 0; i < scene->line->len; i++)
    {
      const struct scene_line *line = SHAPE (scene, line, i);
      if (line->kind == NULL || line->group != GROUP_TIES)
        continue;
      const char *one = SHAPE (scene, circle, line->a)->name;
      const char *other = SHAPE (scene, circle, line->b)->name;
      if (strcmp (one, "me") != 0 && strcmp (other, "me") != 0)
        continue;
      if (g_str_has_prefix (one, "best") || g_str_has_prefix (other, "best"))
        dark = MIN (dark, line->colour.alpha);
      else
        pale = MAX (pale, line->colour.alpha);
    }
  g_assert_cmpfloat (pale, >, 0);
  g_assert_cmpfloat (dark, >, pale);
  scene_free (scene);
  network_free (network);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hubs/middle", a_hub_stands_in_the_middle);
  g_test_add_func ("/hubs/groups", only_small_groups_are_around_a_hub);
  g_test_add_func ("/hubs/pairs", pairs_stand_in_rows);
  g_test_add_func ("/hubs/mine", my_strong_ties_are_the_darkest);
  return g_test_run ();
}
