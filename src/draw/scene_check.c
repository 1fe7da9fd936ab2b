/* Can this be drawn at all? Checks the size of the picture and the numbers of each shape. */
#include <math.h>
#include "pln/draw.h"
#include "draw/paint.h"

#define SIDE_PIXELS_MAX 32767.0 /* limit of cairo */
#define IMAGE_BYTES_MAX (1024.0 * 1024 * 1024)
#define COORDINATE_MAX 8e6 /* cairo's coordinates are 24.8 fixed point */

gboolean
check_sides (double width, double height, double dpi, GError **error)
{
  double columns = round (width * dpi / NORMAL_DPI), rows = round (height * dpi / NORMAL_DPI);
  if (!(isfinite (dpi) && dpi > 0))
    return fail (
      error, PLN_ERROR_USAGE,
      "--dpi: %g is not a resolution; use a number above 0, such as 96 for a screen or 300 for print",
      dpi);
  if (!(columns >= 1 && rows >= 1 && columns <= SIDE_PIXELS_MAX && rows <= SIDE_PIXELS_MAX))
    return fail (
      error, PLN_ERROR_USAGE,
      "cannot draw a picture of %.0f x %.0f pixels (%g x %g at %g dpi): each side must be 1 to 32,767 pixels; choose another --size or --dpi",
      columns, rows, width, height, dpi);
  return TRUE;
}

gboolean
draw_check_size (double width, double height, double dpi, GError **error)
{
  double columns = round (width * dpi / NORMAL_DPI), rows = round (height * dpi / NORMAL_DPI);
  if (!check_sides (width, height, dpi, error))
    return FALSE;
  if (columns * rows * 4 > IMAGE_BYTES_MAX)
    return fail (
      error, PLN_ERROR_USAGE,
      "a picture of %.0f x %.0f pixels needs %.1f GiB of memory, more than the 1 GiB that pln allows; choose a smaller --size or --dpi, or write an .svg or .pdf",
      columns, rows, columns * rows * 4 / IMAGE_BYTES_MAX);
  return TRUE;
}

static gboolean
coordinates_are_sound (const double *value, guint count)
{
  for (guint i = 0; i < count; i++)
    if (!(fabs (value[i]) <= COORDINATE_MAX))
      return FALSE;
  return TRUE;
}

#define SOUND(...)                                        \
  coordinates_are_sound ((const double[]){ __VA_ARGS__ }, \
                         sizeof ((const double[]){ __VA_ARGS__ }) / sizeof (double))

static gboolean
lines_are_sound (const struct scene *scene)
{
  for (guint i = 0; i < scene->line->len; i++)
    {
      const struct scene_line *line = &g_array_index (scene->line, struct scene_line, i);
      if (!SOUND (line->x1, line->y1, line->x2, line->y2, line->width) || line->width < 0)
        return FALSE;
    }
  return TRUE;
}

static gboolean
circles_are_sound (const struct scene *scene)
{
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *circle = &g_array_index (scene->circle, struct scene_circle, i);
      if (!SOUND (circle->x, circle->y, circle->r, circle->outline_width) || circle->r < 0
          || circle->outline_width < 0)
        return FALSE;
    }
  return TRUE;
}

static gboolean
hulls_are_sound (const struct scene *scene)
{
  for (guint i = 0; i < scene->hull->len; i++)
    {
      const struct scene_hull *hull = &g_array_index (scene->hull, struct scene_hull, i);
      if (!coordinates_are_sound (hull->x, hull->count)
          || !coordinates_are_sound (hull->y, hull->count) || !SOUND (hull->outline_width))
        return FALSE;
    }
  return TRUE;
}

static gboolean
texts_are_sound (const struct scene *scene)
{
  for (guint i = 0; i < scene->text->len; i++)
    {
      const struct scene_text *text = &g_array_index (scene->text, struct scene_text, i);
      if (!SOUND (text->x, text->y, text->size, text->length) || text->size <= 0)
        return FALSE;
    }
  return TRUE;
}

static gboolean
boxes_are_sound (const struct scene *scene)
{
  for (guint i = 0; i < scene->box->len; i++)
    {
      const struct scene_box *box = &g_array_index (scene->box, struct scene_box, i);
      if (!SOUND (box->x, box->y, box->width, box->height, box->radius) || box->width < 0
          || box->height < 0)
        return FALSE;
    }
  return TRUE;
}

gboolean
draw_check_scene (const struct scene *scene, GError **error)
{
  const char *kind = NULL;
  if (!lines_are_sound (scene))
    kind = "line";
  else if (!circles_are_sound (scene))
    kind = "circle";
  else if (!hulls_are_sound (scene))
    kind = "cluster outline";
  else if (!texts_are_sound (scene))
    kind = "text";
  else if (!boxes_are_sound (scene))
    kind = "box";
  return kind == NULL
         || fail (
           error, PLN_ERROR_SYSTEM,
           "cannot draw the map: a %s has no valid position, which is a bug in pln; please report it with the command line",
           kind);
}
