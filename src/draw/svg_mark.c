/* Marks as filled paths.  Those of one cluster are one path, which keeps the
 * file small; they lie over the contacts and let the pointer through. */
#include "draw/shape.h"
#include "draw/svg_mark.h"
#include "draw/svg_text.h"

/* A disc as two half circles, from its left end. */
static void
append_disc (GString *out, double x, double y, double r, int sweep)
{
  svg_append_point (out, 'M', x - r, y);
  for (int half = 0; half < 2; half++)
    {
      svg_append_point (out, 'a', r, r);
      g_string_append_printf (out, " 0 0 %d ", sweep);
      svg_append_number (out, half == 0 ? 2 * r : -2 * r, 1);
      g_string_append (out, " 0");
    }
  g_string_append_c (out, 'z');
}

static void
append_mark_path (GString *out, const struct scene_circle *circle, const struct mark *mark)
{
  double x = circle->x, y = circle->y, r = circle->r;
  if (mark->disc > 0)
    append_disc (out, x, y, mark->disc * r, 1);
  if (mark->hole > 0)
    append_disc (out, x, y, mark->hole * r, 0);
  for (guint i = 0; i < mark->count; i++)
    svg_append_point (out, i == 0 ? 'M' : 'L', x + mark->corner[i].x * r, y + mark->corner[i].y * r);
  if (mark->count > 0)
    g_string_append_c (out, 'z');
}

static void
append_path (GString *out, const char *cluster, guint style, const char *path)
{
  g_string_append_printf (out, "<path class=\"mark s%u\"", style);
  if (cluster != NULL && *cluster != '\0')
    svg_append_attribute (out, "data-cluster", cluster);
  g_string_append_printf (out, " d=\"%s\"/>\n", path);
}

void
svg_append_mark (GString *out, const struct scene_circle *circle, struct svg_styles *styles)
{
  const struct mark *mark = mark_shape (circle->mark);
  if (mark == NULL)
    return;
  g_autoptr (GString) path = g_string_new (NULL);
  append_mark_path (path, circle, mark);
  append_path (out, circle->cluster, svg_style_of_fill (styles, mark_colour (circle->fill)),
               path->str);
}

struct marks                    /* of one cluster in one colour */
{
  const char *cluster;
  guint style;
  GString *path;
};

static void
marks_free (gpointer data)
{
  struct marks *marks = data;
  g_string_free (marks->path, TRUE);
  g_free (marks);
}

static struct marks *
marks_find (GPtrArray *all, const char *cluster, guint style)
{
  for (guint i = 0; i < all->len; i++)
    {
      struct marks *marks = g_ptr_array_index (all, i);
      if (marks->style == style && g_strcmp0 (marks->cluster, cluster) == 0)
        return marks;
    }
  struct marks *marks = g_new (struct marks, 1);
  *marks = (struct marks) { cluster, style, g_string_new (NULL) };
  g_ptr_array_add (all, marks);
  return marks;
}

void
svg_append_marks (GString *out, const struct scene *scene, struct svg_styles *styles)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (marks_free);
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *circle = &g_array_index (scene->circle, struct scene_circle, i);
      const struct mark *mark = mark_shape (circle->mark);
      if (circle->group != GROUP_CONTACTS || mark == NULL)
        continue;
      guint style = svg_style_of_fill (styles, mark_colour (circle->fill));
      append_mark_path (marks_find (all, circle->cluster, style)->path, circle, mark);
    }
  g_string_append (out, "<g id=\"marks\">\n");
  for (guint i = 0; i < all->len; i++)
    {
      const struct marks *marks = g_ptr_array_index (all, i);
      append_path (out, marks->cluster, marks->style, marks->path->str);
    }
  g_string_append (out, "</g>\n");
}
