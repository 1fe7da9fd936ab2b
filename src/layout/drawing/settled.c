/* People who were placed in an order of their own, around a hub or in rows, and stay there. */
#include "layout/map.h"
#include "layout/placement/hub.h"
#include "layout/placement/pair_rows.h"

#define HUB_SHARE 0.8 /* of the people on the map */

void
map_find_settled (struct map *map)
{
  guint32 count, around = 0;
  if (map->n_rings > 0 || map->pinned)
    return;
  struct component *component
    = layout_components_find (map->network, map->measures, map->network->star, &count);
  guint32 begin = map->network->me == NONE ? pair_rows_begin (component, count) : count;
  for (guint32 k = 0; k < count; k++)
    {
      gboolean hub = component_hub (&component[k]) != NONE;
      for (guint32 i = 0; i < component[k].n && (hub || k >= begin); i++)
        {
          guint32 node = map->node_of[component[k].person[i]];
          if (node == NONE)
            continue;
          map->node[node].settled = TRUE;
          around += hub;
        }
    }
  map->n_pairs = count - begin;
  layout_components_free (component, count);
  map->hub = around >= MAX (1, HUB_SHARE * map->n_nodes);
}
