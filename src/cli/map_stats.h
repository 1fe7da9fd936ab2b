/* map_stats.h - how good the map is, in words. */
#ifndef CLI_MAP_STATS_H
#define CLI_MAP_STATS_H

#include "pln/layout.h"

/* A short table, each figure with what it should be. */
void map_stats_append (GString *out, const struct map_stats *stats);

#endif
