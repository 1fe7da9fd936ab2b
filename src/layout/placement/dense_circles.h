#ifndef LAYOUT_DENSE_CIRCLES_H
#define LAYOUT_DENSE_CIRCLES_H

#include "layout/placement/layout_component.h"

/* Per vertex: the circle it is in if nearly all of its members are tied with each other, else NONE; if
 * that holds of the whole component, 0 everywhere. Free with g_free. O(n + m). */
guint32 *dense_circles_find (const struct component *component);

#endif
