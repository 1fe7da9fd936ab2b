#ifndef LAYOUT_COMPONENT_PACKING_H
#define LAYOUT_COMPONENT_PACKING_H

#include "layout/placement/layout_component.h"

/* Moves the components side by side into a rectangle of about the given aspect ratio (width /
 * height), the largest at the top left. O(k s) for k components and a skyline of s steps. */
void layout_components_pack (struct component *component, guint32 count, double aspect);

#endif
