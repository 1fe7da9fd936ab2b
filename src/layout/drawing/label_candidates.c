/* Candidate positions of a name: eight around its disc, and farther away with a leader line in
 * sixteen directions. Positions that touch a disc or leave the field are not offered.
 *
 * Cost: O(positions x nearby discs), using a grid. */
#include <math.h>
#include "layout/drawing/label.h"

#define CLEAR 2.4 /* distance between a name and any disc */

/* Sixteen directions, as literals so that every machine has the same bits. */
static const double direction[16][2] = {
  { 1, 0 },
  { -1, 0 },
  { 0, -1 },
  { 0, 1 },
  { 0.70710678, -0.70710678 },
  { 0.70710678, 0.70710678 },
  { -0.70710678, -0.70710678 },
  { -0.70710678, 0.70710678 },
  { 0.92387953, -0.38268343 },
  { 0.92387953, 0.38268343 },
  { -0.92387953, -0.38268343 },
  { -0.92387953, 0.38268343 },
  { 0.38268343, -0.92387953 },
  { 0.38268343, 0.92387953 },
  { -0.38268343, -0.92387953 },
  { -0.38268343, 0.92387953 },
};
static const double side_cost[8] = { 0, 0.06, 0.1, 0.1, 0.05, 0.05, 0.12, 0.12 };
static const double leader_length[] = { 14, 26, 42, 66, 100, 150, 220, 320, 460 };
/* On maps this crowded, the long leaders of important people may cross discs. */
enum
{
  CROWDED = 1000,
  LONG_LEADER = 4
};

struct disc_grid
{
  const struct map *map;
  double cell, largest;
  guint32 columns, rows;
  guint32 *first, *node;
};

struct box
text_box (const struct scene_text *text)
{
  double left = text->anchor == ANCHOR_START ? text->x
                : text->anchor == ANCHOR_END ? text->x - text->length
                                             : text->x - text->length / 2;
  return (struct box){ left, text->y - text->ascent, left + text->length, text->y + text->descent };
}

gboolean
boxes_meet (const struct box *a, const struct box *b)
{
  return a->left < b->right && b->left < a->right && a->top < b->bottom && b->top < a->bottom;
}

/* Clips a segment at one side of the box (Liang and Barsky). */
static gboolean
clip (double along, double distance, double *enter, double *leave)
{
  if (along == 0)
    return distance >= 0;
  double at = distance / along;
  if (along < 0)
    *enter = MAX (*enter, at);
  else
    *leave = MIN (*leave, at);
  return *enter <= *leave;
}

gboolean
segment_meets_box (double x1, double y1, double x2, double y2, const struct box *box)
{
  double enter = 0, leave = 1, dx = x2 - x1, dy = y2 - y1;
  return clip (-dx, x1 - box->left, &enter, &leave) && clip (dx, box->right - x1, &enter, &leave)
         && clip (-dy, y1 - box->top, &enter, &leave)
         && clip (dy, box->bottom - y1, &enter, &leave);
}

static guint32
grid_index (double at, double start, double cell, guint32 count)
{
  double index = (at - start) / cell;
  return index > 0 ? MIN ((guint32)index, count - 1) : 0;
}

static guint32
grid_cell (const struct disc_grid *grid, const struct node *node)
{
  return grid_index (node->y, grid->map->field.y, grid->cell, grid->rows) * grid->columns
         + grid_index (node->x, grid->map->field.x, grid->cell, grid->columns);
}

static void
grid_fill (struct disc_grid *grid, const struct map *map)
{
  grid->map = map;
  for (guint32 i = 0; i < map->n_nodes; i++)
    grid->largest = MAX (grid->largest, map->node[i].r);
  grid->cell = MAX (grid->largest + CLEAR, 12 * map->unit);
  grid->columns = (guint32)(map->field.width / grid->cell) + 1;
  grid->rows = (guint32)(map->field.height / grid->cell) + 1;
  guint32 cells = grid->columns * grid->rows;
  grid->first = g_new0 (guint32, cells + 2);
  grid->node = g_new (guint32, map->n_nodes + 1);
  for (guint32 i = 0; i < map->n_nodes; i++)
    grid->first[grid_cell (grid, &map->node[i]) + 2]++;
  for (guint32 c = 0; c < cells; c++)
    grid->first[c + 2] += grid->first[c + 1];
  for (guint32 i = 0; i < map->n_nodes; i++)
    grid->node[grid->first[grid_cell (grid, &map->node[i]) + 1]++] = i;
}

static gboolean
disc_meets_box (const struct node *node, const struct box *box)
{
  double dx = node->x - CLAMP (node->x, box->left, box->right);
  double dy = node->y - CLAMP (node->y, box->top, box->bottom);
  double reach = node->r + CLEAR;
  return dx * dx + dy * dy < reach * reach;
}

static gboolean
disc_meets_leader (const struct node *node, const struct label_candidate *place)
{
  double dx = place->x2 - place->x1, dy = place->y2 - place->y1;
  double square = dx * dx + dy * dy;
  double at = square > 0 ? ((node->x - place->x1) * dx + (node->y - place->y1) * dy) / square : 0;
  at = CLAMP (at, 0, 1);
  double ox = node->x - (place->x1 + at * dx), oy = node->y - (place->y1 + at * dy);
  double reach = node->r + 1;
  return ox * ox + oy * oy < reach * reach;
}

/* Does the position touch no disc? A leader may touch its own disc. */
static gboolean
place_is_free (const struct disc_grid *grid, const struct label_candidate *place, guint32 owner)
{
  const struct map *map = grid->map;
  double reach = grid->largest + CLEAR;
  struct box all = place->box;
  if (place->leader)
    all = (struct box){ MIN (all.left, place->x1), MIN (all.top, place->y1),
                        MAX (all.right, place->x1), MAX (all.bottom, place->y1) };
  guint32 left = grid_index (all.left - reach, map->field.x, grid->cell, grid->columns);
  guint32 right = grid_index (all.right + reach, map->field.x, grid->cell, grid->columns);
  guint32 top = grid_index (all.top - reach, map->field.y, grid->cell, grid->rows);
  guint32 bottom = grid_index (all.bottom + reach, map->field.y, grid->cell, grid->rows);
  for (guint32 row = top; row <= bottom; row++)
    for (guint32 k = grid->first[row * grid->columns + left];
         k < grid->first[row * grid->columns + right + 1]; k++)
      {
        const struct node *node = &map->node[grid->node[k]];
        if (grid->node[k] != owner
            && (disc_meets_box (node, &place->box)
                || (place->leader && !place->crosses && disc_meets_leader (node, place))))
          return FALSE;
      }
  return TRUE;
}

static gboolean
place_is_inside (const struct map *map, const struct box *box)
{
  const struct area *field = &map->field;
  return box->left >= field->x && box->top >= field->y && box->right <= field->x + field->width
         && box->bottom <= field->y + field->height
         && !map_legend_covers (map, box->left, box->top, box->right, box->bottom);
}

/* The box that touches the point x, y and extends from it in direction d. */
static struct box
box_beyond (const struct label *label, double x, double y, const double d[2])
{
  double height = label->ascent + label->descent;
  double left = x + (d[0] - 1) / 2 * label->width, top = y + (d[1] - 1) / 2 * height;
  if (d[0] > 0.3 || d[0] < -0.3)
    left = d[0] > 0 ? x : x - label->width;
  if (d[1] > 0.9 || d[1] < -0.9)
    top = d[1] > 0 ? y : y - height;
  return (struct box){ left, top, left + label->width, top + height };
}

static void
try_place (struct labels *labels, const struct disc_grid *grid, struct label *label,
           struct label_candidate place)
{
  if (!place_is_inside (grid->map, &place.box) || !place_is_free (grid, &place, label->node))
    return;
  g_array_append_val (labels->place, place);
  label->count++;
}

static void
try_side (struct labels *labels, const struct disc_grid *grid, struct label *label, int side)
{
  const struct node *node = &grid->map->node[label->node];
  const double *d = direction[side];
  double away = node->r + CLEAR + 0.3;
  struct label_candidate place = { .cost = side_cost[side] };
  place.box = box_beyond (label, node->x + away * d[0], node->y + away * d[1], d);
  if (!disc_meets_box (node, &place.box))
    try_place (labels, grid, label, place);
}

static void
try_leader (struct labels *labels, const struct disc_grid *grid, struct label *label, int turn,
            gsize step)
{
  const struct node *node = &grid->map->node[label->node];
  const double *d = direction[turn];
  double length = leader_length[step] * grid->map->unit, far = node->r + length;
  struct label_candidate place = { .cost = 0.3 + 0.1 * (double)step,
                                   .leader = TRUE,
                                   .crosses = grid->map->n_nodes > CROWDED && step >= LONG_LEADER,
                                   .x1 = node->x + node->r * d[0],
                                   .y1 = node->y + node->r * d[1],
                                   .x2 = node->x + (far - 1.5) * d[0],
                                   .y2 = node->y + (far - 1.5) * d[1] };
  place.box = box_beyond (label, node->x + far * d[0], node->y + far * d[1], d);
  try_place (labels, grid, label, place);
}

static gsize
leaders_usual (const struct map *map)
{
  return map->n_nodes <= 150 ? G_N_ELEMENTS (leader_length) : map->n_nodes <= 400 ? 5 : 3;
}

void
labels_find_places (struct labels *labels, const struct map *map)
{
  struct disc_grid grid = { 0 };
  grid_fill (&grid, map);
  for (guint32 i = 0; i < labels->n_labels; i++)
    {
      struct label *label = &labels->label[i];
      gboolean must = map->node[label->node].must_label;
      gsize steps = must ? G_N_ELEMENTS (leader_length) : leaders_usual (map);
      label->first = labels->place->len;
      label->count = 0;
      label->chosen = NONE;
      for (int side = 0; side < 8; side++)
        try_side (labels, &grid, label, side);
      for (gsize step = 0; step < steps; step++)
        for (int turn = 0; turn < 16; turn++)
          try_leader (labels, &grid, label, turn, step);
    }
  g_free (grid.first);
  g_free (grid.node);
}
