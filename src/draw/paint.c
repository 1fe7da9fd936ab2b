/* The cairo painter, used for PNG and PDF. It paints group by group. Within a group the order
 * is boxes, hulls, lines, circles, texts, as in the SVG. */
#include <math.h>
#include <pango/pangocairo.h>
#include "draw/paint.h"
#include "draw/marks.h"
#include "draw/shaping.h"

#define HALO_STEP_PER_SIZE .1 /* less than the halo reaches beyond a letter */

struct painter
{
  cairo_t *cr;
  PangoLayout *layout;
};

void
paint_colour (cairo_t *cr, struct colour colour)
{
  cairo_set_source_rgba (cr, colour.red, colour.green, colour.blue, colour.alpha);
}

static void
path_fill (cairo_t *cr, struct colour fill)
{
  if (fill.alpha > 0)
    {
      paint_colour (cr, fill);
      cairo_fill_preserve (cr);
    }
}

static void
path_stroke (cairo_t *cr, struct colour colour, double width, enum dash dash)
{
  double pattern[2];
  if (colour.alpha > 0 && width > 0)
    {
      cairo_set_dash (cr, pattern, dash_pattern (dash, width, pattern) ? 2 : 0, 0);
      cairo_set_line_width (cr, width);
      paint_colour (cr, colour);
      cairo_stroke_preserve (cr);
    }
  cairo_new_path (cr);
}

static void
paint_box (struct painter *painter, const struct scene_box *box)
{
  cairo_t *cr = painter->cr;
  double x = box->x, y = box->y, right = x + box->width, bottom = y + box->height;
  double r = CLAMP (box->radius, 0, MIN (box->width, box->height) / 2);
  cairo_new_path (cr);
  cairo_arc (cr, right - r, y + r, r, -G_PI_2, 0);
  cairo_arc (cr, right - r, bottom - r, r, 0, G_PI_2);
  cairo_arc (cr, x + r, bottom - r, r, G_PI_2, G_PI);
  cairo_arc (cr, x + r, y + r, r, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
  path_fill (cr, box->fill);
  path_stroke (cr, box->outline, 1, DASH_SOLID);
}

static void
paint_hull (struct painter *painter, const struct scene_hull *hull)
{
  cairo_t *cr = painter->cr;
  cairo_new_path (cr);
  for (guint32 i = 0; i < hull->count; i++)
    cairo_line_to (cr, hull->x[i], hull->y[i]);
  cairo_close_path (cr);
  path_fill (cr, hull->fill);
  path_stroke (cr, hull->outline, hull->outline_width, DASH_SOLID);
}

static void
paint_line (struct painter *painter, const struct scene_line *line)
{
  cairo_t *cr = painter->cr;
  cairo_move_to (cr, line->x1, line->y1);
  cairo_line_to (cr, line->x2, line->y2);
  path_stroke (cr, line->colour, line->width, line->dash);
}

static void
paint_mark (cairo_t *cr, const struct scene_circle *circle, const struct mark *mark)
{
  double x = circle->x, y = circle->y, r = circle->r;
  if (mark->disc > 0)
    cairo_arc (cr, x, y, mark->disc * r, 0, 2 * G_PI);
  if (mark->hole > 0)
    {
      cairo_new_sub_path (cr);
      cairo_arc_negative (cr, x, y, mark->hole * r, 2 * G_PI, 0);
    }
  for (guint i = 0; i < mark->count; i++)
    cairo_line_to (cr, x + mark->corner[i].x * r, y + mark->corner[i].y * r);
  paint_colour (cr, mark_colour (circle->fill));
  cairo_fill (cr);
}

static void
paint_circle (struct painter *painter, const struct scene_circle *circle)
{
  cairo_t *cr = painter->cr;
  const struct mark *mark = mark_shape (circle->mark);
  cairo_new_path (cr);
  cairo_arc (cr, circle->x, circle->y, circle->r, 0, 2 * G_PI);
  cairo_close_path (cr);
  path_fill (cr, circle->fill);
  path_stroke (cr, circle->outline, circle->outline_width, circle->outline_dash);
  if (mark != NULL)
    paint_mark (cr, circle, mark);
}

/* A PDF is as long as its paths, and letters have many points: under a wide stroke, straight lines
 * between points that are `apart` look the same. */
static void
path_coarsen (cairo_t *cr, double apart)
{
  double x = 0, y = 0;
  cairo_path_t *path = cairo_copy_path_flat (cr);
  cairo_new_path (cr);
  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    {
      const cairo_path_data_t *data = &path->data[i];
      if (data->header.type == CAIRO_PATH_CLOSE_PATH)
        cairo_close_path (cr);
      else if (data->header.type == CAIRO_PATH_MOVE_TO)
        cairo_move_to (cr, x = data[1].point.x, y = data[1].point.y);
      else if (hypot (data[1].point.x - x, data[1].point.y - y) >= apart)
        cairo_line_to (cr, x = data[1].point.x, y = data[1].point.y);
    }
  cairo_path_destroy (path);
}

/* Paints the glyphs and their halo; the baseline starts at the origin. */
static void
paint_glyphs (struct painter *painter, const struct scene_text *text)
{
  cairo_t *cr = painter->cr;
  PangoLayoutLine *line = pango_layout_get_line_readonly (painter->layout, 0);
  if (text->halo.alpha > 0)
    {
      pango_cairo_layout_line_path (cr, line);
      if (cairo_surface_get_type (cairo_get_target (cr)) == CAIRO_SURFACE_TYPE_PDF)
        path_coarsen (cr, text->size * HALO_STEP_PER_SIZE);
      path_stroke (cr, text->halo, text->size * HALO_WIDTH_PER_SIZE, DASH_SOLID);
      cairo_move_to (cr, 0, 0);
    }
  paint_colour (cr, text->colour);
  pango_cairo_show_layout_line (cr, line);
}

/* Stretches the text to its measured length, as textLength does in the SVG. */
static void
paint_text (struct painter *painter, const struct scene_text *text)
{
  static const double share[] = { [ANCHOR_START] = 0, [ANCHOR_MIDDLE] = .5, [ANCHOR_END] = 1 };
  cairo_t *cr = painter->cr;
  PangoRectangle logical;
  text_layout_set (painter->layout, text->text, text->size, text->bold);
  pango_layout_get_extents (painter->layout, NULL, &logical);
  double natural = (double)logical.width / PANGO_SCALE;
  if (natural <= 0)
    return;
  double length = text->length > 0 ? text->length : natural;
  cairo_save (cr);
  cairo_translate (cr, text->x - share[text->anchor] * length, text->y);
  cairo_scale (cr, length / natural, 1);
  cairo_move_to (cr, 0, 0);
  paint_glyphs (painter, text);
  cairo_restore (cr);
}

static void
paint_group (struct painter *painter, const struct scene *scene, enum scene_group group)
{
  VISIT_GROUP (scene, group, box, paint_box, painter);
  VISIT_GROUP (scene, group, hull, paint_hull, painter);
  VISIT_GROUP (scene, group, line, paint_line, painter);
  VISIT_GROUP (scene, group, circle, paint_circle, painter);
  VISIT_GROUP (scene, group, text, paint_text, painter);
}

void
paint_groups (cairo_t *cr, const struct scene *scene)
{
  PangoContext *context = pango_cairo_create_context (cr);
  struct painter painter = { cr, text_layout_new (context) };
  g_object_unref (context);
  paint_colour (cr, scene->background);
  cairo_paint (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (int group = 0; group < N_SCENE_GROUPS; group++)
    paint_group (&painter, scene, group);
  g_object_unref (painter.layout);
}

cairo_status_t
paint_scene (cairo_surface_t *page, double scale, const struct scene *scene)
{
  cairo_t *cr = cairo_create (page);
  cairo_scale (cr, scale, scale);
  if (cairo_status (cr) == CAIRO_STATUS_SUCCESS)
    paint_groups (cr, scene);
  cairo_status_t status = cairo_status (cr);
  cairo_destroy (cr);
  return status;
}

cairo_status_t
bytes_append (void *bytes, const unsigned char *data, unsigned int length)
{
  GByteArray *out = bytes;
  if (length > G_MAXUINT - out->len)
    return CAIRO_STATUS_WRITE_ERROR;
  g_byte_array_append (out, data, length);
  return CAIRO_STATUS_SUCCESS;
}

gboolean
check_status (cairo_status_t status, const char *what, GError **error)
{
  return status == CAIRO_STATUS_SUCCESS
         || fail (error, PLN_ERROR_SYSTEM, "cannot draw the %s: %s; try a smaller --size", what,
                  cairo_status_to_string (status));
}
