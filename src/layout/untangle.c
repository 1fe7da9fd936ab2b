/* Takes out crossings by hand: everyone in turn looks at a few places round
 * about and takes the one where their ties cross fewest others, if no disc is
 * in the way and the gain is worth the distance.  For small maps only, where a
 * reader follows single lines.  O(rounds x places x m^2). */
#include <math.h>
#include "layout/map.h"

enum { TIES_MOST = 320, ROUNDS = 2, DIRECTIONS = 8 };

static const double direction[DIRECTIONS][2] = {
  { 1, 0 }, { 0, 1 }, { -1, 0 }, { 0, -1 },
  { 0.70710678, 0.70710678 }, { -0.70710678, 0.70710678 },
  { -0.70710678, -0.70710678 }, { 0.70710678, -0.70710678 },
};
static const double reach[] = { 10, 22, 40, 64 };

struct segment { guint32 a, b; };       /* nodes */

struct tangle
{
  struct map *map;
  struct segment *segment;      guint32 count;
  guint32 *first, *of;          /* segments of each node, as compressed rows */
};

static double
side_of (const struct node *p, const struct node *q, const struct node *r)
{
  return (q->x - p->x) * (r->y - p->y) - (q->y - p->y) * (r->x - p->x);
}

static gboolean
segments_cross (const struct node *node, struct segment s, struct segment t)
{
  const struct node *p = &node[s.a], *q = &node[s.b], *u = &node[t.a], *v = &node[t.b];
  if (s.a == t.a || s.a == t.b || s.b == t.a || s.b == t.b)
    return FALSE;
  if (MAX (p->x, q->x) < MIN (u->x, v->x) || MAX (u->x, v->x) < MIN (p->x, q->x)
      || MAX (p->y, q->y) < MIN (u->y, v->y) || MAX (u->y, v->y) < MIN (p->y, q->y))
    return FALSE;
  return side_of (p, q, u) * side_of (p, q, v) < 0 && side_of (u, v, p) * side_of (u, v, q) < 0;
}

/* Crossings of a node's ties where it stands; stops at most. */
static guint32
node_crossings (const struct tangle *tangle, guint32 i, guint32 most)
{
  const struct node *node = tangle->map->node;
  guint32 crossings = 0;
  for (guint32 k = tangle->first[i]; k < tangle->first[i + 1] && crossings < most; k++)
    for (guint32 t = 0; t < tangle->count; t++)
      crossings += segments_cross (node, tangle->segment[tangle->of[k]], tangle->segment[t]);
  return crossings;
}

static gboolean
node_stands_free (const struct map *map, guint32 i)
{
  const struct node *p = &map->node[i];
  double gap = 2.5 * map->unit, edge = p->r + 1;
  if (p->x < map->field.x + edge || p->x > map->field.x + map->field.width - edge
      || p->y < map->field.y + edge || p->y > map->field.y + map->field.height - edge)
    return FALSE;
  if (map_legend_covers (map, p->x - edge, p->y - edge, p->x + edge, p->y + edge))
    return FALSE;
  for (guint32 j = 0; j < map->n_nodes; j++)
    {
      const struct node *q = &map->node[j];
      double dx = p->x - q->x, dy = p->y - q->y, need = p->r + q->r + gap;
      if (j != i && dx * dx + dy * dy < need * need)
        return FALSE;
    }
  return TRUE;
}

/* A step of the farthest reach must take out two crossings for each step of
 * the nearest, lest the picture comes apart for one. */
static gboolean
node_untangle (struct tangle *tangle, guint32 i)
{
  struct map *map = tangle->map;
  struct node *node = &map->node[i], start = *node, best = *node;
  guint32 least = node_crossings (tangle, i, NONE), before = least;
  for (gsize step = 0; step < G_N_ELEMENTS (reach) && least > 0; step++)
    for (int turn = 0; turn < DIRECTIONS; turn++)
      {
        node->x = start.x + reach[step] * map->unit * direction[turn][0];
        node->y = start.y + reach[step] * map->unit * direction[turn][1];
        guint32 worth = (guint32) step;
        if (!node_stands_free (map, i))
          continue;
        guint32 crossings = node_crossings (tangle, i, least);
        if (crossings + worth < least)
          {
            least = crossings;
            best = *node;
          }
      }
  *node = best;
  return least < before;
}

static void
tangle_fill (struct tangle *tangle, struct map *map)
{
  const struct network *network = map->network;
  tangle->map = map;
  tangle->segment = g_new (struct segment, network->n_ties + 1);
  tangle->first = g_new0 (guint32, map->n_nodes + 2);
  tangle->of = g_new (guint32, 2 * network->n_ties + 1);
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      struct segment s = { map->node_of[network->tie[e].a], map->node_of[network->tie[e].b] };
      if (s.a == NONE || s.b == NONE)
        continue;
      tangle->segment[tangle->count++] = s;
      tangle->first[s.a + 2]++;
      tangle->first[s.b + 2]++;
    }
  for (guint32 i = 0; i < map->n_nodes; i++)
    tangle->first[i + 2] += tangle->first[i + 1];
  for (guint32 t = 0; t < tangle->count; t++)
    {
      tangle->of[tangle->first[tangle->segment[t].a + 1]++] = t;
      tangle->of[tangle->first[tangle->segment[t].b + 1]++] = t;
    }
}

void
map_untangle (struct map *map)
{
  struct tangle tangle = { 0 };
  gboolean moved = TRUE;
  if (map->n_nodes == 0 || map->network->n_ties > TIES_MOST)
    return;
  tangle_fill (&tangle, map);
  for (int round = 0; round < ROUNDS && moved; round++)
    {
      moved = FALSE;
      for (guint32 i = 0; i < map->n_nodes; i++)
        moved |= node_untangle (&tangle, i);
    }
  g_free (tangle.segment);
  g_free (tangle.first);
  g_free (tangle.of);
}
