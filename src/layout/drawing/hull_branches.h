/* hull_branches.h - which members of a circle a hull joins. */
#ifndef LAYOUT_HULL_BRANCHES_H
#define LAYOUT_HULL_BRANCHES_H

#include "layout/map.h"

struct branch
{
  guint32 from, to; /* nodes */
  double length;
};

/* The shortest trees over the members of the first circles. Free with g_array_unref. */
GArray *branches_find (const struct map *map, guint32 circles);
double median_branch (const GArray *branches);
/* Drops those that are longer, or pass the disc of somebody else. */
void branches_keep_clear (GArray *branches, struct map *map, double longest);

#endif
