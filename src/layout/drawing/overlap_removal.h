/* overlap_removal.h - pushing people apart, pair by pair. */
#ifndef LAYOUT_OVERLAP_REMOVAL_H
#define LAYOUT_OVERLAP_REMOVAL_H

#include "layout/map.h"

/* Moves two nodes apart if they are too near; returns whether it did. */
typedef gboolean (*pair_part) (struct map *map, guint32 i, guint32 j, gconstpointer data);

/* Sweeps over all pairs nearer than reach, in pixels. Returns TRUE if the last sweep moved nobody.
 * O(sweeps x n) if nodes are spread evenly. */
gboolean nodes_part (struct map *map, double reach, guint32 sweeps, pair_part part,
                     gconstpointer data);

/* Keeps the node inside the field and out of the legend. */
void node_keep_inside (const struct map *map, struct node *node);

#endif
