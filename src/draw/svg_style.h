/* svg_style.h - the style sheet of an SVG: each distinct style once, as a class. */
#ifndef DRAW_SVG_STYLE_H
#define DRAW_SVG_STYLE_H

#include "pln/scene.h"

struct svg_styles;
struct svg_styles *svg_styles_new (void);
void svg_styles_free (struct svg_styles *styles);

/* Number of the class with this style, for "s%u". Numbers are given on first use. */
guint svg_style_of_line (struct svg_styles *styles, const struct scene_line *line);
guint svg_style_of_circle (struct svg_styles *styles, const struct scene_circle *circle);
guint svg_style_of_hull (struct svg_styles *styles, const struct scene_hull *hull);
guint svg_style_of_text (struct svg_styles *styles, const struct scene_text *text);
guint svg_style_of_box (struct svg_styles *styles, const struct scene_box *box);
guint svg_style_of_fill (struct svg_styles *styles, struct colour fill);

/* One rule per line. */
void svg_styles_append (GString *out, const struct svg_styles *styles);

#endif
