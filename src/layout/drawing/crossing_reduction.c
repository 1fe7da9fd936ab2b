/* Reduces edge crossings by moving one node at a time.
 *
 * For each node in turn, try nearby positions and keep the one with the fewest crossings. The
 * position must be free of other discs, and the gain must justify the distance. This only runs
 * on small maps, where a reader still follows single lines.
 *
 * Cost: O(rounds x positions x m^2), eight ties at a time. */
#include <math.h>
#include "layout/placement/float8.h"
#include "layout/map.h"

enum
{
  TIES_MOST = 1100,
  TIES_FEW = 400,
  ROUNDS = 3,
  DIRECTIONS = 8
};

static const double direction[DIRECTIONS][2] = {
  { 1, 0 },
  { 0, 1 },
  { -1, 0 },
  { 0, -1 },
  { 0.70710678, 0.70710678 },
  { -0.70710678, 0.70710678 },
  { -0.70710678, -0.70710678 },
  { 0.70710678, -0.70710678 },
};
static const double reach[] = { 10, 22, 40, 64 };
enum
{
  NEAR_REACHES = 2
}; /* distances tried on larger maps */

#define WORTH 0.02

struct crossing_state
{
  struct map *map;
  guint32 count, capacity;  /* ties; capacity is a multiple of LANES */
  float *x1, *y1, *x2, *y2; /* end points of each tie; all 0 beyond count */
  guint32 *first, *of;      /* ties of each node as compressed rows */
  guint8 *second;           /* parallel to of: the node is the second end */
};

/* Number of ties that cross tie k. Ties with a common end do not cross: one of their
 * orientation tests is exactly 0. */
static ALWAYS_INLINE guint32
crossings_lanes (const struct crossing_state *state, guint32 k)
{
  const octet *x1 = (const octet *)state->x1, *y1 = (const octet *)state->y1;
  const octet *x2 = (const octet *)state->x2, *y2 = (const octet *)state->y2;
  float px = state->x1[k], py = state->y1[k];
  float dx = state->x2[k] - px, dy = state->y2[k] - py;
  octet_mask count = { 0 };
  for (guint32 q = 0; q < state->capacity / LANES; q++)
    {
      octet from = dx * (y1[q] - py) - dy * (x1[q] - px);
      octet to = dx * (y2[q] - py) - dy * (x2[q] - px);
      octet ex = x2[q] - x1[q], ey = y2[q] - y1[q];
      octet here = ex * (py - y1[q]) - ey * (px - x1[q]);
      octet there = ex * (state->y2[k] - y1[q]) - ey * (state->x2[k] - x1[q]);
      count -= (from * to < 0) & (here * there < 0);
    }
  guint32 sum = 0;
  for (int lane = 0; lane < LANES; lane++)
    sum += (guint32)count[lane];
  return sum;
}

#ifdef __x86_64__
__attribute__ ((target ("avx2"))) static guint32
crossings_wide (const struct crossing_state *state, guint32 k)
{
  return crossings_lanes (state, k);
}
#endif

static guint32
tie_crossings (const struct crossing_state *state, guint32 k)
{
#ifdef __x86_64__
  if (__builtin_cpu_supports ("avx2"))
    return crossings_wide (state, k);
#endif
  return crossings_lanes (state, k);
}

/* Crossings of a node's ties at its present position. Stops counting at `most`. */
static guint32
node_crossings (struct crossing_state *state, guint32 i, guint32 limit)
{
  const struct node *node = &state->map->node[i];
  guint32 crossings = 0;
  for (guint32 k = state->first[i]; k < state->first[i + 1]; k++)
    {
      (state->second[k] ? state->x2 : state->x1)[state->of[k]] = (float)node->x;
      (state->second[k] ? state->y2 : state->y1)[state->of[k]] = (float)node->y;
    }
  for (guint32 k = state->first[i]; k < state->first[i + 1] && crossings < limit; k++)
    crossings += tie_crossings (state, state->of[k]);
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

/* Moves a node to the best position nearby. The farther the move, the larger the share of
 * crossings it must remove. Otherwise neighbourhoods would be torn apart for a few crossings. */
static gboolean
node_untangle (struct crossing_state *state, guint32 i)
{
  struct map *map = state->map;
  struct node *node = &map->node[i], start = *node, best = *node;
  guint32 minimum = node_crossings (state, i, NONE), before = minimum;
  double worth = state->count > TIES_FEW ? WORTH : 0;
  gsize reaches = state->count > TIES_FEW ? NEAR_REACHES : G_N_ELEMENTS (reach);
  for (gsize step = 0; step < reaches && minimum > 0; step++)
    for (int turn = 0; turn < DIRECTIONS; turn++)
      {
        node->x = start.x + reach[step] * map->unit * direction[turn][0];
        node->y = start.y + reach[step] * map->unit * direction[turn][1];
        if (!node_stands_free (map, i))
          continue;
        guint32 crossings = node_crossings (state, i, minimum);
        if (crossings * (1 + worth * (double)(step + 1)) + (double)step < minimum)
          {
            minimum = crossings;
            best = *node;
          }
      }
  *node = best;
  node_crossings (state, i, 0); /* moves its ties along */
  return minimum < before;
}

static void
crossing_state_add (struct crossing_state *state, guint32 a, guint32 b)
{
  const struct node *p = &state->map->node[a], *q = &state->map->node[b];
  guint32 k = state->count++;
  state->x1[k] = (float)p->x;
  state->y1[k] = (float)p->y;
  state->x2[k] = (float)q->x;
  state->y2[k] = (float)q->y;
}

static void
crossing_state_fill (struct crossing_state *state, struct map *map)
{
  const struct network *network = map->network;
  guint32 n = map->n_nodes, capacity = (network->n_ties + LANES - 1) / LANES * LANES;
  state->map = map;
  state->capacity = capacity;
  state->x1 = g_aligned_alloc0 (4 * (gsize)capacity + LANES, sizeof (float), sizeof (octet));
  state->y1 = state->x1 + capacity;
  state->x2 = state->y1 + capacity;
  state->y2 = state->x2 + capacity;
  state->first = g_new0 (guint32, n + 2);
  state->of = g_new (guint32, 2 * network->n_ties + 1);
  state->second = g_new (guint8, 2 * network->n_ties + 1);
  for (int pass = 0; pass < 2; pass++)
    {
      for (guint32 e = 0, k = 0; e < network->n_ties; e++)
        {
          guint32 a = map->node_of[network->tie[e].a], b = map->node_of[network->tie[e].b];
          if (a == NONE || b == NONE || tie_is_own (map, &network->tie[e]))
            continue;
          if (pass == 0)
            {
              crossing_state_add (state, a, b);
              state->first[a + 2]++;
              state->first[b + 2]++;
              continue;
            }
          state->of[state->first[a + 1]] = state->of[state->first[b + 1]] = k++;
          state->second[state->first[a + 1]++] = FALSE;
          state->second[state->first[b + 1]++] = TRUE;
        }
      for (guint32 i = 0; pass == 0 && i < n; i++)
        state->first[i + 2] += state->first[i + 1];
    }
}

void
map_reduce_crossings (struct map *map)
{
  struct crossing_state state = { 0 };
  gboolean moved = TRUE;
  if (map->n_nodes == 0 || map->network->n_ties > TIES_MOST)
    return;
  crossing_state_fill (&state, map);
  int rounds = state.count > TIES_FEW ? 1 : ROUNDS;
  for (int round = 0; round < rounds && moved; round++)
    {
      moved = FALSE;
      for (guint32 i = 0; i < map->n_nodes; i++)
        moved |= node_untangle (&state, i);
    }
  g_aligned_free (state.x1);
  g_free (state.first);
  g_free (state.of);
  g_free (state.second);
}
