/* geometry.h - boxes, segments and grids on the page, in its pixels. */
#ifndef LAYOUT_GEOMETRY_H
#define LAYOUT_GEOMETRY_H

#include "pln/scene.h"

struct box
{
  double left, top, right, bottom;
};

/* The box that a text covers: its measured length, from ascent to descent. */
struct box text_box (const struct scene_text *text);
gboolean boxes_meet (const struct box *a, const struct box *b);
/* Do the bounds of the segment meet the box? They do where the segment does. */
gboolean bounds_meet_box (double x1, double y1, double x2, double y2, const struct box *box);
gboolean segment_meets_box (double x1, double y1, double x2, double y2, const struct box *box);
double segment_length_in_box (double x1, double y1, double x2, double y2, const struct box *box);
gboolean segments_cross (double x1, double y1, double x2, double y2, double x3, double y3,
                         double x4, double y4);
/* The square of the distance from a point to a segment, which may be a point itself. */
double square_to_segment (double x, double y, double x1, double y1, double x2, double y2);

/* The square of the distance from a point to a box; 0 inside. */
static inline double
square_to_box (double x, double y, const struct box *box)
{
  double dx = x - CLAMP (x, box->left, box->right), dy = y - CLAMP (y, box->top, box->bottom);
  return dx * dx + dy * dy;
}

/* The row or column of a grid that is this many cells from its edge; the nearest one of a point outside. */
static inline guint32
grid_index (double cells, guint32 count)
{
  return cells > 0 ? MIN ((guint32)cells, count - 1) : 0;
}

#endif
