/* Soft outlines around clusters: the convex hull of the members' discs, each with a margin.
 *
 * Up to a quarter of the members, those farthest from the centre, may be outside. A cluster
 * gets no hull if the non-members inside would number more than a tenth of its members.
 *
 * Cost: O(c n log n) for c clusters. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "layout/map.h"

enum
{
  CORNERS = 12,
  HULLS_MOST = 24
};
#define MARGIN 13.0
#define STRANGERS_MOST 0.1
#define OUTSIDE_MOST 0.25
#define SHARED_MOST 0.08  /* largest overlap with an earlier hull, as a share of the smaller hull */
#define LOOSE_MOST 1.25   /* largest area per member, relative to that of the central members */
#define STRAY_SQUARE 16.0 /* always outside: over four times the median distance, squared */

static const double corner[CORNERS][2] = {
  { 1, 0 },  { 0.8660254, 0.5 },   { 0.5, 0.8660254 },
  { 0, 1 },  { -0.5, 0.8660254 },  { -0.8660254, 0.5 },
  { -1, 0 }, { -0.8660254, -0.5 }, { -0.5, -0.8660254 },
  { 0, -1 }, { 0.5, -0.8660254 },  { 0.8660254, -0.5 },
};

struct point
{
  double x, y;
};
struct member
{
  double square;
  guint32 node;
};

static int
compare_points (const void *p, const void *q)
{
  const struct point *a = p, *b = q;
  if (a->x != b->x)
    return a->x < b->x ? -1 : 1;
  return (a->y > b->y) - (a->y < b->y);
}

static int
compare_members (const void *p, const void *q)
{
  const struct member *a = p, *b = q;
  if (a->square != b->square)
    return a->square < b->square ? -1 : 1;
  return (a->node > b->node) - (a->node < b->node);
}

static double
turn (const struct point *a, const struct point *b, const struct point *c)
{
  return (b->x - a->x) * (c->y - a->y) - (b->y - a->y) * (c->x - a->x);
}

/* Convex hull by Andrew's monotone chain. hull: room for 2 n points. */
static guint32
convex_hull (struct point *point, guint32 n, struct point *hull)
{
  guint32 count = 0;
  qsort (point, n, sizeof *point, compare_points);
  for (guint32 i = 0; i < n; i++)
    {
      while (count >= 2 && turn (&hull[count - 2], &hull[count - 1], &point[i]) <= 0)
        count--;
      hull[count++] = point[i];
    }
  guint32 lower = count + 1;
  for (guint32 i = n - 1; i-- > 0;)
    {
      while (count >= lower && turn (&hull[count - 2], &hull[count - 1], &point[i]) <= 0)
        count--;
      hull[count++] = point[i];
    }
  return count > 1 ? count - 1 : count;
}

static gboolean
hull_holds (const struct point *hull, guint32 count, double x, double y)
{
  struct point p = { x, y };
  for (guint32 i = 0; i < count; i++)
    if (turn (&hull[i], &hull[(i + 1) % count], &p) < 0)
      return FALSE;
  return TRUE;
}

static double
median_member (const struct map *map, const struct member *member, guint32 n, gboolean of_x)
{
  g_autofree struct member *value = g_memdup2 (member, n * sizeof *member);
  for (guint32 i = 0; i < n; i++)
    value[i].square = of_x ? map->node[member[i].node].x : map->node[member[i].node].y;
  qsort (value, n, sizeof *value, compare_members);
  return value[n / 2].square;
}

/* Members sorted by distance from the median position. */
static guint32
members_find (const struct map *map, guint32 cluster, struct member *member)
{
  guint32 n = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    if (map->node[i].cluster == cluster)
      member[n++] = (struct member){ 0, i };
  if (n == 0)
    return 0;
  double x = median_member (map, member, n, TRUE), y = median_member (map, member, n, FALSE);
  for (guint32 i = 0; i < n; i++)
    {
      double dx = map->node[member[i].node].x - x, dy = map->node[member[i].node].y - y;
      member[i].square = dx * dx + dy * dy;
    }
  qsort (member, n, sizeof *member, compare_members);
  return n;
}

static guint32
hull_of (const struct map *map, const struct member *member, guint32 n, struct point *point,
         struct point *hull)
{
  const struct area *field = &map->field;
  for (guint32 i = 0; i < n; i++)
    for (guint32 c = 0; c < CORNERS; c++)
      {
        const struct node *node = &map->node[member[i].node];
        double far = node->r + MARGIN * map->unit;
        double x = node->x + far * corner[c][0], y = node->y + far * corner[c][1];
        point[i * CORNERS + c] = (struct point){ CLAMP (x, field->x, field->x + field->width),
                                                 CLAMP (y, field->y, field->y + field->height) };
      }
  return convex_hull (point, n * CORNERS, hull);
}

static guint32
count_strangers (const struct map *map, guint32 cluster, const struct point *hull, guint32 count)
{
  guint32 strangers = 0;
  for (guint32 i = 0; i < map->n_nodes; i++)
    strangers += map->node[i].cluster != cluster
                 && hull_holds (hull, count, map->node[i].x, map->node[i].y);
  return strangers;
}

static void
add_hull (struct map *map, guint32 cluster, const struct point *hull, guint32 count)
{
  struct cluster_style style = map->style[cluster];
  struct scene_hull shape = { .group = GROUP_HULLS,
                              .count = count,
                              .x = g_new (double, count),
                              .y = g_new (double, count),
                              .fill = colour_fade (style.fill, map->theme.print ? 0.05 : 0.1),
                              .outline = colour_fade (style.outline, 0.35),
                              .outline_width = map->unit,
                              .name = g_strdup (map->measures->clusters.cluster[cluster].name) };
  for (guint32 i = 0; i < count; i++)
    {
      shape.x[i] = hull[i].x;
      shape.y[i] = hull[i].y;
    }
  scene_add_hull (map->scene, shape);
  map->hull_cluster[map->n_hulls++] = cluster;
}

static double
hull_area (const struct point *hull, guint32 count)
{
  double twice = 0;
  for (guint32 i = 1; i + 1 < count; i++)
    twice += turn (&hull[0], &hull[i], &hull[i + 1]);
  return twice / 2;
}

/* Area of the intersection of two convex polygons: the first is clipped at each edge of the
 * second (Sutherland and Hodgman 1974). */
static double
area_shared (const struct point *hull, guint32 count, const struct scene_hull *other)
{
  guint32 capacity = 2 * (count + other->count) + 8;
  g_autofree struct point *from = g_new (struct point, capacity),
                          *to = g_new (struct point, capacity);
  memcpy (from, hull, count * sizeof *hull);
  for (guint32 e = 0; e < other->count && count > 0; e++)
    {
      guint32 next = (e + 1) % other->count, kept = 0;
      struct point p = { other->x[e], other->y[e] }, q = { other->x[next], other->y[next] };
      for (guint32 i = 0; i < count && kept + 2 < capacity; i++)
        {
          struct point u = from[i], v = from[(i + 1) % count];
          double at_u = turn (&p, &q, &u), at_v = turn (&p, &q, &v);
          if (at_u >= 0)
            to[kept++] = u;
          if ((at_u < 0) != (at_v < 0))
            {
              double t = at_u / (at_u - at_v);
              to[kept++] = (struct point){ u.x + t * (v.x - u.x), u.y + t * (v.y - u.y) };
            }
        }
      struct point *swap = from;
      from = to;
      to = swap;
      count = kept;
    }
  return count > 2 ? hull_area (from, count) : 0;
}

static gboolean
hull_stands_clear (const struct map *map, const struct point *hull, guint32 count)
{
  double area = hull_area (hull, count);
  for (guint i = 0; i < map->scene->hull->len; i++)
    {
      const struct scene_hull *other = &g_array_index (map->scene->hull, struct scene_hull, i);
      if (area_shared (hull, count, other) > SHARED_MOST * area)
        return FALSE;
    }
  return TRUE;
}

/* Draws the hull around as many members as possible. It must hold few non-members, overlap no
 * other hull and not reach far for a few members. */
static void
draw_hull (struct map *map, guint32 cluster)
{
  g_autofree struct member *member = g_new (struct member, map->n_nodes);
  guint32 n = members_find (map, cluster, member);
  g_autofree struct point *point = g_new (struct point, (gsize)n * CORNERS + 1);
  g_autofree struct point *hull = g_new (struct point, 2 * (gsize)n * CORNERS + 2);
  guint32 minimum = MAX (n - (guint32)(OUTSIDE_MOST * n), 3), step = MAX (n / 20, 1);
  guint32 all = n;
  if (n < minimum)
    return;
  while (all > minimum && member[all - 1].square > STRAY_SQUARE * member[n / 2].square)
    all--;
  guint32 count = hull_of (map, member, minimum, point, hull);
  double share = hull_area (hull, count) / minimum;
  for (guint32 kept = all; kept >= minimum; kept -= step)
    {
      count = hull_of (map, member, kept, point, hull);
      gboolean lean = hull_area (hull, count) <= LOOSE_MOST * share * kept;
      if (lean && count_strangers (map, cluster, hull, count) <= STRANGERS_MOST * kept
          && hull_stands_clear (map, hull, count))
        {
          add_hull (map, cluster, hull, count);
          return;
        }
      if (kept < step)
        return;
    }
}

void
map_draw_hulls (struct map *map)
{
  guint32 count = map->measures != NULL ? map->measures->clusters.count : 0;
  if (count < 2)
    return;
  for (guint32 c = 0; c < MIN (count, HULLS_MOST) && map->style[c].shown; c++)
    draw_hull (map, c);
}
