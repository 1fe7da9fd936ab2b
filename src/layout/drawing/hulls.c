/* Soft outlines around circles: round ones around those with nobody else among them, unless most of
 * it would be empty, as where a few stand far out. Others follow the members, one outline around each knot of them, with nobody else inside; where a small circle
 * would fall into crumbs, there is none.
 *
 * Every cell of the field belongs to the circle of the nearest person (territory.h). Members are
 * joined by the shortest tree, and corridors along its branches claim cells too, unless they are
 * long or pass others. The land of a circle is widened and then taken back by the same width
 * (closing, Serra 1982), which fills the bays between members but leaves the border to others
 * alone. What is left is outlined.
 *
 * Cost: O(cells x circles), and that of hull_branches.h. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "layout/drawing/convex_hull.h"
#include "layout/drawing/hull_branches.h"
#include "layout/drawing/territory.h"

enum
{
  SMALLEST_HULL = 3,
  SMALLEST_PIECE_CROWD = 5, /* on a map of circles */
  WHOLE_UNDER = 8,          /* a smaller circle has no hull in more pieces than */
  PIECES_MOST = 2,
  STAR_TIES = 8
};
#define CELL 4.0
#define CELL_CROWD 2.5 /* smaller than a dot */
#define MARGIN 11.0    /* around discs */
#define TIGHT 7.0      /* around discs near the border to another circle */
#define BORDER 1.5     /* between two circles, each side */
#define BAY_SHARE 0.8  /* width of a bay that is filled, in median branches */
/* A round hull needs so much of its land near its members, in median branches. */
#define ROUND_LEAST_FILLED 0.45
#define NEAR_SHARE 0.5
#define LONG_BRANCHES 3 /* longest corridor, in median branches */

struct hull_maker
{
  struct map *map;
  struct territory *territory;
  double bay;  /* pixels */
  double near; /* pixels from a member to what its circle fills */
};

/* A window of the territory around a circle. */
struct hull_window
{
  guint32 left, top, columns, rows;
};

/* One pass of the exact distance transform: the lower envelope of parabolas (Felzenszwalb and
 * Huttenlocher 2012). value: squared distances, count of them `step` apart. */
static void
envelope_pass (float *value, guint32 count, guint32 step, float *copy, guint32 *at, float *from)
{
  guint32 k = 0;
  for (guint32 i = 0; i < count; i++)
    copy[i] = value[(gsize)i * step];
  at[0] = 0;
  from[0] = -G_MAXFLOAT;
  for (guint32 i = 1; i < count; i++)
    {
      float meet;
      do
        {
          float p = (float)at[k], q = (float)i;
          meet = (copy[i] + q * q - copy[at[k]] - p * p) / (2 * (q - p));
        }
      while (meet <= from[k] && k-- > 0);
      at[++k] = i;
      from[k] = meet;
    }
  guint32 last = k;
  k = 0;
  for (guint32 i = 0; i < count; i++)
    {
      while (k < last && from[k + 1] < (float)i)
        k++;
      float away = (float)i - (float)at[k];
      value[(gsize)i * step] = away * away + copy[at[k]];
    }
}

/* Squared distance of each cell, in cells, to the nearest one that is 0; others must be large. */
static void
distances_square (float *value, guint32 columns, guint32 rows)
{
  guint32 longest = MAX (columns, rows);
  g_autofree float *copy = g_new (float, longest), *from = g_new (float, longest + 1);
  g_autofree guint32 *at = g_new (guint32, longest + 1);
  for (guint32 column = 0; column < columns; column++)
    envelope_pass (value + column, rows, columns, copy, at, from);
  for (guint32 row = 0; row < rows; row++)
    envelope_pass (value + (gsize)row * columns, columns, 1, copy, at, from);
}

static struct hull_window
window_around (const struct hull_maker *maker, guint32 circle)
{
  const struct territory *land = maker->territory;
  double left = G_MAXDOUBLE, right = -G_MAXDOUBLE, top = G_MAXDOUBLE, bottom = -G_MAXDOUBLE;
  for (guint32 i = 0; i < maker->map->n_nodes; i++)
    {
      const struct node *node = &maker->map->node[i];
      double far = node->r + MARGIN * maker->map->unit + maker->bay + 2 * land->cell;
      if (node->cluster != circle)
        continue;
      left = MIN (left, node->x - far - land->x);
      right = MAX (right, node->x + far - land->x);
      top = MIN (top, node->y - far - land->y);
      bottom = MAX (bottom, node->y + far - land->y);
    }
  double columns = land->columns, rows = land->rows, cell = land->cell;
  struct hull_window window = { (guint32)CLAMP (left / cell, 0, columns - 1),
                                (guint32)CLAMP (top / cell, 0, rows - 1), 0, 0 };
  window.columns = (guint32)CLAMP (right / cell + 2, 1, columns) - window.left + 2;
  window.rows = (guint32)CLAMP (bottom / cell + 2, 1, rows) - window.top + 2;
  return window;
}

/* Index of a cell of the window in the territory; NONE: at the border, outside. */
static guint32
cell_at (const struct hull_maker *maker, const struct hull_window *window, guint32 column,
         guint32 row)
{
  guint32 x = window->left + column, y = window->top + row;
  if (column == 0 || row == 0 || x > maker->territory->columns || y > maker->territory->rows)
    return NONE;
  return (y - 1) * maker->territory->columns + x - 1;
}

/* Widening by a bay would not reach this cell. Land close to somebody else does not take
 * anything back. */
static gboolean
cell_is_far (const struct hull_maker *maker, guint32 k, guint32 circle)
{
  const struct territory *land = maker->territory;
  return k == NONE || land->owner[k] == NONE
         || (land->owner[k] != circle && land->rival[k] != circle
             && land->near[k] > MARGIN * maker->map->unit);
}

static gboolean
cell_is_on_field (const struct hull_maker *maker, guint32 k)
{
  const struct territory *land = maker->territory;
  const struct area *field = &maker->map->field;
  double x = land->x + k % land->columns * land->cell, y = land->y + k / land->columns * land->cell;
  return x >= field->x && x <= field->x + field->width && y >= field->y
         && y <= field->y + field->height;
}

static float
hull_value (const struct hull_maker *maker, guint32 k, guint32 circle, float from_far)
{
  const struct territory *land = maker->territory;
  float unit = (float)maker->map->unit;
  if (k == NONE || land->owner[k] != circle || !cell_is_on_field (maker, k))
    return 1;
  float value = MIN ((float)maker->bay - from_far, land->near[k] - (float)TIGHT * unit);
  if (land->rival[k] != NONE)
    {
      float border = (land->near[k] - land->next[k]) / 2 + (float)BORDER * unit;
      value = MAX (value, MIN (border, land->near[k] + 1));
    }
  return value / (float)land->cell;
}

/* Negative inside the hull; in cells. */
static float *
hull_values (const struct hull_maker *maker, const struct hull_window *window, guint32 circle)
{
  float cell = (float)maker->territory->cell;
  float *value = g_new (float, (gsize)window->columns * window->rows), *next = value;
  for (guint32 row = 0; row < window->rows; row++)
    for (guint32 column = 0; column < window->columns; column++)
      *next++ = cell_is_far (maker, cell_at (maker, window, column, row), circle) ? 0 : 1e8f;
  distances_square (value, window->columns, window->rows);
  next = value;
  for (guint32 row = 0; row < window->rows; row++)
    for (guint32 column = 0; column < window->columns; column++, next++)
      *next
        = hull_value (maker, cell_at (maker, window, column, row), circle, cell * sqrtf (*next));
  return value;
}

static void
add_hull (struct map *map, guint32 circle, const struct outline *outline)
{
  struct cluster_style style = map->style[circle];
  struct scene_hull shape = { .group = GROUP_HULLS,
                              .count = outline->count,
                              .x = g_memdup2 (outline->x, outline->count * sizeof (double)),
                              .y = g_memdup2 (outline->y, outline->count * sizeof (double)),
                              .fill = colour_fade (style.fill, map->theme.print ? 0.06 : 0.12),
                              .outline = colour_fade (style.outline, 0.35),
                              .outline_width = map->unit,
                              .name = g_strdup (map_circle_title (map, circle)),
                              .circle = circle };
  scene_add_hull (map->scene, shape);
  g_array_append_val (map->hull_circle, circle);
}

/* In whole pixels, which keep the file small. */
static void
outline_to_page (const struct hull_maker *maker, const struct hull_window *window,
                 struct outline *outline)
{
  const struct territory *land = maker->territory;
  for (guint32 i = 0; i < outline->count; i++)
    {
      outline->x[i] = round (land->x + land->cell * (window->left + outline->x[i] - 1));
      outline->y[i] = round (land->y + land->cell * (window->top + outline->y[i] - 1));
    }
}

/* Around all its corners. */
static struct area
outline_box (const struct outline *outline)
{
  double left = G_MAXDOUBLE, right = -G_MAXDOUBLE, top = G_MAXDOUBLE, bottom = -G_MAXDOUBLE;
  if (outline->count == 0)
    return (struct area){ 0 };
  for (guint32 i = 0; i < outline->count; i++)
    {
      left = MIN (left, outline->x[i]);
      right = MAX (right, outline->x[i]);
      top = MIN (top, outline->y[i]);
      bottom = MAX (bottom, outline->y[i]);
    }
  return (struct area){ left, top, right - left, bottom - top };
}

static gboolean
area_holds (const struct area *area, double x, double y)
{
  return x >= area->x && x <= area->x + area->width && y >= area->y && y <= area->y + area->height;
}

/* How many it holds who are in the circle, or who are not. */
static guint32
outline_count_people (const struct map *map, const struct outline *outline, guint32 circle,
                      gboolean members)
{
  struct area around = outline_box (outline);
  guint32 count = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    if ((map->node[i].cluster == circle) == members
        && area_holds (&around, map->node[i].x, map->node[i].y))
      count += outline_holds (outline, map->node[i].x, map->node[i].y);
  return count;
}

static int
compare_outlines (const void *x, const void *y)
{
  const struct outline *p = x, *q = y;
  if (p->area != q->area)
    return p->area > q->area ? -1 : 1;
  return p->y[0] != q->y[0] ? (p->y[0] > q->y[0]) - (p->y[0] < q->y[0])
                            : (p->x[0] > q->x[0]) - (p->x[0] < q->x[0]);
}

static void
cut_holes (const struct hull_maker *maker, guint32 circle, const GArray *outlines,
           struct outline *outline)
{
  for (guint h = 0; h < outlines->len; h++)
    {
      const struct outline *hole = &g_array_index (outlines, struct outline, h);
      if (hole->area < 0 && outline_holds (outline, hole->x[0], hole->y[0])
          && outline_count_people (maker->map, hole, circle, FALSE) > 0)
        outline_cut_hole (outline, hole);
    }
}

/* The largest first: it bears the name where there is room for one. Crumbs are left out: the colour
 * says who belongs to them. */
static void
draw_hulls (const struct hull_maker *maker, guint32 circle)
{
  const struct map *map = maker->map;
  guint32 size = map->measures->clusters.cluster[circle].size, pieces = 0;
  struct hull_window window = window_around (maker, circle);
  g_autofree float *value = hull_values (maker, &window, circle);
  g_autoptr (GArray) outlines = contours_find (value, window.columns, window.rows);
  g_autofree guint32 *members = g_new0 (guint32, outlines->len + 1);
  for (guint i = 0; i < outlines->len; i++)
    outline_to_page (maker, &window, &g_array_index (outlines, struct outline, i));
  g_array_sort (outlines, compare_outlines);
  for (guint i = 0; i < outlines->len; i++)
    {
      const struct outline *outline = &g_array_index (outlines, struct outline, i);
      if (outline->area > 0)
        members[i] = outline_count_people (map, outline, circle, TRUE);
      pieces += members[i] > 0;
    }
  if (size < WHOLE_UNDER && pieces > PIECES_MOST)
    return;
  for (guint i = 0; i < outlines->len; i++)
    if (members[i] >= (map->crowded ? SMALLEST_PIECE_CROWD : SMALLEST_HULL))
      {
        struct outline *outline = &g_array_index (outlines, struct outline, i);
        cut_holes (maker, circle, outlines, outline);
        add_hull (maker->map, circle, outline);
      }
}

/* The land inside is the circle's. */
static void
claim_inside (struct territory *land, const struct outline *outline, guint32 circle)
{
  struct area around = outline_box (outline);
  double left = around.x - land->x, top = around.y - land->y;
  guint32 first = (guint32)MAX (left / land->cell, 0);
  guint32 last = (guint32)CLAMP ((left + around.width) / land->cell, 0, land->columns - 1);
  guint32 end = (guint32)CLAMP ((top + around.height) / land->cell, 0, land->rows - 1);
  for (guint32 row = (guint32)MAX (top / land->cell, 0); row <= end; row++)
    for (guint32 column = first; column <= last; column++)
      if (outline_holds (outline, land->x + column * land->cell, land->y + row * land->cell))
        {
          gsize k = (gsize)row * land->columns + column;
          land->owner[k] = circle;
          land->rival[k] = NONE;
        }
}

/* The ties within a circle, and who of its first has a part in all of them; NONE: nobody. */
struct ties_within
{
  guint32 first, second, count;
};

static void
ties_within_add (struct ties_within *within, const struct tie *tie)
{
  if (within->count++ == 0)
    {
      within->first = tie->a;
      within->second = tie->b;
      return;
    }
  if (within->first != tie->a && within->first != tie->b)
    within->first = NONE;
  if (within->second != tie->a && within->second != tie->b)
    within->second = NONE;
}

/* Of the first circles: are all ties of one those of one member, and are these many? Then the ties themselves
 * show who belongs to it, whoever else stands between them. g_free. O(ties). */
static guint8 *
find_stars (const struct map *map, guint32 circles)
{
  const guint32 *of = map->measures->clusters.of;
  g_autofree struct ties_within *within = g_new0 (struct ties_within, circles + 1);
  guint8 *star = g_new0 (guint8, circles + 1);
  for (guint32 e = 0; e < map->network->n_ties; e++)
    {
      const struct tie *tie = &map->network->tie[e];
      if (of[tie->a] == of[tie->b] && of[tie->a] < circles)
        ties_within_add (&within[of[tie->a]], tie);
    }
  for (guint32 c = 0; c < circles; c++)
    star[c] = within[c].count >= STAR_TIES && (within[c].first != NONE || within[c].second != NONE);
  return star;
}

/* A small circle would fall into crumbs without a round hull. */
static gboolean
is_mostly_empty (const struct hull_maker *maker, const struct outline *around, guint32 circle)
{
  return maker->map->measures->clusters.cluster[circle].size >= WHOLE_UNDER
         && territory_share_near (maker->territory, around, circle, maker->near)
              < ROUND_LEAST_FILLED;
}

/* Circles with nobody else among them have a round hull. Returns which; g_free. */
static guint8 *
draw_round_hulls (const struct hull_maker *maker, guint32 shown, const guint8 *star)
{
  guint8 *drawn = g_new0 (guint8, shown + 1);
  g_autofree struct outline *around = g_new0 (struct outline, shown + 1);
  for (guint32 c = 0; c < shown; c++)
    {
      if (star[c])
        continue;
      around[c] = convex_outline (maker->map, c, MARGIN * maker->map->unit);
      drawn[c] = convex_outline_is_clear (maker->map, c, NONE, &around[c])
                 && !is_mostly_empty (maker, &around[c], c);
      for (guint32 other = 0; other < c && drawn[c]; other++)
        drawn[c] = !drawn[other] || !convex_outlines_meet (&around[c], &around[other]);
      if (!drawn[c])
        continue;
      claim_inside (maker->territory, &around[c], c);
      add_hull (maker->map, c, &around[c]);
    }
  for (guint32 c = 0; c < shown; c++)
    outline_clear (&around[c]);
  return drawn;
}

void
map_draw_hulls (struct map *map)
{
  const struct clusters *clusters = map->measures != NULL ? &map->measures->clusters : NULL;
  guint32 circles = clusters != NULL ? clusters->count : 0, shown = 0;
  while (shown < circles && map->style[shown].shown
         && clusters->cluster[shown].size >= SMALLEST_HULL)
    shown++;
  if (circles < 2)
    return;
  g_autoptr (GArray) branches = branches_find (map, shown);
  double usual = median_branch (branches), unit = map->unit;
  struct hull_maker maker = { .map = map, .bay = CLAMP (BAY_SHARE * usual, 16 * unit, 110 * unit) };
  double reach = MARGIN * unit + maker.bay;
  maker.near = MARGIN * unit + NEAR_SHARE * MIN (maker.bay, usual);
  double longest = CLAMP (LONG_BRANCHES * usual, 60 * unit, 260 * unit);
  maker.territory = territory_new (map, (map->crowded ? CELL_CROWD : CELL) * unit, reach);
  branches_keep_clear (branches, map, longest);
  for (guint i = 0; i < branches->len; i++)
    {
      const struct branch *branch = &g_array_index (branches, struct branch, i);
      territory_join (maker.territory, &map->node[branch->from], &map->node[branch->to], reach);
    }
  g_autofree guint8 *star = find_stars (map, shown);
  g_autofree guint8 *drawn = draw_round_hulls (&maker, shown, star);
  for (guint32 c = 0; c < shown; c++)
    if (!drawn[c] && !star[c])
      draw_hulls (&maker, c);
  territory_free (maker.territory);
}
