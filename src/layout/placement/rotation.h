#ifndef LAYOUT_ROTATION_H
#define LAYOUT_ROTATION_H

#include "layout/placement/layout_component.h"

/* Rotates the component about its centre, and mirrors it or not, so that its long axis is about
 * horizontal and people stand where they stand in another drawing of it: p and q are x and y of each
 * vertex there. O(n). */
void component_orient (struct component *component, const double *p, const double *q);

#endif
