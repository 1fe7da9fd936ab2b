/* The map of the worked network as text, so that a review shows any change of the drawing.
 * Coordinates are whole pixels, because the last digits do not matter. */
#include <stdio.h>
#include "layout_check.h"

static const char *const name[] = { "me", "Ana", "Ben", "Cai", "Dee", "Eve", "Fay", "Gus", "Hal" };
static const guint32 pair[][2] = {
  { 0, 1 }, { 0, 2 }, { 0, 3 }, { 0, 4 }, { 0, 5 }, { 1, 2 },
  { 1, 3 }, { 2, 3 }, { 4, 5 }, { 5, 6 }, { 6, 7 },
};

static void
append_scene (GString *out, const struct scene *scene)
{
  for (guint i = 0; i < scene->hull->len; i++)
    g_string_append_printf (out, "hull %s\n", SHAPE (scene, hull, i)->name);
  for (guint i = 0; i < scene->line->len; i++)
    {
      const struct scene_line *l = SHAPE (scene, line, i);
      if (l->kind != NULL)
        g_string_append_printf (out, "tie %s, group %d: %.0f %.0f, %.0f %.0f\n", l->kind, l->group,
                                l->x1, l->y1, l->x2, l->y2);
    }
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *c = SHAPE (scene, circle, i);
      if (c->name != NULL)
        g_string_append_printf (out, "%s %s: %.0f %.0f %.0f; %s\n", c->id, c->name, c->x, c->y,
                                c->r, c->tooltip);
    }
  for (guint i = 0; i < scene->text->len; i++)
    {
      const struct scene_text *t = SHAPE (scene, text, i);
      g_string_append_printf (out, "%.0f %.0f %s\n", t->x, t->y, t->text);
    }
}

static const char expected[] =
#include "layout_golden.inc"
  ;

static void
the_fixture_is_drawn_as_before (void)
{
  struct map_options options = map_options_defaults ();
  options.width = 800;
  options.height = 600;
  struct network *network
    = network_from_ties (name, G_N_ELEMENTS (name), pair, NULL, G_N_ELEMENTS (pair), 0);
  struct scene *scene = map_of (network, &options);
  g_autoptr (GString) found = g_string_new (NULL);
  append_scene (found, scene);
  if (strcmp (found->str, expected) != 0)
    fputs (found->str, stderr);
  g_assert_cmpstr (found->str, ==, expected);
  scene_free (scene);
  network_free (network);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/golden/fixture", the_fixture_is_drawn_as_before);
  return g_test_run ();
}
