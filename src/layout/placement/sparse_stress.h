#ifndef LAYOUT_SPARSE_STRESS_H
#define LAYOUT_SPARSE_STRESS_H

#include "layout/placement/layout_component.h"

/* Distances from a few pivots, which preserve the overall shape. */
struct far;

/* Free with far_free. O(k (n + m)). */
struct far *far_new (const struct component *component, guint32 pivots);
void far_free (struct far *far);
/* Refits the length of one step to the present layout. O(k n). */
void far_measure (struct far *far, const struct component *component);
/* Force on v: the weighted mean of its deviations from the right distance to every pivot. Near
 * pivots weigh more. O(k). */
void far_force (const struct far *far, const struct component *component, guint32 v,
                double force[2]);

#endif
