#ifndef LAYOUT_SPARSE_STRESS_H
#define LAYOUT_SPARSE_STRESS_H

#include "layout/placement/layout_component.h"

/* Steps from a few pivots, to keep the large shape true. */
struct far;

/* O(k (n + m)). */
struct far *far_new (const struct component *component, guint32 pivots);
void far_free (struct far *far);
/* How long one step is on the page at present.  O(k n). */
void far_measure (struct far *far, const struct component *component);
/* Towards the right distance from every pivot: weighted mean of what is
 * missing, near pivots counting more.  O(k). */
void far_force (const struct far *far, const struct component *component, guint32 v,
                double force[2]);

#endif
