/* marks.h - what all painters must draw alike: dashes and marks. */
#ifndef DRAW_MARKS_H
#define DRAW_MARKS_H

#include "pln/scene.h"

/* Calls visit (data, shape) for each shape of that kind in the group, in order. */
#define VISIT_GROUP(scene, wanted, kind, visit, data)                             \
  for (guint i_ = 0; i_ < (scene)->kind->len; i_++)                               \
    if (g_array_index ((scene)->kind, struct scene_##kind, i_).group == (wanted)) \
  visit (data, &g_array_index ((scene)->kind, struct scene_##kind, i_))

/* Lengths of dash and gap in pixels. Returns FALSE for a solid line. */
gboolean dash_pattern (enum dash dash, double width, double pattern[2]);

/* A filled mark in a circle of radius 1: a disc, possibly with a hole, or a polygon. */
struct mark
{
  double disc, hole; /* radii; 0: none */
  guint count;       /* number of corners */
  struct
  {
    double x, y;
  } corner[12];
};

/* NULL: no mark. There are nine shapes; higher numbers start again. */
const struct mark *mark_shape (guint8 mark);

/* Black or white, whichever has more contrast with the fill (WCAG). */
struct colour mark_colour (struct colour fill);

#endif
