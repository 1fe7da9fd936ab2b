/* People who only know the owner: no tie among others says where they belong, so they stand around
 * the owner. When all others have their places, each takes the free one that is nearest to the
 * owner, the strongest first.
 *
 * Free is a cell of a grid over the page that is as far from any disc as its name is likely to need.
 *
 * Cost: O(spokes x cells + people). */
#include <math.h>
#include <stdlib.h>
#include "layout/map.h"

#define SPACING 0.65 /* of the side of everybody's share of the page, */
#define SPACING_LEAST 16.0
#define SPACING_MOST 62.0 /* pixels */
#define EDGE 40.0         /* of the page that is left free: names need it */
enum
{
  CELLS = 8000
};

struct free_places
{
  const struct map *map;
  double left, top, cell, need;
  guint32 columns, rows;
  double *gap; /* per cell: to the nearest disc, at most need; below 0: not to be taken */
};

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

static guint32
index_of (double at, guint32 count)
{
  return at > 0 ? MIN ((guint32)at, count - 1) : 0;
}

static void
disc_takes_place (struct free_places *places, const struct node *node)
{
  double reach = (places->need + node->r) / places->cell;
  double column = (node->x - places->left) / places->cell;
  double row = (node->y - places->top) / places->cell;
  guint32 right = index_of (column + reach, places->columns);
  guint32 bottom = index_of (row + reach, places->rows);
  for (guint32 r = index_of (row - reach, places->rows); r <= bottom; r++)
    for (guint32 c = index_of (column - reach, places->columns); c <= right; c++)
      {
        double dx = c + 0.5 - column, dy = r + 0.5 - row;
        double *gap = &places->gap[(gsize)r * places->columns + c];
        *gap = MIN (*gap, places->cell * sqrt (dx * dx + dy * dy) - node->r);
      }
}

/* n_placed: nodes that have a place. */
static struct free_places
free_places_new (const struct map *map, guint32 n_placed)
{
  double edge = MIN (EDGE * map->unit, MIN (map->field.width, map->field.height) / 8);
  double width = map->field.width - 2 * edge, height = map->field.height - 2 * edge;
  double spacing = SPACING * sqrt (width * height / map->n_nodes);
  struct free_places places
    = { .map = map, .left = map->field.x + edge, .top = map->field.y + edge };
  places.need = CLAMP (spacing, SPACING_LEAST * map->unit, SPACING_MOST * map->unit);
  places.cell = sqrt (width * height / CELLS);
  places.columns = (guint32)(width / places.cell) + 1;
  places.rows = (guint32)(height / places.cell) + 1;
  places.gap = g_new (double, (gsize)places.columns *places.rows);
  for (guint32 r = 0; r < places.rows; r++)
    for (guint32 c = 0; c < places.columns; c++)
      {
        double x = places.left + c * places.cell, y = places.top + r * places.cell;
        places.gap[(gsize)r * places.columns + c]
          = map_legend_covers (map, x - edge, y - edge, x + edge, y + edge) ? -places.need
                                                                            : places.need;
      }
  for (guint32 i = 0; i < n_placed; i++)
    disc_takes_place (&places, &map->node[i]);
  return places;
}

/* The free place nearest to the owner, or the one with most room. */
static void
take_nearest_place (struct free_places *places, const struct node *owner, struct node *node)
{
  double widest = -G_MAXDOUBLE, nearest = G_MAXDOUBLE;
  for (guint32 r = 0; r < places->rows; r++)
    for (guint32 c = 0; c < places->columns; c++)
      {
        double gap = MIN (places->gap[(gsize)r * places->columns + c], places->need);
        double x = places->left + (c + 0.5) * places->cell;
        double y = places->top + (r + 0.5) * places->cell;
        double square = (x - owner->x) * (x - owner->x) + (y - owner->y) * (y - owner->y);
        if (gap < widest || (gap <= widest && square >= nearest))
          continue;
        widest = gap;
        nearest = square;
        node->x = x;
        node->y = y;
      }
  disc_takes_place (places, node);
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
  struct free_places places = free_places_new (map, n_placed);
  for (guint32 i = n_placed; i < map->n_nodes; i++)
    {
      struct node *node = &map->node[i];
      gsize v = node->person;
      if (pin != NULL && isfinite (pin[2 * v]) && isfinite (pin[2 * v + 1]))
        {
          node->x = pin[2 * v];
          node->y = pin[2 * v + 1];
          disc_takes_place (&places, node);
        }
      else
        take_nearest_place (&places, owner, node);
    }
  g_free (places.gap);
}
