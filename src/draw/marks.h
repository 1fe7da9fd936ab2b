/* marks.h - what every painter must draw alike: dashes and marks. */
#ifndef DRAW_MARKS_H
#define DRAW_MARKS_H

#include "pln/scene.h"

/* visit (data, shape) for every shape of that kind in the group, in order. */
#define VISIT_GROUP(scene, wanted, kind, visit, data)                             \
  for (guint i_ = 0; i_ < (scene)->kind->len; i_++)                               \
    if (g_array_index ((scene)->kind, struct scene_##kind, i_).group == (wanted)) \
  visit (data, &g_array_index ((scene)->kind, struct scene_##kind, i_))

/* On and off length in pixels; FALSE for a solid line. */
gboolean dash_pattern (enum dash dash, double width, double pattern[2]);

/* A mark in a circle of radius 1: a disc with a hole, or a polygon; filled. */
struct mark
{
  double disc, hole; /* radii; 0: none */
  guint count;       /* corners */
  struct
  {
    double x, y;
  } corner[12];
};

/* NULL: no mark.  There are nine shapes; higher numbers start again. */
const struct mark *mark_shape (guint8 mark);

/* Black or white, whichever stands out more from the fill (WCAG contrast). */
struct colour mark_colour (struct colour fill);

#endif
