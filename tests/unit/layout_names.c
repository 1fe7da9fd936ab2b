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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/names/struck", no_name_is_struck_where_there_is_room);
  g_test_add_func ("/names/nearest", the_nearest_disc_is_ones_own);
  return g_test_run ();
}
