/* svg_mark.h - marks, the second cue besides hue, as SVG. */
#ifndef DRAW_SVG_MARK_H
#define DRAW_SVG_MARK_H

#include "draw/svg_style.h"

/* The mark of one circle, if it has one. */
void svg_append_mark (GString *out, const struct scene_circle *circle, struct svg_styles *styles);

/* <g id="marks"> with the marks of all contacts. */
void svg_append_marks (GString *out, const struct scene *scene, struct svg_styles *styles);

#endif
