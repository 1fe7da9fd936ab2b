/* The owner of the network on the owner's map.
 *
 * The owner knows nearly everybody here, so ties of one's own would pull all others into one heap.
 * People are placed by the ties among them. In the layout the owner is in the middle of the contacts,
 * each weighed by the tie; on the page, at the free place that is nearest to the middle of all. */
#include <math.h>
#include <string.h>
#include "pln/learning.h"
#include "layout/drawing/free_places.h"

gboolean
tie_is_own (const struct map *map, const struct tie *tie)
{
  guint32 me = map->network->me;
  return me != NONE && !map->network->star && (tie->a == me || tie->b == me);
}

void
map_place_owner (const struct map *map, double *xy)
{
  const struct network *network = map->network;
  const struct graph *graph = &network->graph;
  gsize me = network->me;
  const double *pin = map->options->pin;
  double x = 0, y = 0, all = 0;
  if (network->me == NONE || !map->with_me || isfinite (xy[2 * me]))
    return;
  if (pin != NULL && isfinite (pin[2 * me]))
    {
      memcpy (&xy[2 * me], &pin[2 * me], 2 * sizeof *xy);
      return;
    }
  for (guint32 k = graph->offset[me]; k < graph->offset[me + 1]; k++)
    {
      gsize v = graph->target[k];
      double weight = network_tie_weight (network, graph->edge[k]);
      if (!isfinite (xy[2 * v]))
        continue;
      x += weight * xy[2 * v];
      y += weight * xy[2 * v + 1];
      all += weight;
    }
  if (all <= 0)
    return;
  xy[2 * me] = x / all;
  xy[2 * me + 1] = y / all;
}

void
map_centre_owner (struct map *map)
{
  guint32 me = map->network->me != NONE ? map->node_of[map->network->me] : NONE;
  double left = G_MAXDOUBLE, right = -G_MAXDOUBLE, top = G_MAXDOUBLE, bottom = -G_MAXDOUBLE;
  if (me == NONE || map->n_nodes < 2 || map->pinned)
    return;
  struct free_places places = free_places_new (map);
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      const struct node *node = &map->node[i];
      if (i == me)
        continue;
      free_places_use (&places, node);
      left = MIN (left, node->x);
      right = MAX (right, node->x);
      top = MIN (top, node->y);
      bottom = MAX (bottom, node->y);
    }
  free_places_take (&places, (left + right) / 2, (top + bottom) / 2, &map->node[me]);
  free_places_clear (&places);
}

/* Has the data any contact of the person, with whoever it may be? */
static gboolean
person_has_contact (const struct network *network, guint32 v)
{
  const struct graph *graph = &network->graph;
  for (guint32 k = graph->offset[v]; k < graph->offset[v + 1]; k++)
    if (tie_has_contact (&network->tie[graph->edge[k]]))
      return TRUE;
  return FALSE;
}

/* Anybody the owner is only connected with is left out, unless there is nobody else. */
guint8 *
map_find_mere_connections (const struct map *map)
{
  const struct network *network = map->network;
  guint8 *mere = g_new0 (guint8, network->n_people + 1);
  guint32 me = network->me;
  if (me == NONE || !person_has_contact (network, me))
    return mere;
  for (guint32 v = 0; v < network->n_people; v++)
    mere[v] = v != me && network_tie (network, me, v) != NONE && !person_has_contact (network, v);
  return mere;
}

guint8 *
map_find_sole_sources (const struct map *map)
{
  guint8 *sole = g_new0 (guint8, map->network->n_people + 1);
  const struct learning *learning = map->measures != NULL ? map->measures->learning : NULL;
  for (guint32 i = 0; learning != NULL && i < learning->n_topics; i++)
    if (learning->topic[i].fate == TOPIC_SOLE)
      sole[learning->topic[i].person] = TRUE;
  return sole;
}
