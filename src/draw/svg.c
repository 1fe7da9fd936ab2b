/* SVG writer: real text, stable ids, small files.
 *
 * The body is written first and collects the style sheet on the way. Ties are paths with one
 * decimal; everything else has two. Marks are in a group of their own after the contacts, one
 * path per cluster. */
#include <math.h>
#include "pln/draw.h"
#include "draw/marks.h"
#include "draw/svg_mark.h"
#include "draw/svg_style.h"
#include "draw/svg_text.h"
#include "draw/shaping.h"

struct svg
{
  GString *out;
  struct svg_styles *styles;
  const struct scene *scene;
  guint text_style;         /* style of the open group */
  gboolean ties_are_coarse; /* their ends are whole pixels */
};

#define TIES_MANY 400 /* more of them end at whole pixels */

#define NO_STYLE G_MAXUINT

static void
append_class (struct svg *svg, const char *kind, guint style)
{
  g_string_append (svg->out, " class=\"");
  if (kind != NULL)
    {
      svg_append_attribute_text (svg->out, kind);
      g_string_append_c (svg->out, ' ');
    }
  g_string_append_printf (svg->out, "s%u\"", style);
}

/* Ends the start tag and the element, with a tooltip inside if there is one. */
static void
end_element (struct svg *svg, const char *element, const char *tooltip)
{
  if (tooltip == NULL || *tooltip == '\0')
    g_string_append (svg->out, "/>\n");
  else
    {
      g_string_append (svg->out, "><title>");
      svg_append_attribute_text (svg->out, tooltip);
      g_string_append_printf (svg->out, "</title></%s>\n", element);
    }
}

static void
append_end_of_tie (struct svg *svg, const char *attribute, guint32 circle)
{
  if (circle < svg->scene->circle->len)
    svg_append_attribute (svg->out, attribute,
                          g_array_index (svg->scene->circle, struct scene_circle, circle).id);
}

static void
append_line (struct svg *svg, const struct scene_line *line)
{
  g_autofree char *kind = line->kind != NULL ? g_strconcat ("tie ", line->kind, NULL) : NULL;
  g_string_append (svg->out, "<path");
  append_class (svg, kind, svg_style_of_line (svg->styles, line));
  append_end_of_tie (svg, "data-a", line->a);
  append_end_of_tie (svg, "data-b", line->b);
  g_string_append (svg->out, " d=\"");
  /* With many ties, whole pixels are enough: the ends are under the discs. */
  gboolean between_discs = line->group == GROUP_TIES || line->group == GROUP_BRIDGES;
  gboolean coarse = between_discs && svg->ties_are_coarse;
  svg_append_point (svg->out, 'M', coarse ? round (line->x1) : line->x1,
                    coarse ? round (line->y1) : line->y1);
  svg_append_point (svg->out, 'L', coarse ? round (line->x2) : line->x2,
                    coarse ? round (line->y2) : line->y2);
  g_string_append_c (svg->out, '"');
  end_element (svg, "path", line->tooltip);
}

static void
append_hull (struct svg *svg, const struct scene_hull *hull)
{
  g_string_append (svg->out, "<path");
  append_class (svg, "hull", svg_style_of_hull (svg->styles, hull));
  svg_append_attribute (svg->out, "data-cluster", hull->name);
  if (hull->circle != G_MAXUINT32)
    g_string_append_printf (svg->out, " data-circle=\"%u\"", hull->circle);
  g_string_append (svg->out, " d=\"");
  for (guint32 i = 0; i < hull->count; i++)
    svg_append_point (svg->out, i == 0 ? 'M' : 'L', hull->x[i], hull->y[i]);
  g_string_append (svg->out, "Z\"/>\n");
}

static void
append_box (struct svg *svg, const struct scene_box *box)
{
  g_string_append (svg->out, "<rect");
  append_class (svg, NULL, svg_style_of_box (svg->styles, box));
  svg_append_measure (svg->out, "x", box->x);
  svg_append_measure (svg->out, "y", box->y);
  svg_append_measure (svg->out, "width", box->width);
  svg_append_measure (svg->out, "height", box->height);
  svg_append_measure (svg->out, "rx", box->radius);
  g_string_append (svg->out, "/>\n");
}

static void
append_circle (struct svg *svg, const struct scene_circle *circle)
{
  gboolean contact = circle->group == GROUP_CONTACTS;
  guint style = svg_style_of_circle (svg->styles, circle);
  g_string_append (svg->out, "<circle");
  svg_append_attribute (svg->out, "id", circle->id);
  append_class (svg, contact ? "contact" : NULL, style);
  svg_append_attribute (svg->out, "data-name", circle->name);
  svg_append_attribute (svg->out, "data-cluster", circle->cluster);
  svg_append_measure (svg->out, "cx", round (circle->x * 10) / 10);
  svg_append_measure (svg->out, "cy", round (circle->y * 10) / 10);
  svg_append_measure (svg->out, "r", contact ? round (circle->r * 10) / 10 : circle->r);
  end_element (svg, "circle", circle->tooltip);
  if (!contact)
    svg_append_mark (svg->out, circle, svg->styles);
}

/* The group has the style of its first label. Only labels that differ get a class. */
static void
append_text_class (struct svg *svg, const struct scene_text *text)
{
  guint style = svg_style_of_text (svg->styles, text);
  if (style != svg->text_style)
    append_class (svg, NULL, style);
}

static void
append_text (struct svg *svg, const struct scene_text *text)
{
  static const char *const anchor[] = { [ANCHOR_MIDDLE] = "middle", [ANCHOR_END] = "end" };
  g_string_append (svg->out, "<text");
  append_text_class (svg, text);
  svg_append_attribute (svg->out, "data-name", text->name);
  svg_append_measure (svg->out, "x", round (text->x * 10) / 10);
  svg_append_measure (svg->out, "y", round (text->y * 10) / 10);
  if (text->anchor != ANCHOR_START) /* which is the default */
    svg_append_attribute (svg->out, "text-anchor", anchor[text->anchor]);
  svg_append_measure (svg->out, "font-size", text->size);
  if (text->length > 0)
    svg_append_measure (svg->out, "textLength", round (text->length * 10) / 10);
  g_autofree char *shown = drawn_text (text->text);
  if (text->length > 0 && text_joins (shown))
    g_string_append (svg->out, " lengthAdjust=\"spacingAndGlyphs\"");
  g_string_append_c (svg->out, '>');
  svg_append_text (svg->out, shown);
  g_string_append (svg->out, "</text>\n");
}

static void
append_shapes (struct svg *svg, enum scene_group group)
{
  VISIT_GROUP (svg->scene, group, box, append_box, svg);
  VISIT_GROUP (svg->scene, group, hull, append_hull, svg);
  VISIT_GROUP (svg->scene, group, line, append_line, svg);
  VISIT_GROUP (svg->scene, group, circle, append_circle, svg);
  VISIT_GROUP (svg->scene, group, text, append_text, svg);
}

static void
open_group (struct svg *svg, enum scene_group group, const char *id)
{
  const struct scene_text *first = NULL;
  for (guint i = 0; i < svg->scene->text->len && first == NULL; i++)
    if (g_array_index (svg->scene->text, struct scene_text, i).group == group)
      first = &g_array_index (svg->scene->text, struct scene_text, i);
  svg->text_style = NO_STYLE;
  g_string_append_printf (svg->out, "<g id=\"%s\"", id);
  if (first != NULL && group == GROUP_LABELS)
    {
      svg->text_style = svg_style_of_text (svg->styles, first);
      append_class (svg, NULL, svg->text_style);
    }
  g_string_append (svg->out, ">\n");
}

/* Bridges are drawn last among the ties, so they close the group of ties. */
static void
append_group (struct svg *svg, enum scene_group group)
{
  static const char *const id[] = {
    [GROUP_HULLS] = "hulls",       [GROUP_TIES] = "ties",
    [GROUP_CONTACTS] = "contacts", [GROUP_CLUSTER_NAMES] = "clusters",
    [GROUP_LABELS] = "labels",     [GROUP_LEGEND] = "legend",
    [GROUP_CAPTION] = "caption",   [N_SCENE_GROUPS] = NULL,
  };
  if (id[group] != NULL)
    open_group (svg, group, id[group]);
  append_shapes (svg, group);
  if (group != GROUP_TIES)
    g_string_append (svg->out, "</g>\n");
  if (group == GROUP_CONTACTS)
    svg_append_marks (svg->out, svg->scene, svg->styles);
}

static void
append_element (GString *out, const char *element, const char *id, const char *text)
{
  g_string_append_printf (out, "<%s id=\"%s\">", element, id);
  svg_append_text (out, text);
  g_string_append_printf (out, "</%s>\n", element);
}

static void
append_head (GString *out, const struct scene *scene)
{
  g_string_append (out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
  svg_append_number (out, scene->width, 2);
  g_string_append_c (out, ' ');
  svg_append_number (out, scene->height, 2);
  g_string_append_c (out, '"');
  svg_append_measure (out, "width", scene->width);
  svg_append_measure (out, "height", scene->height);
  g_string_append (out, " role=\"img\" aria-labelledby=\"map-title map-description\">\n");
  append_element (out, "title", "map-title", scene->title != NULL ? scene->title : "Map");
  append_element (out, "desc", "map-description",
                  scene->description != NULL ? scene->description : "");
}

static void
append_sheet (GString *out, const struct svg_styles *styles)
{
  g_string_append (out, "<style>\ntext{font-family:" SVG_FONT_FAMILIES "}\n"
                        "text,.hull{stroke-linejoin:round}\n"
                        ".tie{fill:none}\n.mark{fill-rule:evenodd;pointer-events:none}\n");
  svg_styles_append (out, styles);
  g_string_append (out, "</style>\n");
}

static gboolean
ties_are_many (const struct scene *scene)
{
  guint ties = 0;
  for (guint i = 0; i < scene->line->len; i++)
    ties += g_array_index (scene->line, struct scene_line, i).group == GROUP_TIES;
  return ties > TIES_MANY;
}

void
draw_svg (const struct scene *scene, GString *out)
{
  g_autoptr (GString) body = g_string_new (NULL);
  struct svg svg = { body, svg_styles_new (), scene, NO_STYLE, ties_are_many (scene) };
  guint background = svg_style_of_fill (svg.styles, scene->background);
  for (int group = 0; group < N_SCENE_GROUPS; group++)
    append_group (&svg, (enum scene_group)group);
  append_head (out, scene);
  append_sheet (out, svg.styles);
  g_string_append_printf (out,
                          "<rect id=\"background\" class=\"s%u\" width=\"100%%\""
                          " height=\"100%%\"/>\n",
                          background);
  g_string_append_len (out, body->str, (gssize)body->len);
  g_string_append (out, "</svg>\n");
  svg_styles_free (svg.styles);
}
