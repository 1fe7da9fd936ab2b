/* overlap_removal.h - pushing people apart, pair by pair. */
#ifndef LAYOUT_OVERLAP_REMOVAL_H
#define LAYOUT_OVERLAP_REMOVAL_H

#include "layout/map.h"

struct parting
{
  const guint32 *member; /* nodes that take part; NULL: all */
  guint32 n_members;
  double reach; /* pixels: pairs farther apart are left alone */
  guint32 sweeps;
  /* Moves two nodes apart if they are too near; returns whether it did. */
  gboolean (*part) (struct map *map, guint32 i, guint32 j, gconstpointer data);
  gconstpointer data;
  guint64 *pairs; /* still to be looked at, at most: counted down; NULL: any number */
};

/* Returns TRUE if the last sweep moved nobody; it ends with a whole sweep. O(sweeps x members) if they are spread evenly. */
gboolean nodes_part (struct map *map, const struct parting *parting);

/* Keeps the node inside the field and out of the legend. */
void node_keep_inside (const struct map *map, struct node *node);

#endif
