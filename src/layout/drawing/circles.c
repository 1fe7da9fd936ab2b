/* What a circle is called on the map: by what its people have in common, else by the largest of
 * them. */
#include "layout/map.h"

void
map_name_circles (struct map *map)
{
  const struct clusters *clusters = map->measures != NULL ? &map->measures->clusters : NULL;
  guint32 count = clusters != NULL && clusters->of != NULL ? clusters->count : 0;
  map->circle_title = g_new0 (char *, count + 1);
  for (guint32 rank = 0; rank < map->n_nodes; rank++)
    {
      const struct node *node = &map->node[map->by_rank[rank]];
      guint32 c = node->cluster;
      if (c < count && map->circle_title[c] == NULL && clusters->cluster[c].around)
        map->circle_title[c]
          = g_strdup_printf ("around %s", map->network->person[node->person].name);
    }
  for (guint32 c = 0; c < count; c++)
    if (map->circle_title[c] == NULL)
      map->circle_title[c] = g_strdup (clusters->cluster[c].name);
}

const char *
map_circle_title (const struct map *map, guint32 circle)
{
  return circle == NONE ? "" : map->circle_title[circle];
}
