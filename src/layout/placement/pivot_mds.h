#ifndef LAYOUT_PIVOT_MDS_H
#define LAYOUT_PIVOT_MDS_H

#include "layout/placement/layout_component.h"

/* Sets the component's positions; one unit is one step. `rough`, unless it is NULL: x of all vertices
 * and then y in a drawing that follows the distances less closely, and therefore hardly changes with
 * one tie more or less. O(k (n + m)) for k pivots. */
void pivot_mds (struct component *component, guint32 pivots, double *rough);

/* Chooses k pivots, each at the largest distance from those already chosen. steps[k v + j]
 * becomes the distance from pivot j to vertex v. O(k (n + m)). */
void pivots_choose (const struct component *component, guint32 k, guint32 *pivot, float *steps);

#endif
