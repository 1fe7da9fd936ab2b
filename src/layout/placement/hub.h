/* hub.h - components that one person holds together. */
#ifndef LAYOUT_HUB_H
#define LAYOUT_HUB_H

#include "layout/placement/layout_component.h"

/* The vertex that is tied with nearly everybody, if the others are in small groups without it; else
 * NONE. O(n + m). */
guint32 component_hub (const struct component *component);

/* Puts the hub in the middle and all others around it. O(n + m). */
void component_place_around (struct component *component, guint32 hub);

#endif
