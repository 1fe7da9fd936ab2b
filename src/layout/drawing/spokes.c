/* People who only know the owner: no tie among others says where they belong, so they stand around
 * the owner. When all others have their places, each takes the free one that is nearest to the
 * owner, the strongest first.
 *
 * Cost: O(spokes x cells + people). */
#include <math.h>
#include <stdlib.h>
#include "layout/drawing/free_places.h"
#include "layout/placement/pinned.h"

gboolean
person_is_spoke (const struct map *map, const double *xy, guint32 person)
{
  const struct network *network = map->network;
  return network->me != NONE && map->with_me && map->n_rings == 0 && map->period_word == NULL
         && isfinite (xy[2 * (gsize)network->me]) && !isfinite (xy[2 * (gsize)person])
         && network_tie (network, network->me, person) != NONE;
}

static int
compare_spokes (gconstpointer x, gconstpointer y, gpointer data)
{
  const struct map *map = data;
  const struct node *p = x, *q = y;
  double one = map->network->tie[network_tie (map->network, map->network->me, p->person)].strength;
  double two = map->network->tie[network_tie (map->network, map->network->me, q->person)].strength;
  if (one != two)
    return one > two ? -1 : 1;
  return (p->person > q->person) - (p->person < q->person);
}

void
map_order_spokes (struct map *map)
{
  struct node *first = &map->node[map->n_nodes - map->n_spokes];
  g_qsort_with_data (first, (gint)map->n_spokes, sizeof *first, compare_spokes, map);
  for (guint32 i = map->n_nodes - map->n_spokes; i < map->n_nodes; i++)
    map->node_of[map->node[i].person] = i;
}

void
map_place_spokes (struct map *map)
{
  guint32 n_placed = map->n_nodes - map->n_spokes;
  const double *pin = map->options->pin;
  const struct node *owner = &map->node[map->node_of[map->network->me]];
  struct free_places places = free_places_new (map);
  for (guint32 i = 0; i < n_placed; i++)
    free_places_use (&places, &map->node[i]);
  for (guint32 i = n_placed; i < map->n_nodes; i++)
    {
      struct node *node = &map->node[i];
      gsize v = node->person;
      if (person_is_pinned (pin, node->person))
        {
          node->x = pin[2 * v];
          node->y = pin[2 * v + 1];
          free_places_use (&places, node);
        }
      else
        free_places_take (&places, owner->x, owner->y, node);
    }
  free_places_clear (&places);
}
