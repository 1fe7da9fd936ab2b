/* Converts layout units to page pixels. Both axes have the same scale, except for a slight
 * stretch along the axis that has room. */
#include <math.h>
#include <stdlib.h>
#include "layout/drawing/fit_page.h"
#include "layout/drawing/label.h"

/* A few people never need to be a page apart; more get more room, and in a star, whose ties go out
 * from the middle, sooner. */
#define LONGEST_TIE 250.0
#define LONGEST_PEOPLE 8
#define LONGEST_PEOPLE_STAR 4
#define STRETCH_MOST 1.3
#define SHRINK_MOST 0.1
#define DISC_GAP 2.5
#define DOT_LEAST 2.0 /* radius */
/* People are spread more evenly, step by step, until this share of the page's cells has somebody
 * in it; on small maps, until that share of the people has a cell of their own. */
#define EVENNESS_LEAST 0.25
#define EVENNESS_STEP 0.06
#define EVENNESS_MOST 0.61
#define CELLS_WANTED 0.37
#define OWN_CELLS_WANTED 0.55
enum
{
  SPACING_FROM = 60,
  SPACING_SAMPLE = 1000,
  WIDTH_STEPS = 12,
  SPREAD_STEPS = 24,
  SPREAD_FROM = 8,
  CELL_ROWS = 12,
  CELL_COLUMNS = 16
};

struct bounds
{
  double left, right, top, bottom;
  double mean_x, mean_y; /* of all inside */
};

static struct bounds
nodes_bounds (const struct map *map)
{
  struct bounds b = { G_MAXDOUBLE, -G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, 0, 0 };
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      b.left = MIN (b.left, map->node[i].x);
      b.right = MAX (b.right, map->node[i].x);
      b.top = MIN (b.top, map->node[i].y);
      b.bottom = MAX (b.bottom, map->node[i].y);
      b.mean_x += map->node[i].x;
      b.mean_y += map->node[i].y;
    }
  b.mean_x /= map->n_nodes;
  b.mean_y /= map->n_nodes;
  return b;
}

double
map_median_tie (const struct map *map)
{
  const struct network *network = map->network;
  g_autofree double *square = g_new (double, network->n_ties + 1);
  guint32 count = 0;
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      guint32 a = map->node_of[network->tie[e].a], b = map->node_of[network->tie[e].b];
      if (a >= map->n_nodes || b >= map->n_nodes)
        continue;
      double dx = map->node[a].x - map->node[b].x, dy = map->node[a].y - map->node[b].y;
      square[count++] = dx * dx + dy * dy;
    }
  qsort (square, count, sizeof *square, compare_double);
  return count > 0 ? sqrt (square[count / 2]) : 0;
}

/* Leaves room for a disc and half a name at the edges. */
struct area
map_inner_field (const struct map *map)
{
  double side = MIN (56 * map->unit, map->field.width / 8);
  double end = MIN (26 * map->unit, map->field.height / 8);
  return (struct area){ map->field.x + side, map->field.y + end, map->field.width - 2 * side,
                        map->field.height - 2 * end };
}

/* Median distance to the nearest neighbour; estimated from a sample on large maps. */
static double
map_median_spacing (const struct map *map)
{
  guint32 step = 1 + map->n_nodes / SPACING_SAMPLE, count = 0;
  g_autofree double *square = g_new (double, map->n_nodes), *x = g_new (double, map->n_nodes),
                    *y = g_new (double, map->n_nodes); /* nodes are large */
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      x[i] = map->node[i].x;
      y[i] = map->node[i].y;
    }
  for (guint32 i = 0; i < map->n_nodes; i += step)
    {
      double nearest = G_MAXDOUBLE;
      for (guint32 j = 0; j < map->n_nodes; j++)
        {
          double dx = x[i] - x[j], dy = y[i] - y[j];
          if (j != i)
            nearest = MIN (nearest, dx * dx + dy * dy);
        }
      square[count++] = nearest;
    }
  qsort (square, count, sizeof *square, compare_double);
  return sqrt (square[count / 2]);
}

/* Makes discs smaller if people are so close that separating them would distort the layout. A
 * chain of a thousand people keeps its order as fine dots. */
static void
shrink_crowded (struct map *map)
{
  double mean = 0;
  if (map->n_nodes < SPACING_FROM)
    return;
  for (guint32 i = 0; i < map->n_nodes; i++)
    mean += map->node[i].r / map->n_nodes;
  double factor
    = CLAMP ((map_median_spacing (map) - DISC_GAP * map->unit) / (2.1 * mean), SHRINK_MOST, 1);
  for (guint32 i = 0; i < map->n_nodes; i++)
    map->node[i].r = MAX (factor * map->node[i].r, MIN (DOT_LEAST * map->unit, map->node[i].r));
}

static double
stretched (double scale, double extent, double space)
{
  return MIN (STRETCH_MOST * scale, MAX (scale, extent > 0 ? space / extent : 0));
}

/* Scales the unit disc of the radial layout to the field. */
static void
fit_rings (struct map *map)
{
  struct area inner = map_inner_field (map);
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      map->node[i].x = inner.x + inner.width / 2 * (1 + map->node[i].x);
      map->node[i].y = inner.y + inner.height / 2 * (1 + map->node[i].y);
    }
}

/* What to add to scaled coordinates so that their mean is at `home`, if all then stay inside; else
 * the least shift brings them in. One person far out or less does not move all others. */
static double
shift_home (double least, double most, double mean, double home, double start, double extent)
{
  double low = start - least, high = start + extent - most;
  return CLAMP (home - mean, MIN (low, high), MAX (low, high));
}

/* Where the mean of all people is across the page: halfway between the middle of the page and that
 * of the field beside the legend. It does not depend on how far the field extends under the legend,
 * so one person less near the legend does not move all others. */
static double
home_across (const struct map *map, double narrow)
{
  return map->field.x + (narrow + map->page.width) / 4;
}

/* Fits the layout into a field of this width. */
static void
fit_at (struct map *map, const struct bounds *b, const double *xy, double longest_scale,
        double field_width, double home)
{
  map->field.width = field_width;
  struct area inner = map_inner_field (map);
  double width = b->right - b->left, height = b->bottom - b->top;
  double scale = MIN (inner.width / MAX (width, 1e-9), inner.height / MAX (height, 1e-9));
  scale = MIN (scale, longest_scale);
  double across = map->star ? scale : stretched (scale, width, inner.width);
  double down = map->star ? scale : stretched (scale, height, inner.height);
  double x = shift_home (across * b->left, across * b->right, across * b->mean_x, home, inner.x,
                         inner.width);
  double y = shift_home (down * b->top, down * b->bottom, down * b->mean_y,
                         inner.y + inner.height / 2, inner.y, inner.height);
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      struct node *node = &map->node[i];
      node->x = x + across * xy[2 * i];
      node->y = y + down * xy[2 * i + 1];
    }
}

/* Above a person, there may be the rim of a hull. */
gboolean
map_legend_stays_clear (const struct map *map)
{
  const struct area *legend = &map->legend;
  const struct network *network = map->network;
  double beside = 30 * map->unit, around = 12 * map->unit;
  struct box box
    = { legend->x - 4, legend->y, legend->x + legend->width, legend->y + legend->height + 4 };
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      const struct node *node = &map->node[i];
      if (map_legend_covers (map, node->x, node->y - node->r - around, node->x + beside, node->y))
        return FALSE;
    }
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      guint32 a = map->node_of[network->tie[e].a], b = map->node_of[network->tie[e].b];
      if (a < map->n_nodes && b < map->n_nodes
          && segment_meets_box (map->node[a].x, map->node[a].y, map->node[b].x, map->node[b].y,
                                &box))
        return FALSE;
    }
  return TRUE;
}

double *
map_places (const struct map *map)
{
  double *xy = g_new (double, 2 * (gsize)map->n_nodes);
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      xy[2 * i] = map->node[i].x;
      xy[2 * i + 1] = map->node[i].y;
    }
  return xy;
}

static int
compare_coordinates (const void *x, const void *y)
{
  const double *p = x, *q = y;
  return (*p > *q) - (*p < *q);
}

/* Spreads people along one axis: where they stand close, the axis is stretched, and where there is
 * nobody, it shrinks. A coordinate moves towards the share of people before it, by this
 * evenness of 0 .. 1; the order stays. Nobody far out takes the page from all others. */
static void
spread_axis (double *xy, guint32 n, double evenness)
{
  double at[SPREAD_STEPS + 1], to[SPREAD_STEPS + 1];
  g_autofree double *sorted = g_new (double, n);
  for (guint32 i = 0; i < n; i++)
    sorted[i] = xy[2 * (gsize)i];
  qsort (sorted, n, sizeof *sorted, compare_coordinates);
  double extent = sorted[n - 1] - sorted[0];
  for (guint32 k = 0; k <= SPREAD_STEPS; k++)
    {
      at[k] = sorted[(gsize)k * (n - 1) / SPREAD_STEPS];
      to[k] = (1 - evenness) * at[k] + evenness * (sorted[0] + extent * k / SPREAD_STEPS);
    }
  for (guint32 i = 0; i < n; i++)
    {
      guint32 k = 0;
      while (k + 1 < SPREAD_STEPS && xy[2 * (gsize)i] > at[k + 1])
        k++;
      double step = at[k + 1] - at[k];
      double share = step > 0 ? (xy[2 * (gsize)i] - at[k]) / step : 0;
      xy[2 * (gsize)i] = to[k] + share * (to[k + 1] - to[k]);
    }
}

/* Extends the field under the legend as long as the legend covers nothing. The layout is not
 * mirrored for this: a map stays the same way round when the network changes a little. */
static void
fit_free (struct map *map)
{
  struct bounds b = nodes_bounds (map);
  double tie = map_median_tie (map);
  double few = map->star ? LONGEST_PEOPLE_STAR : LONGEST_PEOPLE;
  double most = LONGEST_TIE * map->unit * sqrt (MAX (1, map->n_nodes / few));
  double longest = tie > 0 ? most / tie : G_MAXDOUBLE;
  double narrow = map->field.width, wide = map->page.width;
  g_autofree double *xy = map_places (map);
  for (int step = WIDTH_STEPS; step >= 0; step--)
    {
      fit_at (map, &b, xy, longest, narrow + (wide - narrow) * step / WIDTH_STEPS,
              home_across (map, narrow));
      if (map_legend_stays_clear (map))
        return;
    }
}

static double
cells_used (const struct map *map)
{
  guint8 used[CELL_ROWS][CELL_COLUMNS] = { { 0 } };
  guint32 count = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      double across = map->node[i].x / map->scene->width,
             down = map->node[i].y / map->scene->height;
      guint8 *cell = &used[(int)(CLAMP (down, 0, 0.999) * CELL_ROWS)]
                          [(int)(CLAMP (across, 0, 0.999) * CELL_COLUMNS)];
      count += *cell == 0;
      *cell = 1;
    }
  return (double)count / (CELL_ROWS * CELL_COLUMNS);
}

void
map_put_places (struct map *map, const double *xy)
{
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      map->node[i].x = xy[2 * (gsize)i];
      map->node[i].y = xy[2 * (gsize)i + 1];
    }
}

static void
fit_evenly (struct map *map)
{
  g_autofree double *xy = map_places (map);
  double cells = (double)map->n_nodes / (CELL_ROWS * CELL_COLUMNS);
  double narrow = map->field.width;
  double wanted = MIN (CELLS_WANTED, OWN_CELLS_WANTED * cells);
  for (double evenness = EVENNESS_LEAST; evenness <= EVENNESS_MOST; evenness += EVENNESS_STEP)
    {
      g_autofree double *even = g_memdup2 (xy, 2 * (gsize)map->n_nodes * sizeof *xy);
      spread_axis (even, map->n_nodes, evenness);
      spread_axis (even + 1, map->n_nodes, evenness);
      map_put_places (map, even);
      map->field.width = narrow;
      fit_free (map);
      if (cells_used (map) >= wanted)
        return;
    }
}

/* A panel has no legend, so its width is fixed. */
static void
fit_panel (struct map *map)
{
  struct bounds b = nodes_bounds (map);
  g_autofree double *xy = map_places (map);
  fit_at (map, &b, xy, G_MAXDOUBLE, map->field.width, map->field.x + map->field.width / 2);
}

void
map_fit (struct map *map)
{
  if (map->n_nodes == 0)
    return;
  if (map->n_rings > 0)
    fit_rings (map);
  else if (map->period_word != NULL)
    fit_panel (map);
  else
    {
      map->legend.height = map_legend_height (map);
      if (map->pinned)
        map->field.width = map->page.width;
      else if (map->n_nodes >= SPREAD_FROM && !map->star && !map->hub)
        fit_evenly (map);
      else
        fit_free (map);
      if (!map->pinned && !map->star && !map->hub)
        map_fill_below_legend (map);
    }
  shrink_crowded (map);
  map_size_names (map);
}

/* The way home for the mean of all, unless their ends come nearer to an edge by it, or out of the
 * field. */
static double
way_home (double least, double most, double mean, double home, double start, double extent)
{
  double middle = home - (least + most) / 2, way = home - mean;
  way = way > 0 ? CLAMP (middle, 0, way) : CLAMP (middle, way, 0);
  return CLAMP (way, MIN (start - least, 0), MAX (start + extent - most, 0));
}

/* Keeps distances: people with sizes and room for names only move together. */
void
map_return_home (struct map *map)
{
  struct bounds b = nodes_bounds (map);
  struct area inner = map_inner_field (map);
  double narrow = map->legend.x > map->field.x ? map->legend.x - map->field.x : map->field.width;
  double x = way_home (b.left, b.right, b.mean_x, home_across (map, narrow), inner.x, inner.width);
  double y
    = way_home (b.top, b.bottom, b.mean_y, inner.y + inner.height / 2, inner.y, inner.height);
  g_autofree double *before = map_places (map);
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      map->node[i].x += x;
      map->node[i].y += y;
    }
  if (!map_legend_stays_clear (map))
    map_put_places (map, before);
}
