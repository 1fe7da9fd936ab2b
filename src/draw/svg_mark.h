/* svg_mark.h - the second cue besides hue, as SVG. */
#ifndef DRAW_SVG_MARK_H
#define DRAW_SVG_MARK_H

#include "draw/svg_style.h"

/* One circle's mark, if it has one. */
void svg_append_mark (GString *out, const struct scene_circle *circle, struct svg_styles *styles);

/* <g id="marks"> with those of all contacts. */
void svg_append_marks (GString *out, const struct scene *scene, struct svg_styles *styles);

#endif
