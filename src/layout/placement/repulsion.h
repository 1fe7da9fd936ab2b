#ifndef LAYOUT_REPULSION_H
#define LAYOUT_REPULSION_H

#include "layout/placement/layout_component.h"

/* Everyone's push on everyone: pushes[2 i] and [2 i + 1] become the sum over
 * j of d / (1 + |d|^2)^2, d from j to i.  Exact to PUSH_EXACT people,
 * O(n^2); above it distant groups push as one, O(n log n). */
struct repulsion;
enum
{
  PUSH_EXACT = 2500
};

struct repulsion *repulsion_new (guint32 n);
void repulsion_free (struct repulsion *repulsion);
void repulsion_compute (struct repulsion *repulsion, const double *x, const double *y, int threads,
                        double *pushes);

#endif
