/* Marks as filled paths. The marks of one cluster share one path, which keeps the file small.
 * They are above the contacts and ignore the pointer. */
#include <math.h>
#include "draw/marks.h"
#include "draw/svg_mark.h"
#include "draw/svg_text.h"

struct pen /* position in tenths of a pixel, so that relative steps add up exactly */
{
  GString *out;
  long x, y;
};

static long
in_tenths (double value)
{
  return isfinite (value) ? lround (CLAMP (value, -1e8, 1e8) * 10) : 0;
}

static void
pen_set (struct pen *pen, double x, double y)
{
  svg_append_point (pen->out, 'M', x, y);
  pen->x = in_tenths (x);
  pen->y = in_tenths (y);
}

/* A relative line, in the shortest of its three forms: h, v or l. */
static void
pen_draw (struct pen *pen, double x, double y)
{
  long across = in_tenths (x) - pen->x, down = in_tenths (y) - pen->y;
  g_string_append_c (pen->out, down == 0 ? 'h' : across == 0 ? 'v' : 'l');
  if (across != 0 || down == 0)
    svg_append_number (pen->out, (double)across / 10, 1);
  if (across != 0 && down > 0)
    g_string_append_c (pen->out, ' ');
  if (down != 0)
    svg_append_number (pen->out, (double)down / 10, 1);
  pen->x += across;
  pen->y += down;
}

/* A disc is one arc of almost a full turn, from its left end to a point just below it. */
static void
append_disc (struct pen *pen, double x, double y, double r)
{
  pen_set (pen, x - r, y);
  svg_append_point (pen->out, 'a', r, r);
  g_string_append (pen->out, " 0 1 1 0 .1z");
}

static void
append_polygon (struct pen *pen, const struct scene_circle *circle, const struct mark *mark)
{
  for (guint i = 0; i < mark->count; i++)
    {
      double x = circle->x + mark->corner[i].x * circle->r;
      double y = circle->y + mark->corner[i].y * circle->r;
      if (i == 0)
        pen_set (pen, x, y);
      else
        pen_draw (pen, x, y);
    }
  if (mark->count > 0)
    g_string_append_c (pen->out, 'z');
}

static void
append_mark_path (GString *out, const struct scene_circle *circle, const struct mark *mark)
{
  struct pen pen = { out };
  if (mark->disc > 0)
    append_disc (&pen, circle->x, circle->y, mark->disc * circle->r);
  if (mark->hole > 0)
    append_disc (&pen, circle->x, circle->y, mark->hole * circle->r);
  append_polygon (&pen, circle, mark);
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

struct marks /* the marks of one cluster in one colour */
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
  *marks = (struct marks){ cluster, style, g_string_new (NULL) };
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
