/* Names of circles next to their hulls or on them, in the circle's colour, but lighter and smaller than
 * the name of the first person.
 *
 * If the circle is called after one of its people, that one's own name is bold and in its colour
 * (labels.c). Only where that name finds no place, the circle is named here: around the hull where that
 * person is and around the person, the nearer the better. Otherwise, positions around the largest hull
 * and on it compete. A name covers no disc of another circle
 * (on a crowded map, few of them) and no large disc, and the three people nearest to it must be of its circle. The names of people come
 * later and keep clear. */
#include <math.h>
#include "layout/drawing/contour.h"
#include "layout/drawing/label.h"

#define SIZE_LEAST 12.0
#define SIZE_SMALL 10.0 /* of a small circle among many people */
#define SIZE_MOST 15.0
#define BELOW_FIRST 1.0 /* smaller than the name of the first person */
enum
{
  NAME_CELLS = 30,
  ROWS_INSIDE = 9,
  COLUMNS_INSIDE = 7,
  RIM_PLACES = 60,
  DISTANCES = 5
};
#define COST_INSIDE 12.0
#define COST_COVERED 30.0       /* for each small disc below the name */
#define COST_STRANGER 60.0      /* on a crowded map, where people are dots */
#define DOT_MOST 4.0            /* radius */
#define COST_CROWDED 3.0        /* for each disc whose name would need the place */
#define CROWDED_WITHIN 9.0      /* pixels */
#define COST_FAR_OFF 0.15       /* for each pixel to the third nearest member */
#define COST_FROM_NAMESAKE 0.12 /* for each pixel to the one it is called after, */
#define NEAR_NAMESAKE 60.0      /* beyond these: there is that one's own name */
#define COST_FROM_RIM 0.3       /* for each pixel between it and the rim of the hull */
#define RIM_GAP 4.0             /* pixels */
#define COST_ELSEWHERE 1e4      /* if a stranger is among the three nearest */
#define COST_BEFORE_NAME 60.0   /* where a large name would stand */
#define COST_NEVER 1e9

struct box
hull_box (const struct scene_hull *hull)
{
  struct box box = { hull->x[0], hull->y[0], hull->x[0], hull->y[0] };
  for (guint32 i = 1; i < hull->count; i++)
    {
      box.left = MIN (box.left, hull->x[i]);
      box.right = MAX (box.right, hull->x[i]);
      box.top = MIN (box.top, hull->y[i]);
      box.bottom = MAX (box.bottom, hull->y[i]);
    }
  return box;
}

/* The text's box with a margin. */
static struct box
wide_text_box (const struct scene_text *text)
{
  struct box box = text_box (text);
  return (struct box){ box.left - 3, box.top - 1, box.right + 3, box.bottom + 1 };
}

gboolean
map_box_is_on_field (const struct map *map, const struct box *box)
{
  const struct area *field = &map->field;
  return box->left >= field->x && box->right <= field->x + field->width && box->top >= field->y
         && box->bottom <= field->y + field->height
         && !map_legend_covers (map, box->left, box->top, box->right, box->bottom);
}

static gboolean
box_meets_text (const struct map *map, const struct box *box)
{
  for (guint i = 0; i < map->scene->text->len; i++)
    {
      struct box other = wide_text_box (&g_array_index (map->scene->text, struct scene_text, i));
      if (boxes_meet (box, &other))
        return TRUE;
    }
  return FALSE;
}

gboolean
map_box_is_free (const struct map *map, const struct box *box)
{
  if (!map_box_is_on_field (map, box) || box_meets_text (map, box))
    return FALSE;
  for (guint32 i = 0; i < map->n_nodes; i++)
    if (square_to_box (map->node[i].x, map->node[i].y, box)
        < (map->node[i].r + 2) * (map->node[i].r + 2))
      return FALSE;
  for (guint i = 0; i < map->scene->line->len; i++)
    {
      const struct scene_line *line = &g_array_index (map->scene->line, struct scene_line, i);
      if (line->kind == NULL && segment_meets_box (line->x1, line->y1, line->x2, line->y2, box))
        return FALSE;
    }
  return TRUE;
}

/* The three people nearest to a box, nearest first. */
struct nearest_people
{
  double gap[3];
  gboolean own[3];
};

static void
nearest_add (struct nearest_people *nearest, double gap, gboolean own)
{
  for (int k = 0; k < 3; k++)
    if (gap < nearest->gap[k])
      {
        double gap_before = nearest->gap[k];
        gboolean own_before = nearest->own[k];
        nearest->gap[k] = gap;
        nearest->own[k] = own;
        gap = gap_before;
        own = own_before;
      }
}

static double
cost_of_covering (const struct map *map, const struct node *node, gboolean own)
{
  gboolean dot = map->crowded && node->r < DOT_MOST * map->unit;
  if (node->must_label ? !dot || !own : !own && !map->crowded)
    return COST_NEVER;
  return node->must_label ? 2 * COST_STRANGER : own ? COST_COVERED : COST_STRANGER;
}

/* What a name in the box costs. Once that and `before` come to the limit, a part of it is enough. */
static double
box_cost (const struct map *map, const struct box *box, guint32 circle, double before, double limit)
{
  struct nearest_people nearest = { { G_MAXDOUBLE, G_MAXDOUBLE, G_MAXDOUBLE }, { 0 } };
  double cost = 0, crowded = CROWDED_WITHIN * map->unit;
  if (!map_box_is_on_field (map, box) || box_meets_text (map, box))
    return COST_NEVER;
  for (guint32 i = 0; i < map->n_nodes && before + cost < limit; i++)
    {
      const struct node *node = &map->node[i];
      gboolean own = node->cluster == circle;
      double far = CLAMP (nearest.gap[2], 2 * crowded, 1e4) + node->r,
             square = square_to_box (node->x, node->y, box);
      if (square >= far * far)
        continue;
      double gap = sqrt (square) - node->r;
      nearest_add (&nearest, gap, own);
      if (gap < 2)
        cost += cost_of_covering (map, node, own);
      else if (gap < 2 * crowded && node->must_label)
        cost += COST_BEFORE_NAME * map_prominence (node->score);
      else if (gap < crowded && !map->crowded)
        cost += COST_CROWDED;
    }
  for (int k = 0; k < 3; k++)
    if (nearest.gap[k] < G_MAXDOUBLE && !nearest.own[k])
      return cost + COST_ELSEWHERE;
  return cost + COST_FAR_OFF * CLAMP (nearest.gap[2] - crowded, 0, 1e3);
}

struct title_search
{
  const struct map *map;
  guint32 circle;
  const struct node *namesake;  /* NULL: called after nobody here */
  const struct scene_hull *rim; /* of the hull that is named; NULL: there is none */
  struct text_extents size;
  struct box best;
  double cost;
};

/* From the middle of the box to the rim, without what the box takes itself; at most 0 if they meet. */
static double
gap_to_rim (const struct scene_hull *rim, const struct box *box)
{
  double x = (box->left + box->right) / 2, y = (box->top + box->bottom) / 2, nearest = G_MAXDOUBLE;
  for (guint32 i = 0, before = rim->count - 1; i < rim->count; before = i++)
    nearest = MIN (nearest,
                   square_to_segment (x, y, rim->x[before], rim->y[before], rim->x[i], rim->y[i]));
  return sqrt (nearest) - (box->right - box->left) / 2;
}

static void
try_box (struct title_search *search, double x, double y, double cost)
{
  struct box box = { x, y, x + search->size.width, y + search->size.ascent + search->size.descent };
  if (search->namesake != NULL)
    {
      double far = sqrt (square_to_box (search->namesake->x, search->namesake->y, &box));
      double beyond = far - search->namesake->r - NEAR_NAMESAKE * search->map->unit;
      cost += COST_FROM_NAMESAKE * MAX (beyond, 0) / search->map->unit;
    }
  if (search->rim != NULL)
    cost += COST_FROM_RIM * MAX (gap_to_rim (search->rim, &box), 0) / search->map->unit;
  if (cost >= search->cost)
    return;
  cost += box_cost (search->map, &box, search->circle, cost, search->cost);
  if (cost >= search->cost)
    return;
  search->cost = cost;
  search->best = box;
}

/* Above the hull, below it, to the right and to the left; on each side from the middle outwards. */
static void
try_around (struct title_search *search, const struct box *hull)
{
  double width = search->size.width, height = search->size.ascent + search->size.descent;
  double middle_x = (hull->left + hull->right) / 2, middle_y = (hull->top + hull->bottom) / 2;
  for (int away = 0; away < DISTANCES; away++)
    for (int side = 0; side < 4; side++)
      for (int slide = -2; slide <= 2; slide++)
        {
          double gap = (3 + 9 * away) * search->map->unit;
          double x = middle_x - width / 2 + 0.25 * slide * (hull->right - hull->left);
          double y = middle_y - height / 2 + 0.25 * slide * (hull->bottom - hull->top);
          if (side < 2)
            y = side == 0 ? hull->top - gap - height : hull->bottom + gap;
          else
            x = side == 2 ? hull->right + gap : hull->left - gap - width;
          try_box (search, x, y, gap + side + ABS (slide));
        }
}

/* Just outside the rim, at its corners and in the middle of its edges. */
static void
try_along_rim (struct title_search *search, const struct scene_hull *rim, const struct box *hull)
{
  double width = search->size.width, height = search->size.ascent + search->size.descent;
  double middle_x = (hull->left + hull->right) / 2, middle_y = (hull->top + hull->bottom) / 2;
  guint32 step = 1 + rim->count / RIM_PLACES;
  for (guint32 i = 0; i < rim->count; i += step)
    for (int half = 0; half <= 1; half++)
      {
        guint32 next = (i + half) % rim->count;
        double x = (rim->x[i] + rim->x[next]) / 2, y = (rim->y[i] + rim->y[next]) / 2;
        double dx = x - middle_x, dy = y - middle_y, far = sqrt (dx * dx + dy * dy);
        if (far < 1)
          continue;
        double gap = RIM_GAP * search->map->unit;
        x += dx / far * (gap + width / 2) - width / 2;
        y += dy / far * (gap + height / 2) - height / 2;
        try_box (search, x, y, RIM_GAP);
      }
}

static void
try_inside (struct title_search *search, const struct box *hull)
{
  double width = search->size.width, height = search->size.ascent + search->size.descent;
  for (int row = 0; row < ROWS_INSIDE; row++)
    for (int column = 0; column < COLUMNS_INSIDE; column++)
      {
        double across = (column + 0.5) / COLUMNS_INSIDE, down = (row + 0.5) / ROWS_INSIDE;
        double x = hull->left + across * (hull->right - hull->left) - width / 2;
        double y = hull->top + down * (hull->bottom - hull->top) - height / 2;
        double off = ABS (across - 0.5) + ABS (down - 0.5);
        try_box (search, x, y, COST_INSIDE + 5 * off);
      }
}

/* Around the person the circle is called after, beyond that one's own name. */
static void
try_near_namesake (struct title_search *search)
{
  enum
  {
    TURNS = 24
  };
  double width = search->size.width, height = search->size.ascent + search->size.descent;
  for (int away = 0; away < DISTANCES; away++)
    for (int turn = 0; turn < TURNS; turn++)
      {
        double across, down, gap = (20 + 15 * away) * search->map->unit + search->namesake->r;
        turn_to_point ((double)turn / TURNS, &across, &down);
        double x = search->namesake->x + across * (gap + width / 2) - width / 2;
        double y = search->namesake->y + down * (gap + height / 2) - height / 2;
        try_box (search, x, y, COST_INSIDE);
      }
}

struct colour
map_name_colour (const struct map *map, guint32 cluster)
{
  struct colour colour = map->style[cluster].outline;
  while (colour_contrast (colour, map->theme.background) < 4.6)
    colour = colour_mix (colour, map->theme.text, 0.1);
  return colour;
}

static double
title_size (const struct map *map, guint32 circle)
{
  const struct cluster *cluster = map->measures->clusters.cluster;
  double share = sqrt ((double)cluster[circle].size / MAX (cluster[0].size, 1));
  double size = map_circle_is_small (map, circle) ? SIZE_SMALL
                                                  : SIZE_LEAST + (SIZE_MOST - SIZE_LEAST) * share;
  double first = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    first = MAX (first, map->node[i].name_size / map->unit);
  return map->unit * (double)(int)(CLAMP (first - BELOW_FIRST, SIZE_SMALL, size) + 0.5);
}

static struct box
members_box (const struct map *map, guint32 circle)
{
  struct box box = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };
  for (guint32 i = 0; i < map->n_nodes; i++)
    if (map->node[i].cluster == circle)
      {
        box.left = MIN (box.left, map->node[i].x - map->node[i].r);
        box.right = MAX (box.right, map->node[i].x + map->node[i].r);
        box.top = MIN (box.top, map->node[i].y - map->node[i].r);
        box.bottom = MAX (box.bottom, map->node[i].y + map->node[i].r);
      }
  return box;
}

static gboolean
hull_holds (const struct scene_hull *hull, const struct node *node)
{
  struct outline outline = { .count = hull->count, .x = hull->x, .y = hull->y };
  return outline_holds (&outline, node->x, node->y);
}

/* The box of the circle's hull around the one it is called after; else of that with most room, or of
 * its members. */
static struct box
find_hull (const struct map *map, guint32 circle, const struct node *namesake,
           const struct scene_hull **rim)
{
  struct box largest = members_box (map, circle);
  double most = 0;
  for (guint h = 0; h < map->hull_circle->len; h++)
    {
      if (g_array_index (map->hull_circle, guint32, h) != circle)
        continue;
      const struct scene_hull *hull = &g_array_index (map->scene->hull, struct scene_hull, h);
      struct box box = hull_box (hull);
      if (namesake != NULL && hull_holds (hull, namesake))
        {
          *rim = hull;
          return box;
        }
      double area = (box.right - box.left) * (box.bottom - box.top);
      if (area <= most)
        continue;
      most = area;
      largest = box;
      *rim = hull;
    }
  return largest;
}

static void
draw_name (struct map *map, guint32 circle)
{
  guint32 person = map->measures->clusters.cluster[circle].namesake;
  guint32 i = person != NONE ? map->node_of[person] : NONE;
  struct title_search search = {
    .map = map, .circle = circle, .namesake = i != NONE ? &map->node[i] : NULL, .cost = COST_NEVER
  };
  struct box hull = find_hull (map, circle, search.namesake, &search.rim);
  double size = title_size (map, circle);
  g_autofree char *text = map_circle_title_cut (map, circle, NAME_CELLS);
  map->measure (text, size, FALSE, &search.size, map->measure_data);
  try_around (&search, &hull);
  if (search.rim != NULL)
    try_along_rim (&search, search.rim, &hull);
  try_inside (&search, &hull);
  if (search.namesake != NULL)
    try_near_namesake (&search);
  if (search.cost >= COST_NEVER)
    return;
  struct text_style style
    = { GROUP_CLUSTER_NAMES, size, FALSE, ANCHOR_START, map_name_colour (map, circle) };
  map_add_text (map, style, search.best.left, search.best.top + search.size.ascent, text);
  g_array_index (map->scene->text, struct scene_text, map->scene->text->len - 1).halo
    = colour_fade (map->theme.background, 0.8);
}

/* Who gives the circle name and title: bold and in its colour, so that the map says it once. NULL: nobody. */
static const struct node *
title_person (const struct map *map, guint32 circle)
{
  guint32 person = map->measures->clusters.cluster[circle].namesake;
  guint32 i = person != NONE ? map->node_of[person] : NONE;
  return i != NONE && map->node[i].names_circle ? &map->node[i] : NULL;
}

static void
draw_names (struct map *map, gboolean after_people)
{
  const struct clusters *clusters = map->measures != NULL ? &map->measures->clusters : NULL;
  guint32 count = clusters != NULL ? MIN (clusters->count, NAMED_CIRCLES_MOST) : 0;
  if (map->options->labels == LABELS_NONE || map->n_rings > 0) /* sectors have names */
    return;
  for (guint32 c = 0; c < count && map_circle_is_coloured (map, c); c++)
    {
      const struct node *person = title_person (map, c);
      if (after_people ? person != NULL && !person->named : person == NULL)
        draw_name (map, c);
    }
}

void
map_draw_cluster_names (struct map *map)
{
  draw_names (map, FALSE);
}

void
map_draw_missing_cluster_names (struct map *map)
{
  draw_names (map, TRUE);
}
