/* Names of people: each beside its own disc, and beside ties rather than on them. */
#include "layout_check.h"

static double
gap_between (const struct scene_text *text, const struct scene_circle *circle)
{
  double left = text_left (text);
  double dx = circle->x - CLAMP (circle->x, left, left + text->length);
  double dy = circle->y - CLAMP (circle->y, text->y - text->ascent, text->y + text->descent);
  return sqrt (dx * dx + dy * dy) - circle->r;
}

/* Does the tie run through the middle of the name? */
static gboolean
is_struck (const struct scene_text *text, const struct scene_line *line)
{
  for (double share = 0; share <= 1; share += 0.01)
    {
      double x = line->x1 + share * (line->x2 - line->x1);
      double y = line->y1 + share * (line->y2 - line->y1);
      if (x > text_left (text) + 0.3 * text->length && x < text_left (text) + 0.7 * text->length
          && y > text->y - text->ascent && y < text->y + text->descent)
        return TRUE;
    }
  return FALSE;
}

/* A path of three and a wheel of seven: there is room for each name beside the ties. */
static void
no_name_is_struck_where_there_is_room (void)
{
  for (int wheel = FALSE; wheel <= TRUE; wheel++)
    {
      struct map_options options = map_options_defaults ();
      struct ties ties = ties_new (wheel ? 7 : 3);
      for (guint32 v = 1; v < ties.n_people; v++)
        {
          ties_add (&ties, 0, v);
          if (wheel)
            ties_add (&ties, v, v % 6 + 1);
        }
      struct network *network = ties_network (&ties, NONE);
      struct scene *scene = map_of (network, &options);
      for (guint i = 0; i < scene->text->len; i++)
        for (guint k = 0; k < scene->line->len; k++)
          if (SHAPE (scene, text, i)->name != NULL && SHAPE (scene, line, k)->kind != NULL)
            g_assert_false (is_struck (SHAPE (scene, text, i), SHAPE (scene, line, k)));
      scene_free (scene);
      network_free (network);
    }
}

/* Of a hundred people in five groups, whose names all fit, hardly one is nearer to another disc. */
static void
the_nearest_disc_is_ones_own (void)
{
  struct map_options options = map_options_defaults ();
  struct ties ties = ties_new (100);
  struct rng rng;
  guint astray = 0, counted;
  rng_seed (&rng, 3);
  for (guint32 i = 0; i < 500; i++)
    {
      guint32 a = rng_below (&rng, 100);
      guint32 b = i % 15 == 0 ? rng_below (&rng, 100) : a / 20 * 20 + rng_below (&rng, 20);
      if (a != b)
        ties_add (&ties, a, b);
    }
  struct network *network = ties_network (&ties, NONE);
  struct scene *scene = map_of (network, &options);
  for (guint i = 0; i < scene->text->len; i++)
    {
      const struct scene_text *text = SHAPE (scene, text, i);
      double own, nearest = G_MAXDOUBLE;
      if (text->name == NULL)
        continue;
      own = gap_between (text, circle_of (scene, text->name));
      for (guint k = 0; k < scene->circle->len; k++)
        if (SHAPE (scene, circle, k)->name != NULL
            && strcmp (SHAPE (scene, circle, k)->name, text->name) != 0)
          nearest = MIN (nearest, gap_between (text, SHAPE (scene, circle, k)));
      astray += own > 2 && nearest >= 0 && nearest < own - 0.5;
    }
  struct measures *measures = measure_quickly (network);
  counted = map_measure_quality (scene, network, measures).names_astray;
  g_test_message ("%u astray, counted %u", astray, counted);
  g_assert_cmpuint (astray, <=, 1);
  g_assert_cmpuint (counted, >=, astray);
  g_assert_cmpuint (counted, <=, astray + 2);
  measures_free (measures);
  scene_free (scene);
  network_free (network);
}

/* Pixels between the text and the outline, measured from the points along its middle. */
static double
gap_to_rim (const struct scene_text *text, const struct scene_hull *hull)
{
  double nearest = G_MAXDOUBLE;
  for (guint32 i = 0, before = hull->count - 1; i < hull->count; before = i++)
    for (double share = 0; share <= 1; share += 0.02)
      {
        double x = hull->x[before] + share * (hull->x[i] - hull->x[before]);
        double y = hull->y[before] + share * (hull->y[i] - hull->y[before]);
        double dx = x - CLAMP (x, text_left (text), text_left (text) + text->length);
        double dy = y - CLAMP (y, text->y - text->ascent, text->y + text->descent);
        nearest = MIN (nearest, sqrt (dx * dx + dy * dy));
      }
  return nearest;
}

/* Three groups, each called after a town: the title is at the rim of the hull. */
static void
titles_are_at_the_rim (void)
{
  struct map_options options = map_options_defaults ();
  g_autoptr (GError) error = NULL;
  struct ties ties = ties_new (36);
  guint titles = 0;
  for (guint32 v = 0; v < 36; v++)
    for (guint32 step = 1; step <= 3; step++)
      ties_add (&ties, v, v / 12 * 12 + (v + step) % 12);
  ties_add (&ties, 0, 12);
  ties_add (&ties, 13, 24);
  struct network *network = ties_network (&ties, NONE);
  struct measures *measures = measure_quickly (network);
  for (guint32 c = 0; c < measures->clusters.count; c++)
    {
      struct cluster *cluster = &measures->clusters.cluster[c];
      g_free (cluster->name);
      cluster->name = g_strdup_printf ("Town %u", c);
      cluster->namesake = NONE;
    }
  struct scene *scene = map_scene (network, measures, &options, plain_extents, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < scene->text->len; i++)
    for (guint h = 0; h < scene->hull->len; h++)
      {
        const struct scene_text *text = SHAPE (scene, text, i);
        const struct scene_hull *hull = SHAPE (scene, hull, h);
        if (text->group != GROUP_CLUSTER_NAMES || strcmp (hull->name, text->text) != 0)
          continue;
        titles++;
        g_assert_cmpfloat (gap_to_rim (text, hull), <, 10);
      }
  g_assert_cmpuint (titles, ==, 3);
  scene_free (scene);
  measures_free (measures);
  network_free (network);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/names/struck", no_name_is_struck_where_there_is_room);
  g_test_add_func ("/names/nearest", the_nearest_disc_is_ones_own);
  g_test_add_func ("/names/titles", titles_are_at_the_rim);
  return g_test_run ();
}
