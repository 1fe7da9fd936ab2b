/* tie_angles.h - the smallest angle between two ties of a person. */
#ifndef LAYOUT_TIE_ANGLES_H
#define LAYOUT_TIE_ANGLES_H

#include "layout/placement/layout_component.h"

struct tie_angles
{
  const struct component *component; /* whose positions may be elsewhere */
  float *turn;                       /* direction of each half-tie, 0 .. 1 */
  float *least;                      /* state of tie_angles_visit */
  float *sorted;
};

struct tie_angles tie_angles_new (const struct component *component);
void tie_angles_clear (struct tie_angles *angles);

/* Directions of all ties of v at x, y, and of its neighbours to it; at: positions of all. */
void tie_angles_move (struct tie_angles *angles, guint32 v, const float *at_x, const float *at_y);
/* Prepares the following calls for v. */
void tie_angles_visit (struct tie_angles *angles, guint32 v);
/* Angular resolution of v and its neighbours, summed, if v were at x, y. */
double tie_angles_sum (const struct tie_angles *angles, guint32 v, float x, float y,
                       const float *at_x, const float *at_y);
/* Of v alone, 0 .. 1: the smallest angle times the number of ties, as a share of a turn. */
double tie_angles_of (const struct tie_angles *angles, guint32 v);

#endif
