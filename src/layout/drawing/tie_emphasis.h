/* tie_emphasis.h - how prominently each tie is drawn. */
#ifndef LAYOUT_TIE_EMPHASIS_H
#define LAYOUT_TIE_EMPHASIS_H

#include "layout/map.h"

struct tie_look
{
  guint32 tie;
  enum emphasis emphasis;
  double rank; /* smallest first */
};

gboolean tie_is_on_map (const struct map *map, const struct tie *tie);
gboolean tie_is_among_others (const struct map *map, const struct tie *tie);
/* The circle whose tint the tie has; NONE: grey. */
guint32 tie_circle (const struct map *map, const struct tie *tie);
/* Smallest rank first. */
int tie_looks_compare (const void *x, const void *y);
/* The ties that stand out, the first of all first; counts them, and all of their kinds, in
 * map->counts, where the ties must be counted. Free with g_free. */
struct tie_look *map_choose_loud_ties (struct map *map, guint32 *count);

/* ties_at_risk.c: per tie, is it one of the owner's that may be lost, and drawn as such? Counts all that
 * may be. Free with g_free. */
guint8 *map_ties_at_risk (struct map *map);

#endif
