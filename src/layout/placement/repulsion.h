#ifndef LAYOUT_REPULSION_H
#define LAYOUT_REPULSION_H

#include "layout/placement/layout_component.h"

/* Repulsion between all people. pushes[2 i] and pushes[2 i + 1] become the sum over j of d / (1
 * + |d|^2)^2, where d points from j to i. Exact up to PUSH_EXACT people in O(n^2). Above that,
 * distant groups act as one mass, in O(n log n). */
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
