#ifndef LAYOUT_ROTATION_H
#define LAYOUT_ROTATION_H

#include "layout/placement/layout_component.h"

/* Rotates the component about its centre so that its long axis is horizontal, and mirrors it so
 * that its longer tails point right and down. O(n). */
void component_orient (struct component *component);

#endif
