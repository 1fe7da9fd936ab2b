/* A scene owns its shapes, and each shape owns its strings. */
#include "pln/scene.h"

static void
line_clear (gpointer data)
{
  struct scene_line *line = data;
  g_free (line->kind);
  g_free (line->tooltip);
}

static void
circle_clear (gpointer data)
{
  struct scene_circle *circle = data;
  g_free (circle->id);
  g_free (circle->name);
  g_free (circle->cluster);
  g_free (circle->tooltip);
}

static void
hull_clear (gpointer data)
{
  struct scene_hull *hull = data;
  g_free (hull->x);
  g_free (hull->y);
  g_free (hull->name);
}

static void
text_clear (gpointer data)
{
  struct scene_text *text = data;
  g_free (text->text);
  g_free (text->name);
}

static GArray *
shapes_new (guint size, GDestroyNotify clear)
{
  GArray *shapes = g_array_new (FALSE, FALSE, size);
  if (clear != NULL)
    g_array_set_clear_func (shapes, clear);
  return shapes;
}

struct scene *
scene_new (double width, double height)
{
  struct scene *scene = g_new0 (struct scene, 1);
  scene->width = width;
  scene->height = height;
  scene->background = (struct colour){ 1, 1, 1, 1 };
  scene->hull = shapes_new (sizeof (struct scene_hull), hull_clear);
  scene->line = shapes_new (sizeof (struct scene_line), line_clear);
  scene->circle = shapes_new (sizeof (struct scene_circle), circle_clear);
  scene->text = shapes_new (sizeof (struct scene_text), text_clear);
  scene->box = shapes_new (sizeof (struct scene_box), NULL);
  return scene;
}

void
scene_free (struct scene *scene)
{
  if (scene == NULL)
    return;
  g_array_unref (scene->hull);
  g_array_unref (scene->line);
  g_array_unref (scene->circle);
  g_array_unref (scene->text);
  g_array_unref (scene->box);
  g_free (scene->title);
  g_free (scene->description);
  g_free (scene->size_words);
  g_free (scene);
}

void
scene_add_line (struct scene *scene, struct scene_line line)
{
  g_array_append_val (scene->line, line);
}

guint32
scene_add_circle (struct scene *scene, struct scene_circle circle)
{
  g_array_append_val (scene->circle, circle);
  return scene->circle->len - 1;
}

void
scene_add_hull (struct scene *scene, struct scene_hull hull)
{
  g_array_append_val (scene->hull, hull);
}

void
scene_add_text (struct scene *scene, struct scene_text text)
{
  g_array_append_val (scene->text, text);
}

void
scene_add_box (struct scene *scene, struct scene_box box)
{
  g_array_append_val (scene->box, box);
}
