/* circle_centres.h - whether the people of a circle stand together on the page. */
#ifndef LAYOUT_CIRCLE_CENTRES_H
#define LAYOUT_CIRCLE_CENTRES_H

#include <glib.h>

struct circle_centres
{
  guint32 count;
  const guint32 *of; /* circle of each vertex, or NONE */
  double *x, *y;     /* sums of the positions of each circle */
  guint32 *size;
};

/* Of the n vertices at x, y. Free with circle_centres_clear. */
struct circle_centres circle_centres_new (guint32 n, const guint32 *of, const float *x,
                                          const float *y);
void circle_centres_clear (struct circle_centres *centres);

/* Takes v out of its circle, or puts it back at x, y: sign -1 or 1. */
void circle_centres_add (struct circle_centres *centres, guint32 v, float x, float y, int sign);
/* Silhouette of v at x, y by the centres, -1 .. 1: whether its own circle's is nearer than any
 * other. 0 if it has none. v has been taken out. O(circles). */
double circle_centres_silhouette (const struct circle_centres *centres, guint32 v, float x,
                                  float y);

#endif
