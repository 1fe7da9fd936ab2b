/* Removes overlaps between discs.
 *
 * Overlapping pairs are found in a grid of cells and pushed apart until no overlap is left. If
 * that takes too long, all discs shrink by a tenth. People move no farther than necessary.
 *
 * Cost: O(sweeps x n) if the discs are spread evenly. */
#include <math.h>
#include "layout/drawing/overlap_removal.h"

enum
{
  SWEEPS = 120,
  SHRINKS = 60,
  PAIRS_MOST = 500000000, /* looked at: a few seconds */
  CROWD_FROM = 600        /* people */
};
#define ROOM_MOST .9  /* of the page; equal circles cover 0.9069 of the plane at most */
#define GAP 2.5       /* between discs */
#define GAP_CROWD 1.2 /* between discs where a larger gap would distort neighbourhoods */

struct cells
{
  const guint32 *member; /* nodes that take part; NULL: all */
  guint32 n_members;
  double size;
  guint32 columns, rows;
  guint32 *first; /* per cell: start in node; columns x rows + 1 */
  guint32 *node;  /* nodes sorted by cell */
};

static guint32
cell_of (const struct cells *cells, const struct area *field, const struct node *node)
{
  double column = (node->x - field->x) / cells->size, row = (node->y - field->y) / cells->size;
  guint32 c = column > 0 ? MIN ((guint32)column, cells->columns - 1) : 0;
  guint32 r = row > 0 ? MIN ((guint32)row, cells->rows - 1) : 0;
  return r * cells->columns + c;
}

static guint32
cells_member (const struct cells *cells, guint32 k)
{
  return cells->member != NULL ? cells->member[k] : k;
}

static void
cells_fill (struct cells *cells, const struct map *map)
{
  guint32 count = cells->columns * cells->rows;
  for (guint32 c = 0; c <= count; c++)
    cells->first[c] = 0;
  for (guint32 k = 0; k < cells->n_members; k++)
    cells->first[cell_of (cells, &map->field, &map->node[cells_member (cells, k)]) + 1]++;
  for (guint32 c = 0; c < count; c++)
    cells->first[c + 1] += cells->first[c];
  for (guint32 k = cells->n_members; k-- > 0;)
    {
      guint32 i = cells_member (cells, k), c = cell_of (cells, &map->field, &map->node[i]);
      cells->node[--cells->first[c + 1]] = i;
    }
  /* first[c + 1] now holds the start of cell c, so shift it back. */
  for (guint32 c = 0; c < count; c++)
    cells->first[c] = cells->first[c + 1];
  cells->first[count] = cells->n_members;
}

/* The node leaves the legend to the left or downwards, whichever is nearer. */
void
node_keep_inside (const struct map *map, struct node *node)
{
  const struct area *field = &map->field, *legend = &map->legend;
  double edge = node->r + 1;
  node->x = CLAMP (node->x, field->x + edge, field->x + field->width - edge);
  node->y = CLAMP (node->y, field->y + edge, field->y + field->height - edge);
  if (!map_legend_covers (map, node->x - edge, node->y - edge, node->x + edge, node->y + edge))
    return;
  double left = legend->x - edge - 8.1 * map->unit;
  double below = legend->y + legend->height + edge + 8.1 * map->unit;
  if (node->x - left < below - node->y || below > field->y + field->height - edge)
    node->x = left;
  else
    node->y = below;
}

/* Moves both discs by half of the missing distance. Two people at the same point are separated
 * in a direction that depends on the pair. */
static gboolean
discs_part (struct map *map, guint32 i, guint32 j, gconstpointer gap)
{
  struct node *p = &map->node[i], *q = &map->node[j];
  double need = p->r + q->r + *(const double *)gap;
  double dx = q->x - p->x, dy = q->y - p->y, square = dx * dx + dy * dy;
  if (square >= need * need)
    return FALSE;
  double distance = sqrt (square);
  if (distance < 1e-6)
    {
      dx = 0.6 + 0.01 * (double)(j % 37);
      dy = (double)((i + j) % 17) / 16 - 0.5;
      distance = sqrt (dx * dx + dy * dy);
      square = 0;
    }
  double repulsion = (need - sqrt (square)) / 2 * 1.02 + 0.01;
  p->x -= repulsion * dx / distance;
  p->y -= repulsion * dy / distance;
  q->x += repulsion * dx / distance;
  q->y += repulsion * dy / distance;
  node_keep_inside (map, p);
  node_keep_inside (map, q);
  return TRUE;
}

static guint32
node_part (struct map *map, const struct cells *cells, guint32 i, const struct parting *parting)
{
  guint32 cell = cell_of (cells, &map->field, &map->node[i]), moved = 0, looked_at = 0;
  guint32 column = cell % cells->columns, row = cell / cells->columns;
  for (guint32 r = row > 0 ? row - 1 : 0; r <= MIN (row + 1, cells->rows - 1); r++)
    for (guint32 c = column > 0 ? column - 1 : 0; c <= MIN (column + 1, cells->columns - 1); c++)
      {
        guint32 first = cells->first[r * cells->columns + c];
        guint32 end = cells->first[r * cells->columns + c + 1];
        looked_at += end - first;
        for (guint32 k = first; k < end; k++)
          if (cells->node[k] > i)
            moved += parting->part (map, i, cells->node[k], parting->data);
      }
  if (parting->pairs != NULL)
    *parting->pairs -= MIN (*parting->pairs, looked_at);
  return moved;
}

static double
largest_radius (const struct map *map)
{
  double most = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    most = MAX (most, map->node[i].r);
  return most;
}

gboolean
nodes_part (struct map *map, const struct parting *parting)
{
  double size = MAX (parting->reach, 1);
  guint32 n = parting->member != NULL ? parting->n_members : map->n_nodes;
  struct cells cells = { .member = parting->member,
                         .n_members = n,
                         .size = size,
                         .columns = (guint32)(map->field.width / size) + 1,
                         .rows = (guint32)(map->field.height / size) + 1 };
  g_autofree guint32 *first = g_new (guint32, (gsize)cells.columns * cells.rows + 2);
  g_autofree guint32 *node = g_new (guint32, MAX (n, 1));
  cells.first = first;
  cells.node = node;
  for (guint32 sweep = 0; sweep < parting->sweeps; sweep++)
    {
      guint32 moved = 0;
      cells_fill (&cells, map);
      for (guint32 k = 0; k < n; k++)
        moved += node_part (map, &cells, cells_member (&cells, k), parting);
      if (moved == 0)
        return TRUE;
      if (parting->pairs != NULL && *parting->pairs == 0)
        break;
    }
  return FALSE;
}

/* Is the page large enough for all discs beside each other? Otherwise pushing them is in vain. */
static gboolean
discs_have_room (const struct map *map, double gap)
{
  double squares = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    squares += (map->node[i].r + gap / 2) * (map->node[i].r + gap / 2);
  return G_PI * squares <= ROOM_MOST * map->field.width * map->field.height;
}

/* Two that still overlap shrink until they touch. */
static gboolean
discs_shrink (struct map *map, guint32 i, guint32 j, gconstpointer data)
{
  struct node *p = &map->node[i], *q = &map->node[j];
  double dx = q->x - p->x, dy = q->y - p->y, radii = p->r + q->r;
  (void)data;
  if (dx * dx + dy * dy >= radii * radii)
    return FALSE;
  double part = sqrt (dx * dx + dy * dy) / radii;
  p->r *= part;
  q->r *= part;
  return TRUE;
}

/* Pushes discs apart, and makes all smaller where that is not enough. In a crowd there is no time to
 * push everybody to where there is room, so that those who are left in the throng become smaller. */
void
map_part_discs (struct map *map)
{
  double gap = (map->n_nodes > CROWD_FROM ? GAP_CROWD : GAP) * map->unit;
  guint64 pairs = PAIRS_MOST;
  for (guint32 round = 0; round < SHRINKS && pairs > 0; round++)
    {
      struct parting parting = { .reach = 2 * largest_radius (map) + 2 * gap,
                                 .sweeps = SWEEPS,
                                 .part = discs_part,
                                 .data = &gap,
                                 .pairs = &pairs };
      if (discs_have_room (map, gap) && nodes_part (map, &parting))
        return;
      gap *= 0.8;
      for (guint32 i = 0; i < map->n_nodes; i++)
        map->node[i].r *= 0.9;
    }
  nodes_part (
    map, &(struct parting){ .reach = 2 * largest_radius (map), .sweeps = 1, .part = discs_shrink });
}

void
map_remove_overlaps (struct map *map)
{
  if (map->n_nodes == 0)
    return;
  for (guint32 i = 0; i < map->n_nodes; i++)
    node_keep_inside (map, &map->node[i]);
  if (map->star)
    {
      map_part_star (map);
      return;
    }
  if (map->n_rings == 0 && !map->pinned && map->period_word == NULL)
    map_make_room_for_names (map);
  map_part_discs (map);
}
