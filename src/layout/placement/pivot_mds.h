#ifndef LAYOUT_PIVOT_MDS_H
#define LAYOUT_PIVOT_MDS_H

#include "layout/placement/layout_component.h"

/* Sets the component's positions; one unit is one step. O(k (n + m) + k^2 n) for k pivots. */
void pivot_mds (struct component *component, guint32 pivots, guint64 seed);

/* Chooses k pivots, each at the largest distance from those already chosen. steps[k v + j]
 * becomes the distance from pivot j to vertex v. O(k (n + m)). */
void pivots_choose (const struct component *component, guint32 k, guint32 *pivot, float *steps);

#endif
