/* People around a hub: they were placed at even angles, and stay
 * there. */
#include "layout/map.h"
#include "layout/placement/hub.h"

#define NEARLY_ALL 0.8 /* of the people on the map */

void
map_find_hubs (struct map *map)
{
  guint32 count, around = 0;
  if (map->n_rings > 0 || map->pinned)
    return;
  struct component *component
    = layout_components_find (map->network, map->measures, map->network->star, &count);
  for (guint32 k = 0; k < count; k++)
    {
      if (component_hub (&component[k]) == NONE)
        continue;
      for (guint32 i = 0; i < component[k].n; i++)
        {
          guint32 node = map->node_of[component[k].person[i]];
          if (node == NONE)
            continue;
          map->node[node].around_hub = TRUE;
          around++;
        }
    }
  layout_components_free (component, count);
  map->hub = around >= MAX (1, NEARLY_ALL * map->n_nodes);
}
