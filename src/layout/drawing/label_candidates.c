/* Candidate positions of a name: around its disc, a little farther out, and on short leader lines,
 * each in sixteen directions. Positions that touch a disc or leave the field are not offered, with
 * one exception: the names that the map must show may lie on their own disc and on smaller ones.
 * Leaders cross neither discs nor the hulls of other circles. A position costs more if another disc is
 * nearer to it than its own, or if ties lie under it.
 *
 * Cost: O(positions x nearby discs), using a grid. */
#include <math.h>
#include <stdlib.h>
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
static const double side_cost[16]
  = { 0, 0.06, 0.1, 0.1, 0.05, 0.05, 0.12, 0.12, 0.03, 0.03, 0.08, 0.08, 0.14, 0.14, 0.16, 0.16 };
#define BESIDE_TITLE 6.0 /* pixels between a name and that of a circle */
#define AWAY 4.0         /* second row of positions around the disc */
#define AWAY_COST 0.3
static const double leader_length[] = { 13, 24, 38, 58 };
#define LEADER_MOST 60.0 /* pixels on any page */
#define LEADER_COST 0.8
#define LEADER_COST_FIRST 8.0 /* for names that must be read at a glance */
#define ON_DISC_COST 0.45     /* for a name centred on its own disc */
#define COVERED_MOST 0.8      /* radius of a covered disc, as a share of the name's own */
#define COVER_COST 0.5        /* for each disc under a name, and more for a large one */
#define COVER_COST_LARGE 1.0  /* for one that is more than half as large as the name's own */
/* If another disc is nearer to the name than its own; for the first of all, more. */
#define ASTRAY_COST 0.7
#define ASTRAY_COST_FIRST 2.0
#define ASTRAY_LEAST 0.5
/* For ties under a name, by their length beside that of the name. */
#define STRUCK_COST 0.3
#define STRUCK_MOST 1.5

enum
{
  FIRST_COVERING = 20,  /* their names may cover any smaller disc */
  TIES_SEEN_MOST = 1200 /* on a map with more, a name only sees the ties of its own disc */
};

struct tie_line
{
  double x1, y1, x2, y2;
};

struct disc_grid
{
  const struct map *map;
  double cell, largest;
  guint32 columns, rows;
  guint32 *first, *node;
  GArray *title; /* struct box: names of circles */
  GArray *hull;  /* struct box: around each hull of a circle in the scene */
  GArray *line;  /* struct tie_line: all ties that a name sees, if there are few */
  GArray *near;  /* struct tie_line: those that may lie under the name that is looked at */
};

static guint32
grid_cell (const struct disc_grid *grid, const struct node *node)
{
  return grid_index ((node->y - grid->map->field.y) / grid->cell, grid->rows) * grid->columns
         + grid_index ((node->x - grid->map->field.x) / grid->cell, grid->columns);
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
  double reach = node->r + 1;
  return square_to_segment (node->x, node->y, place->x1, place->y1, place->x2, place->y2)
         < reach * reach;
}

/* From the box to the rim of the disc; below 0 over it. */
static double
gap_to_disc (const struct node *node, const struct box *box)
{
  return sqrt (square_to_box (node->x, node->y, box)) - node->r;
}

/* May the name of one person lie on the disc of another, smaller one? */
static gboolean
name_may_cover (const struct map *map, const struct node *own, const struct node *other)
{
  double most = own->rank < FIRST_COVERING ? own->r : COVERED_MOST * own->r;
  if (map->crowded && (!other->must_label || other->rank > own->rank))
    return own->must_label && !other->owner;
  return own->must_label && !other->owner && other->r <= most && other->rank > own->rank;
}

/* The discs of others that the position touches, all small enough to be covered, raise its cost.
 * Returns FALSE if one is not, or meets the leader. A leader may touch its own disc. */
static gboolean
place_is_free (const struct disc_grid *grid, struct label_candidate *place, guint32 owner)
{
  const struct map *map = grid->map;
  const struct node *own = &map->node[owner];
  double own_gap = MAX (gap_to_disc (own, &place->box), CLEAR), reach = grid->largest + own_gap;
  gboolean astray = FALSE;
  struct box all = place->box;
  if (place->leader)
    all = (struct box){ MIN (all.left, place->x1), MIN (all.top, place->y1),
                        MAX (all.right, place->x1), MAX (all.bottom, place->y1) };
  guint32 left = grid_index ((all.left - reach - map->field.x) / grid->cell, grid->columns);
  guint32 right = grid_index ((all.right + reach - map->field.x) / grid->cell, grid->columns);
  guint32 top = grid_index ((all.top - reach - map->field.y) / grid->cell, grid->rows);
  guint32 bottom = grid_index ((all.bottom + reach - map->field.y) / grid->cell, grid->rows);
  for (guint32 row = top; row <= bottom; row++)
    for (guint32 k = grid->first[row * grid->columns + left];
         k < grid->first[row * grid->columns + right + 1]; k++)
      {
        const struct node *node = &map->node[grid->node[k]];
        if (grid->node[k] == owner)
          continue;
        if (place->leader && disc_meets_leader (node, place))
          return FALSE;
        if (!disc_meets_box (node, &place->box))
          {
            astray |= gap_to_disc (node, &place->box) < own_gap - ASTRAY_LEAST;
            continue;
          }
        if (!name_may_cover (map, own, node))
          return FALSE;
        place->cost += COVER_COST * (1 + 5 * node->r * node->r / (own->r * own->r));
        if (node->r > own->r / 2)
          place->cost += COVER_COST_LARGE;
      }
  if (astray)
    place->cost += own->rank < FIRST_OF_ALL ? ASTRAY_COST_FIRST : ASTRAY_COST;
  return TRUE;
}

static gboolean
leader_meets_box (const struct label_candidate *place, const struct box *box)
{
  return bounds_meet_box (place->x1, place->y1, place->x2, place->y2, box)
         && segment_meets_box (place->x1, place->y1, place->x2, place->y2, box);
}

static gboolean
leader_meets_hull (const struct disc_grid *grid, const struct label_candidate *place,
                   guint32 circle)
{
  const struct map *map = grid->map;
  for (guint h = 0; h < grid->hull->len; h++)
    {
      const struct box *box = &g_array_index (grid->hull, struct box, h);
      if (g_array_index (map->hull_circle, guint32, h) == circle || !leader_meets_box (place, box))
        continue;
      const struct scene_hull *hull = &g_array_index (map->scene->hull, struct scene_hull, h);
      for (guint32 i = 0, before = hull->count - 1; i < hull->count; before = i++)
        if (segments_cross (place->x1, place->y1, place->x2, place->y2, hull->x[before],
                            hull->y[before], hull->x[i], hull->y[i]))
          return TRUE;
    }
  return FALSE;
}

static GArray *
hull_boxes (const struct map *map)
{
  GArray *boxes = g_array_new (FALSE, FALSE, sizeof (struct box));
  for (guint h = 0; h < map->hull_circle->len; h++)
    {
      struct box box = hull_box (&g_array_index (map->scene->hull, struct scene_hull, h));
      g_array_append_val (boxes, box);
    }
  return boxes;
}

static GArray *
circle_names (const struct map *map)
{
  GArray *title = g_array_new (FALSE, FALSE, sizeof (struct box));
  for (guint i = 0; i < map->scene->text->len; i++)
    {
      const struct scene_text *text = &g_array_index (map->scene->text, struct scene_text, i);
      struct box box = text_box (text);
      box.left -= BESIDE_TITLE * map->unit;
      box.right += BESIDE_TITLE * map->unit;
      if (text->group == GROUP_CLUSTER_NAMES)
        g_array_append_val (title, box);
    }
  return title;
}

static gboolean
place_meets_circle_name (const struct disc_grid *grid, const struct label_candidate *place)
{
  for (guint i = 0; i < grid->title->len; i++)
    {
      const struct box *title = &g_array_index (grid->title, struct box, i);
      if (boxes_meet (&place->box, title) || (place->leader && leader_meets_box (place, title)))
        return TRUE;
    }
  return FALSE;
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
line_add (GArray *lines, const struct map *map, guint32 tie, const struct box *box)
{
  guint32 a = map->node_of[map->network->tie[tie].a], b = map->node_of[map->network->tie[tie].b];
  if (a == NONE || b == NONE)
    return;
  const struct node *p = &map->node[a], *q = &map->node[b];
  struct tie_line line = { p->x, p->y, q->x, q->y };
  if (box == NULL || bounds_meet_box (p->x, p->y, q->x, q->y, box))
    g_array_append_val (lines, line);
}

static void
lines_fill (struct disc_grid *grid)
{
  guint32 n_ties = grid->map->network->n_ties;
  grid->line = g_array_new (FALSE, FALSE, sizeof (struct tie_line));
  grid->near = g_array_new (FALSE, FALSE, sizeof (struct tie_line));
  for (guint32 e = 0; e < n_ties && n_ties <= TIES_SEEN_MOST; e++)
    line_add (grid->line, grid->map, e, NULL);
}

/* Ties in reach of the positions beside the disc. */
static void
lines_gather (struct disc_grid *grid, const struct label *label)
{
  const struct map *map = grid->map;
  const struct node *node = &map->node[label->node];
  const struct graph *graph = &map->network->graph;
  double away = node->r + CLEAR + 1 + AWAY * map->unit;
  double across = away + label->width, down = away + label->ascent + label->descent;
  struct box box = { node->x - across, node->y - down, node->x + across, node->y + down };
  g_array_set_size (grid->near, 0);
  for (guint i = 0; i < grid->line->len; i++)
    {
      const struct tie_line *line = &g_array_index (grid->line, struct tie_line, i);
      if (bounds_meet_box (line->x1, line->y1, line->x2, line->y2, &box))
        g_array_append_vals (grid->near, line, 1);
    }
  for (guint32 k = graph->offset[node->person];
       grid->line->len == 0 && k < graph->offset[node->person + 1]; k++)
    line_add (grid->near, map, graph->edge[k], &box);
}

static double
struck_cost (const struct disc_grid *grid, const struct box *box)
{
  double sum = 0;
  for (guint i = 0; i < grid->near->len; i++)
    {
      const struct tie_line *line = &g_array_index (grid->near, struct tie_line, i);
      if (bounds_meet_box (line->x1, line->y1, line->x2, line->y2, box))
        sum += segment_length_in_box (line->x1, line->y1, line->x2, line->y2, box);
    }
  return STRUCK_COST * MIN (sum / (box->right - box->left + 1), STRUCK_MOST);
}

static void
try_place (struct labels *labels, const struct disc_grid *grid, struct label *label,
           struct label_candidate place)
{
  if (!map_box_is_on_field (grid->map, &place.box) || !place_is_free (grid, &place, label->node)
      || place_meets_circle_name (grid, &place)
      || (place.leader && leader_meets_hull (grid, &place, grid->map->node[label->node].cluster)))
    return;
  if (!place.leader)
    place.cost += struck_cost (grid, &place.box);
  g_array_append_val (labels->place, place);
  label->count++;
}

static void
try_side (struct labels *labels, const struct disc_grid *grid, struct label *label, int side,
          int row)
{
  const struct node *node = &grid->map->node[label->node];
  const double *d = direction[side];
  double away = node->r + CLEAR + 0.3 + row * AWAY * grid->map->unit;
  struct label_candidate place = { .cost = side_cost[side] + row * AWAY_COST };
  place.box = box_beyond (label, node->x + away * d[0], node->y + away * d[1], d);
  if (!disc_meets_box (node, &place.box))
    try_place (labels, grid, label, place);
}

static void
try_on_disc (struct labels *labels, const struct disc_grid *grid, struct label *label)
{
  static const double middle[2] = { 0, 0 };
  const struct node *node = &grid->map->node[label->node];
  struct label_candidate place = { .cost = ON_DISC_COST };
  place.box = box_beyond (label, node->x, node->y, middle);
  try_place (labels, grid, label, place);
}

static void
try_leader (struct labels *labels, const struct disc_grid *grid, struct label *label, int turn,
            gsize step)
{
  const struct map *map = grid->map;
  const struct node *node = &map->node[label->node];
  const double *d = direction[turn];
  double far = node->r + MIN (leader_length[step] * map->unit, LEADER_MOST);
  struct label_candidate place
    = { .cost = (node->must_label ? LEADER_COST_FIRST : LEADER_COST) + 0.15 * (double)step,
        .leader = TRUE,
        .x1 = node->x + node->r * d[0],
        .y1 = node->y + node->r * d[1],
        .x2 = node->x + (far - 1.5) * d[0],
        .y2 = node->y + (far - 1.5) * d[1] };
  place.box = box_beyond (label, node->x + far * d[0], node->y + far * d[1], d);
  try_place (labels, grid, label, place);
}

static int
compare_places (const void *x, const void *y)
{
  const struct label_candidate *p = x, *q = y;
  if (p->cost != q->cost)
    return p->cost < q->cost ? -1 : 1;
  if (p->box.left != q->box.left)
    return p->box.left < q->box.left ? -1 : 1;
  return (p->box.top > q->box.top) - (p->box.top < q->box.top);
}

/* The best come first. */
static void
label_find_places (struct labels *labels, struct disc_grid *grid, struct label *label)
{
  lines_gather (grid, label);
  label->first = labels->place->len;
  label->count = 0;
  for (int row = 0; row < 2; row++)
    for (int side = 0; side < 16; side++)
      try_side (labels, grid, label, side, row);
  const struct node *node = &grid->map->node[label->node];
  if (node->must_label && !node->owner) /* the owner's disc is as dark as the name */
    try_on_disc (labels, grid, label);
  for (gsize step = 0; step < G_N_ELEMENTS (leader_length); step++)
    for (int turn = 0; turn < 16; turn++)
      try_leader (labels, grid, label, turn, step);
  if (label->count > 1)
    qsort (&g_array_index (labels->place, struct label_candidate, label->first), label->count,
           sizeof (struct label_candidate), compare_places);
}

void
labels_find_places (struct labels *labels, const struct map *map)
{
  struct disc_grid grid = { 0 };
  grid_fill (&grid, map);
  grid.title = circle_names (map);
  grid.hull = hull_boxes (map);
  lines_fill (&grid);
  for (guint32 i = 0; i < labels->n_labels; i++)
    if (labels->label[i].chosen == NONE)
      label_find_places (labels, &grid, &labels->label[i]);
  g_free (grid.first);
  g_free (grid.node);
  g_array_unref (grid.title);
  g_array_unref (grid.hull);
  g_array_unref (grid.line);
  g_array_unref (grid.near);
}
