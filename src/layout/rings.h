#ifndef LAYOUT_RINGS_H
#define LAYOUT_RINGS_H

#include "pln/layout.h"

/* Who is how many rings from the middle, and in which direction.  Positions
 * come out in the unit disc, the middle at 0, 0; NaN for people whom nobody
 * knows.  Returns the number of rings; by_strength: they are thirds by strength,
 * else steps.  O(rounds x m + n log n). */
guint32 rings_positions (const struct network *network, const struct measures *measures,
                         const struct map_options *options, double *xy,
                         gboolean *by_strength);

/* A point of the unit circle by its turn, 0 .. 1, clockwise from the right. */
void turn_to_point (double turn, double *x, double *y);

#endif
