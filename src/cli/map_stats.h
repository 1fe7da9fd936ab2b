/* map_stats.h - quality of the map, in words. */
#ifndef CLI_MAP_STATS_H
#define CLI_MAP_STATS_H

#include "pln/layout.h"

/* Appends a short table of figures, each with its target. */
void map_stats_append (GString *out, const struct map_stats *stats);

#endif
