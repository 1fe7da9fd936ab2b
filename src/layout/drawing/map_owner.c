/* The owner of the network on the owner's map.
 *
 * The owner knows nearly everybody here, so ties of one's own would pull all others into one heap.
 * People are placed by the ties among them. In the layout the owner is in the middle of the contacts,
 * each weighed by the tie; on the page, at the free place that is nearest to the middle of all, in no
 * circle's hull and, where there is such a place, on nobody else's tie. */
#include <math.h>
#include <string.h>
#include "pln/learning.h"
#include "layout/drawing/convex_hull.h"
#include "layout/drawing/free_places.h"
#include "layout/placement/pinned.h"

#define HULL_CLEAR 16.0         /* beside the owner's disc */
#define FAR_FROM_TIES 60.0      /* the owner's own do not lie along them; */
#define CLEAR_OF_TIES 16.0      /* or the disc is at least not on them, */
#define OWNER_ASIDE_LEAST 170.0 /* unless that is this far from the middle, */
#define OWNER_ASIDE_MOST 0.12   /* in shares of the drawing */
enum
{
  TIES_MOST = 4000 /* with more, every place is on one */
};

struct extent
{
  double left, right, top, bottom;
};

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
  if (person_is_pinned (pin, network->me))
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
  if (graph->offset[me] == graph->offset[me + 1])
    return;
  xy[2 * me] = all > 0 ? x / all : 0; /* 0: no contact knows anybody else */
  xy[2 * me + 1] = all > 0 ? y / all : 0;
}

/* Around everybody else. */
static struct extent
extent_of_others (const struct map *map, guint32 me)
{
  struct extent b = { G_MAXDOUBLE, -G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE };
  for (guint32 i = 0; i < map->n_nodes; i++)
    if (i != me)
      b = (struct extent){ MIN (b.left, map->node[i].x), MAX (b.right, map->node[i].x),
                           MIN (b.top, map->node[i].y), MAX (b.bottom, map->node[i].y) };
  return b;
}

/* Circles that have a round hull as long as the owner stands outside. */
static void
avoid_hulls (const struct map *map, guint32 me, struct free_places *places)
{
  guint32 circles = map->measures != NULL ? map->measures->clusters.count : 0;
  double clear = map->node[me].r + HULL_CLEAR * map->unit;
  for (guint32 c = 0; c < circles && map->style[c].shown; c++)
    {
      struct outline outline = convex_outline (map, c, clear);
      if (convex_outline_is_clear (map, c, me, &outline))
        free_places_avoid_outline (places, &outline);
      outline_clear (&outline);
    }
}

static void
avoid_ties (const struct map *map, guint32 me, double near, struct free_places *places)
{
  const struct network *network = map->network;
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      guint32 a = map->node_of[network->tie[e].a], b = map->node_of[network->tie[e].b];
      if (a < map->n_nodes && b < map->n_nodes && a != me && b != me)
        free_places_avoid_line (places, &map->node[a], &map->node[b], near);
    }
}

/* The free place nearest to the middle of all, outside hulls and this far from ties of others; FALSE:
 * it is not near enough. */
static gboolean
owner_take (struct map *map, guint32 me, double from_ties)
{
  struct extent b = extent_of_others (map, me);
  double x = (b.left + b.right) / 2, y = (b.top + b.bottom) / 2;
  struct node place = map->node[me];
  struct free_places places = free_places_new (map);
  for (guint32 i = 0; i < map->n_nodes; i++)
    if (i != me)
      free_places_use (&places, &map->node[i]);
  avoid_hulls (map, me, &places);
  if (from_ties > 0)
    avoid_ties (map, me, from_ties, &places);
  free_places_take (&places, x, y, &place);
  double most = MAX (OWNER_ASIDE_LEAST * map->unit,
                     OWNER_ASIDE_MOST * hypot (b.right - b.left, b.bottom - b.top));
  gboolean near = from_ties <= 0 || hypot (place.x - x, place.y - y) <= most;
  if (near)
    map->node[me] = place;
  free_places_clear (&places);
  return near;
}

void
map_centre_owner (struct map *map)
{
  static const double from_ties[] = { FAR_FROM_TIES, CLEAR_OF_TIES, 0 };
  guint32 me = map->network->me != NONE ? map->node_of[map->network->me] : NONE;
  if (me == NONE || map->n_nodes < 2 || map->pinned)
    return;
  guint32 i = map->network->n_ties > TIES_MOST ? G_N_ELEMENTS (from_ties) - 1 : 0;
  while (!owner_take (map, me, from_ties[i] * map->unit))
    i++;
  map_return_home (map);
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
