/* What a circle is called on the map: as in the report. */
#include "layout/map.h"

const char *
map_circle_title (const struct map *map, guint32 circle)
{
  return circle == NONE ? "" : map->measures->clusters.cluster[circle].name;
}
