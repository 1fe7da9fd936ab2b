/* How large names are written, and room for them between people.
 *
 * The font size grows with the disc; and with the room, where there are few people. Few names may be
 * large where many want a place: sizes fall the more steeply with importance, until what is above the
 * smallest size takes no more than a share of the field. If that does not help, or where many are
 * nearly equal, no name is as large as it could be.
 *
 * Room: around each person lies an ellipse that is wider than the disc by a part of the name. Where
 * two of them overlap, both people give way, by some pixels at most. What this costs in crossings
 * and neighbourhoods is sought again afterwards (crossing_reduction.c).
 *
 * Cost: O(n) texts measured; sweeps as in overlap_removal.h. */
#include <math.h>
#include "layout/drawing/overlap_removal.h"

enum
{
  HANDFUL = 15, /* people */
  ROOM_TO = 90,
  CROWD_FROM = 120,
  CROWD_FULL = 300,
  HALF_POWERS_LEAST = 3, /* steeper than the disc's radius */
  HALF_POWERS_MOST = 12,
  SWEEPS = 20,
  SWEEPS_CROWDED = 80
};
#define NAME_PIXELS 9.0         /* no name is smaller, however small the page */
#define SIZE_LEAST_HANDFUL 12.5 /* where the page is nearly empty */
#define SIZE_LEAST 10.0
#define SIZE_LEAST_CROWD 9.0 /* on crowded maps */
#define SIZE_MOST 22.0
#define SIZE_SPAN 2.2   /* of the largest in smallest, at least */
#define SIZE_OWNER 15.0 /* at least, and as large as the largest; and bold */
#define ALIKE_FROM 0.6  /* of the largest radius */
#define EXCESS_SHARE \
  0.03 /* of the field, for what names are larger than the smallest; on small
                           * pages, where the smallest need much of it, less */
/* Half axes of the ellipse, beyond the disc, as shares of the name's width and height. */
#define ROOM_ACROSS 0.4
#define ROOM_DOWN 0.9
#define ENOUGH 0.5             /* part of the room that is worth having */
#define MOVE_MOST 50.0         /* pixels, */
#define MOVE_MOST_CROWDED 90.0 /* on a map of circles, where few are named, */
#define MOVE_MOST_TIES 1.0     /* and median ties: a chain must not cross itself */
#define ROOM_SHARE 0.3         /* of the field, for all ellipses: circles stay apart */

/* How font sizes follow importance: the largest, and how steeply the others fall. */
struct name_scale
{
  guint32 half_powers;
  double most;
};

/* Of a node, before anybody moved. */
struct name_ellipse
{
  double x, y;
  double across, down; /* half axes */
  double most;         /* how far it may move */
};

static double
least_size (const struct map *map)
{
  double crowd = ((double)map->n_nodes - CROWD_FROM) / (CROWD_FULL - CROWD_FROM);
  double room = ((double)ROOM_TO - map->n_nodes) / (ROOM_TO - HANDFUL);
  return SIZE_LEAST + (SIZE_LEAST_HANDFUL - SIZE_LEAST) * CLAMP (room, 0, 1)
         - (SIZE_LEAST - SIZE_LEAST_CROWD) * CLAMP (crowd, 0, 1);
}

double
map_least_name_size (const struct map *map)
{
  return MAX (least_size (map) * map->unit, NAME_PIXELS);
}

/* Rounded to half pixels, the large ones to whole pixels, because each new size is one more in the
 * file. */
static double
name_size (const struct map *map, const struct node *who, struct name_scale scale)
{
  double least = map_least_name_size (map) / map->unit, root = sqrt (map_prominence (who->score));
  double above = scale.most - least;
  for (guint32 k = 0; k < scale.half_powers; k++)
    above *= root;
  double size = MAX (least + above, who->owner ? SIZE_OWNER : 0), step = size < 12 ? 0.5 : 1;
  return MAX (map->unit * step * (double)(int)(size / step + 0.5), NAME_PIXELS);
}

static void
name_set_size (const struct map *map, struct node *node, double size)
{
  struct text_extents extents = { 0 };
  g_autofree char *name = map_name_cut (map, node->person, PERSON_NAME_CELLS);
  node->name_size = size;
  map->measure (name, size, node->owner, &extents, map->measure_data);
  node->name_width = extents.width;
  node->name_height = extents.ascent + extents.descent;
}

/* Sets size and extents; returns the share of the field by which the name exceeds the smallest
 * size. */
static double
name_measure (const struct map *map, struct node *node, struct name_scale scale)
{
  name_set_size (map, node, name_size (map, node, scale));
  double least = map_least_name_size (map) / node->name_size;
  return node->name_width * node->name_height * MAX (0, 1 - least * least)
         / (map->field.width * map->field.height);
}

static double
names_measure (const struct map *map, struct name_scale scale)
{
  double excess = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    if (node_wants_name (map, &map->node[i]))
      excess += name_measure (map, &map->node[i], scale);
  return excess;
}

static void
size_name_of_owner (struct map *map)
{
  double largest = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    largest = MAX (largest, map->node[i].name_size);
  for (guint32 i = 0; i < map->n_nodes; i++)
    if (map->node[i].owner && map->node[i].name_size < largest)
      name_set_size (map, &map->node[i], largest);
}

/* Does the measure hardly differ, as along a chain? Then half of the people are nearly as large as the
 * largest. */
static gboolean
most_are_alike (const struct map *map)
{
  guint32 large = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    large += map_prominence (map->node[i].score) > ALIKE_FROM;
  return 2 * large > map->n_nodes;
}

void
map_size_names (struct map *map)
{
  double least = map_least_name_size (map) / map->unit;
  double most = MAX (SIZE_MOST, SIZE_SPAN * least_size (map));
  double unit = MIN (map->unit, 1), share = EXCESS_SHARE * unit * unit;
  struct name_scale scale = { HALF_POWERS_LEAST, most };
  double excess = names_measure (map, scale);
  while (excess > share && scale.half_powers < HALF_POWERS_MOST && !most_are_alike (map))
    {
      scale.half_powers++;
      excess = names_measure (map, scale);
    }
  while (excess > share && scale.most > least + 1)
    {
      scale.most--;
      excess = names_measure (map, scale);
    }
  size_name_of_owner (map);
}

/* Moves a node, if it is not farther from where it was than it may. */
static void
node_give_way (struct map *map, guint32 i, const struct name_ellipse *ellipse, double dx, double dy)
{
  struct node *node = &map->node[i];
  double x = node->x + dx - ellipse->x, y = node->y + dy - ellipse->y, far = sqrt (x * x + y * y);
  double part = far > ellipse->most ? ellipse->most / far : 1;
  node->x = ellipse->x + part * x;
  node->y = ellipse->y + part * y;
  node_keep_inside (map, node);
}

/* By a quarter of what is missing each, as others push too. */
static gboolean
names_part (struct map *map, guint32 i, guint32 j, gconstpointer data)
{
  const struct name_ellipse *p = (const struct name_ellipse *)data + i,
                            *q = (const struct name_ellipse *)data + j;
  double dx = map->node[j].x - map->node[i].x, dy = map->node[j].y - map->node[i].y;
  double u = dx / (p->across + q->across), v = dy / (p->down + q->down), square = u * u + v * v;
  if (square >= 1 || square < 1e-12)
    return FALSE;
  double push = (1 / sqrt (square) - 1) / 4;
  node_give_way (map, i, p, -push * dx, -push * dy);
  node_give_way (map, j, q, push * dx, push * dy);
  return TRUE;
}

/* How much of the room that names would like they get. */
static double
room_allowed (const struct map *map, gboolean all)
{
  double discs = 0, names = 0, space = ROOM_SHARE * map->field.width * map->field.height / G_PI;
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      const struct node *node = &map->node[i];
      double across = node->r + ROOM_ACROSS * node->name_width;
      discs += node->r * node->r;
      if (all || node->must_label)
        names += across * (node->r + ROOM_DOWN * node->name_height) - node->r * node->r;
    }
  return names > 0 ? CLAMP ((space - discs) / names, 0, 1) : 0;
}

/* Where there is not enough room for all, only those get it who must be named. */
void
map_make_room_for_names (struct map *map)
{
  g_autofree struct name_ellipse *ellipse = g_new (struct name_ellipse, map->n_nodes);
  g_autofree guint32 *member = g_new (guint32, map->n_nodes);
  struct parting parting = { .member = member,
                             .sweeps = map->crowded ? SWEEPS_CROWDED : SWEEPS,
                             .part = names_part,
                             .data = ellipse };
  gboolean all = !map->crowded && room_allowed (map, TRUE) > ENOUGH;
  double part = sqrt (room_allowed (map, all)), most = MOVE_MOST_CROWDED * map->unit;
  if (!map->crowded)
    most = MIN (MOVE_MOST * map->unit, MOVE_MOST_TIES * map_median_tie (map));
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      const struct node *node = &map->node[i];
      double across = node->r + part * ROOM_ACROSS * node->name_width;
      double down = node->r + part * ROOM_DOWN * node->name_height;
      if (node->settled || (!all && !node->must_label))
        continue;
      member[parting.n_members++] = i;
      ellipse[i] = (struct name_ellipse){ node->x, node->y, across, down, most };
      parting.reach = MAX (parting.reach, 2 * MAX (across, down));
    }
  nodes_part (map, &parting);
}
