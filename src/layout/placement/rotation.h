#ifndef LAYOUT_ROTATION_H
#define LAYOUT_ROTATION_H

#include "layout/placement/layout_component.h"

/* Rotates the component about its centre so that its long axis is about horizontal, and mirrors
 * it so that the same people stand to the right and at the bottom as in a network that is nearly
 * the same. O(n + m). */
void component_orient (struct component *component, const struct network *network);

#endif
