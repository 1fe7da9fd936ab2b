/* nearby.h - whether those who are near in the network are near on the page. */
#ifndef LAYOUT_NEARBY_H
#define LAYOUT_NEARBY_H

#include "layout/placement/layout_component.h"

/* 1 / steps between all vertices, 0 of oneself: n rows of `lanes` floats, n rounded up to eights.
 * Free with g_aligned_free. O(n (n + m)). */
float *nearness_new (const struct component *component);
gsize nearness_lanes (guint32 n);

struct vicinity
{
  const struct component *component; /* whose positions may be elsewhere */
  const float *nearness;
  gsize lanes;
  float *x, *y;          /* positions; far away in the padding */
  float *radius;         /* squared distance to the k-th nearest, k: own number of ties */
  float *gain;           /* of Jaccard, when one more of the k nearest is a neighbour */
  float *stranger;       /* loss when somebody else comes among the k nearest */
  float *room;           /* how much of the distance to others each needs; set by the caller */
  float *square, *order; /* scratch */
  double scale;          /* steps per unit of distance that gives the least stress */
};

/* What one vertex contributes at a position. */
struct nearness_terms
{
  double stress; /* sum over the others of (scale r / steps - 1)^2 */
  double kept;   /* neighbourhoods kept: own, and what the others gain or lose */
  double slack;  /* least of squared distance - (sum of rooms)^2: below 0, it is too near */
};

struct vicinity nearby_new (const struct component *component, const float *nearness);
void nearby_clear (struct vicinity *nearby);
/* Moves v far away until it gets a new position in x and y. */
void nearby_lift (struct vicinity *nearby, guint32 v);
/* Takes in new positions of all. O(n^2). Returns the neighbourhoods kept, 0 .. 1 per vertex, summed;
 * *stress: the mean over pairs. */
double nearby_refresh (struct vicinity *nearby, double *stress);
/* What v were at x, y. It must have been lifted off, or it meets itself. O(n). */
struct nearness_terms nearby_try (struct vicinity *nearby, guint32 v, float x, float y);

#endif
