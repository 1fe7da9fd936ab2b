#ifndef LAYOUT_TIE_SAMPLE_H
#define LAYOUT_TIE_SAMPLE_H

#include "layout/placement/layout_component.h"

/* The ties that crossings are counted with: not those of dense circles among themselves
 * (dense_circles.h), as the fewest of these cross where people stand on a line. */
struct tie_sample
{
  guint32 (*tie)[2]; /* each a < b; ties that are near on the page are near in memory */
  guint32 count;
  guint32 population; /* from which the sample was drawn */
};

/* At most `most` ties. Free tie with g_free. O(n + m + most log most). */
struct tie_sample tie_sample_take (const struct component *component, guint32 most,
                                   struct rng *rng);

#endif
