#ifndef LAYOUT_ROTATION_H
#define LAYOUT_ROTATION_H

#include "layout/placement/layout_component.h"

/* Turns the piece about its middle so that its long axis lies flat, and
 * mirrors it so that its longer tails point right and down.  O(n). */
void component_orient (struct component *component);

#endif
