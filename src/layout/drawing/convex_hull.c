/* A round outline around all members of a circle: the convex hull of points on their widened discs
 * (monotone chain, Andrew 1979).
 *
 * Cost: O(n log n) for n members. */
#include <math.h>
#include <stdlib.h>
#include "layout/drawing/convex_hull.h"

enum
{
  POINTS_A_DISC = 16
};
#define CLEAR 3.0  /* between the outline and anybody else's disc */
#define BEYOND 8.0 /* the field, at most */

struct point
{
  double x, y;
};

static int
compare_points (const void *p, const void *q)
{
  const struct point *a = p, *b = q;
  if (a->x != b->x)
    return a->x < b->x ? -1 : 1;
  return (a->y > b->y) - (a->y < b->y);
}

static double
side_of (const struct point *from, const struct point *to, const struct point *point)
{
  return (to->x - from->x) * (point->y - from->y) - (to->y - from->y) * (point->x - from->x);
}

static GArray *
disc_points (const struct map *map, guint32 circle, double margin)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (struct point));
  const struct area *field = &map->field;
  double beyond = BEYOND * map->unit;
  for (guint32 i = 0; i < map->n_nodes; i++)
    for (int k = 0; k < POINTS_A_DISC && map->node[i].cluster == circle; k++)
      {
        struct point point;
        turn_to_point ((double)k / POINTS_A_DISC, &point.x, &point.y);
        point.x = round (map->node[i].x + (map->node[i].r + margin) * point.x);
        point.y = round (map->node[i].y + (map->node[i].r + margin) * point.y);
        point.x = CLAMP (point.x, field->x - beyond, field->x + field->width + beyond);
        point.y = CLAMP (point.y, field->y - beyond, field->y + field->height + beyond);
        g_array_append_val (points, point);
      }
  g_array_sort (points, compare_points);
  return points;
}

/* Half of the hull, from the first point to the last; step: 1, or -1 for the other half. */
static void
chain_add (const GArray *points, int step, GArray *hull)
{
  guint first = hull->len;
  for (guint i = 0; i < points->len; i++)
    {
      struct point point = g_array_index (points, struct point, step > 0 ? i : points->len - 1 - i);
      while (hull->len >= first + 2
             && side_of (&g_array_index (hull, struct point, hull->len - 2),
                         &g_array_index (hull, struct point, hull->len - 1), &point)
                  <= 0)
        g_array_set_size (hull, hull->len - 1);
      g_array_append_val (hull, point);
    }
  g_array_set_size (hull, hull->len - 1); /* the other half begins with it */
}

struct outline
convex_outline (const struct map *map, guint32 circle, double margin)
{
  g_autoptr (GArray) points = disc_points (map, circle, margin);
  g_autoptr (GArray) hull = g_array_new (FALSE, FALSE, sizeof (struct point));
  struct outline outline = { 0 };
  if (points->len < 3)
    return outline;
  chain_add (points, 1, hull);
  chain_add (points, -1, hull);
  outline.count = hull->len;
  outline.x = g_new (double, hull->len);
  outline.y = g_new (double, hull->len);
  for (guint i = 0; i < hull->len; i++)
    {
      outline.x[i] = g_array_index (hull, struct point, i).x;
      outline.y[i] = g_array_index (hull, struct point, i).y;
    }
  return outline;
}

/* How far outside the outline, which is convex, the point is; below 0: inside. */
static double
distance_outside (const struct outline *outline, double x, double y)
{
  double most = -G_MAXDOUBLE;
  for (guint32 i = 0, before = outline->count - 1; i < outline->count; before = i++)
    {
      double dx = outline->x[i] - outline->x[before], dy = outline->y[i] - outline->y[before];
      double length = MAX (sqrt (dx * dx + dy * dy), 1e-9);
      double out = (dy * (x - outline->x[before]) - dx * (y - outline->y[before])) / length;
      most = MAX (most, out);
    }
  return most;
}

/* A rim may touch the legend, unlike people and names. */
static gboolean
is_behind_legend (const struct map *map, double x, double y)
{
  const struct area *legend = &map->legend;
  return x > legend->x && x < legend->x + legend->width && y > legend->y
         && y < legend->y + legend->height;
}

gboolean
convex_outline_is_clear (const struct map *map, guint32 circle, guint32 but,
                         const struct outline *outline)
{
  for (guint32 i = 0; i < map->n_nodes; i++)
    if (i != but && map->node[i].cluster != circle
        && distance_outside (outline, map->node[i].x, map->node[i].y)
             < map->node[i].r + CLEAR * map->unit)
      return FALSE;
  for (guint32 i = 0; i < outline->count; i++)
    if (is_behind_legend (map, outline->x[i], outline->y[i]))
      return FALSE;
  return outline->count >= 3;
}

/* Is all of the other beyond one side of this one? */
static gboolean
has_side_between (const struct outline *one, const struct outline *other)
{
  for (guint32 i = 0, before = one->count - 1; i < one->count; before = i++)
    {
      double dx = one->x[i] - one->x[before], dy = one->y[i] - one->y[before];
      guint32 k = 0;
      while (k < other->count
             && dy * (other->x[k] - one->x[before]) - dx * (other->y[k] - one->y[before]) > 0)
        k++;
      if (k == other->count)
        return TRUE;
    }
  return FALSE;
}

gboolean
convex_outlines_meet (const struct outline *one, const struct outline *other)
{
  return !has_side_between (one, other) && !has_side_between (other, one);
}
