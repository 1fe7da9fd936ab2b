/* convex_hull.h - a round outline around all members of a circle. */
#ifndef LAYOUT_CONVEX_HULL_H
#define LAYOUT_CONVEX_HULL_H

#include "layout/drawing/contour.h"
#include "layout/map.h"

/* The convex hull of the members' discs, widened by a margin, in whole pixels on the field.
 * outline_clear frees it. */
struct outline convex_outline (const struct map *map, guint32 circle, double margin);
/* Is it clear of the legend and of everybody else, the node `but` aside? NONE: all count. */
gboolean convex_outline_is_clear (const struct map *map, guint32 circle, guint32 but,
                                  const struct outline *outline);
gboolean convex_outlines_meet (const struct outline *one, const struct outline *other);

#endif
