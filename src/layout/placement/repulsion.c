/* Repulsion between all people, eight at a time.
 *
 * Up to PUSH_EXACT people, all pairs are summed. Above that, the Barnes-Hut approximation is
 * used. People are sorted along a Z-order curve (Morton order) and cut into blocks of 16. Four
 * blocks form a group of the next level, and so on:
 *
 *    people in Morton order   ................................................
 *    blocks of 16             [      ][      ][      ][      ][      ][      ]
 *    groups of 4 blocks       [                              ][
 *    groups of 4 groups       [
 *
 * For each block, the groups that look small from it (size / distance < THETA) are collected as
 * single masses, and nearby blocks as individual people. This list then repels all 16 people of
 * the block. Sums are taken in a fixed order, whatever the number of threads.
 *
 * Source: Barnes and Hut, Nature 324, 1986.
 *
 * Cost: O(n^2) up to PUSH_EXACT people, O(n log n) above. */
#include <string.h>
#include "pln/parallel_loop.h"
#include "pln/radix_sort.h"
#include "layout/placement/float8.h"
#include "layout/placement/repulsion.h"

#define THETA 0.85
enum
{
  BLOCK = 16,
  ARITY = 4,
  LEVELS_MOST = 16
};

/* Masses and their positions, padded to whole vectors. */
struct bodies
{
  guint32 count, capacity; /* capacity is a multiple of LANES */
  float *x, *y, *mass;
};

struct group /* a block, or ARITY groups of the level below */
{
  float left, right, top, bottom;
  float x, y, mass; /* total mass and its centre */
};

struct repulsion
{
  guint32 n;
  struct bodies all;      /* in Morton order above PUSH_EXACT */
  guint32 *vertex;        /* vertex of each body */
  struct sortable *place; /* Morton code and vertex */
  guint32 n_levels, n_groups[LEVELS_MOST];
  struct group *group[LEVELS_MOST];
};

static void
bodies_reserve (struct bodies *bodies, guint32 capacity)
{
  bodies->capacity = (capacity + LANES - 1) / LANES * LANES;
  bodies->x
    = g_aligned_alloc0 (3 * (gsize)bodies->capacity + LANES, sizeof (float), sizeof (octet));
  bodies->y = bodies->x + bodies->capacity;
  bodies->mass = bodies->y + bodies->capacity;
}

static ALWAYS_INLINE void
push_lanes (const struct bodies *bodies, float x, float y, double repulsion[2])
{
  const octet *at_x = (const octet *)bodies->x, *at_y = (const octet *)bodies->y;
  const octet *mass = (const octet *)bodies->mass;
  octet sum_x = { 0 }, sum_y = { 0 };
  for (guint32 q = 0; q < (bodies->count + LANES - 1) / LANES; q++)
    {
      octet dx = x - at_x[q], dy = y - at_y[q];
      octet near = 1 + dx * dx + dy * dy;
      octet strength = mass[q] / (near * near);
      sum_x += dx * strength;
      sum_y += dy * strength;
    }
  repulsion[0] = repulsion[1] = 0;
  for (int lane = 0; lane < LANES; lane++)
    {
      repulsion[0] += sum_x[lane];
      repulsion[1] += sum_y[lane];
    }
}

#ifdef __x86_64__
__attribute__ ((target ("avx2"))) static void
push_wide (const struct bodies *bodies, float x, float y, double repulsion[2])
{
  push_lanes (bodies, x, y, repulsion);
}
#endif

static void
bodies_push (const struct bodies *bodies, float x, float y, double repulsion[2])
{
#ifdef __x86_64__
  if (cpu_has_avx2 ())
    {
      push_wide (bodies, x, y, repulsion);
      return;
    }
#endif
  push_lanes (bodies, x, y, repulsion);
}

struct repulsion *
repulsion_new (guint32 n)
{
  struct repulsion *repulsion = g_new0 (struct repulsion, 1);
  repulsion->n = n;
  bodies_reserve (&repulsion->all, n);
  repulsion->vertex = g_new (guint32, MAX (n, 1));
  if (n <= PUSH_EXACT)
    return repulsion;
  repulsion->place = g_new (struct sortable, n);
  for (guint32 count = (n + BLOCK - 1) / BLOCK;; count = (count + ARITY - 1) / ARITY)
    {
      repulsion->n_groups[repulsion->n_levels] = count;
      repulsion->group[repulsion->n_levels++] = g_new (struct group, count);
      if (count <= ARITY)
        return repulsion;
    }
}

void
repulsion_free (struct repulsion *repulsion)
{
  for (guint32 level = 0; level < repulsion->n_levels; level++)
    g_free (repulsion->group[level]);
  g_aligned_free (repulsion->all.x);
  g_free (repulsion->vertex);
  g_free (repulsion->place);
  g_free (repulsion);
}

/* Spreads 21 bits so that a zero bit follows each: abc becomes a0b0c. Interleaving the spread
 * bits of x and y gives the Morton code. */
static guint64
spread_bits (guint64 v)
{
  v = (v | v << 16) & G_GUINT64_CONSTANT (0x0000ffff0000ffff);
  v = (v | v << 8) & G_GUINT64_CONSTANT (0x00ff00ff00ff00ff);
  v = (v | v << 4) & G_GUINT64_CONSTANT (0x0f0f0f0f0f0f0f0f);
  v = (v | v << 2) & G_GUINT64_CONSTANT (0x3333333333333333);
  return (v | v << 1) & G_GUINT64_CONSTANT (0x5555555555555555);
}

static void
sort_along_curve (struct repulsion *repulsion, const double *x, const double *y)
{
  double left = x[0], right = x[0], top = y[0], bottom = y[0];
  for (guint32 i = 1; i < repulsion->n; i++)
    {
      left = MIN (left, x[i]);
      right = MAX (right, x[i]);
      top = MIN (top, y[i]);
      bottom = MAX (bottom, y[i]);
    }
  double cells = 2097151 / MAX (MAX (right - left, bottom - top), 1e-9);
  for (guint32 i = 0; i < repulsion->n; i++)
    {
      guint64 column = (guint64)((x[i] - left) * cells), row = (guint64)((y[i] - top) * cells);
      repulsion->place[i] = (struct sortable){ spread_bits (column) | spread_bits (row) << 1, i };
    }
  sort_by_major (repulsion->place, repulsion->n);
}

static struct group
group_of_block (const struct bodies *all, guint32 first, guint32 end)
{
  struct group g = { all->x[first], all->x[first], all->y[first], all->y[first], 0, 0, 0 };
  for (guint32 i = first; i < end; i++)
    {
      g.left = MIN (g.left, all->x[i]);
      g.right = MAX (g.right, all->x[i]);
      g.top = MIN (g.top, all->y[i]);
      g.bottom = MAX (g.bottom, all->y[i]);
      g.x += all->x[i];
      g.y += all->y[i];
    }
  g.mass = (float)(end - first);
  g.x /= g.mass;
  g.y /= g.mass;
  return g;
}

static struct group
group_of_groups (const struct group *part, guint32 count)
{
  struct group g = part[0];
  g.x *= g.mass;
  g.y *= g.mass;
  for (guint32 i = 1; i < count; i++)
    {
      g.left = MIN (g.left, part[i].left);
      g.right = MAX (g.right, part[i].right);
      g.top = MIN (g.top, part[i].top);
      g.bottom = MAX (g.bottom, part[i].bottom);
      g.x += part[i].x * part[i].mass;
      g.y += part[i].y * part[i].mass;
      g.mass += part[i].mass;
    }
  g.x /= g.mass;
  g.y /= g.mass;
  return g;
}

static void
build_groups (struct repulsion *repulsion)
{
  for (guint32 b = 0; b < repulsion->n_groups[0]; b++)
    repulsion->group[0][b]
      = group_of_block (&repulsion->all, b * BLOCK, MIN ((b + 1) * BLOCK, repulsion->n));
  for (guint32 level = 1; level < repulsion->n_levels; level++)
    for (guint32 g = 0; g < repulsion->n_groups[level]; g++)
      {
        guint32 first = g * ARITY, end = MIN (first + ARITY, repulsion->n_groups[level - 1]);
        repulsion->group[level][g]
          = group_of_groups (&repulsion->group[level - 1][first], end - first);
      }
}

/* Is the group small enough, seen from the block, to act as one point? */
static gboolean
group_is_far (const struct group *group, const struct group *block)
{
  float dx = group->x - CLAMP (group->x, block->left, block->right);
  float dy = group->y - CLAMP (group->y, block->top, block->bottom);
  float size = MAX (group->right - group->left, group->bottom - group->top);
  return size * size < (float)(THETA * THETA) * (dx * dx + dy * dy);
}

static void
list_add (struct bodies *list, float x, float y, float mass)
{
  list->x[list->count] = x;
  list->y[list->count] = y;
  list->mass[list->count++] = mass;
}

static void
gather (const struct repulsion *repulsion, guint32 level, guint32 at, const struct group *block,
        struct bodies *list)
{
  const struct group *group = &repulsion->group[level][at];
  if (group_is_far (group, block))
    list_add (list, group->x, group->y, group->mass);
  else if (level == 0)
    for (guint32 i = at * BLOCK; i < MIN ((at + 1) * BLOCK, repulsion->n); i++)
      list_add (list, repulsion->all.x[i], repulsion->all.y[i], 1);
  else
    for (guint32 i = at * ARITY; i < MIN ((at + 1) * ARITY, repulsion->n_groups[level - 1]); i++)
      gather (repulsion, level - 1, i, block, list);
}

static void
push_block (const struct repulsion *repulsion, guint32 b, struct bodies *list, double *pushes)
{
  guint32 top = repulsion->n_levels - 1;
  list->count = 0;
  for (guint32 g = 0; g < repulsion->n_groups[top]; g++)
    gather (repulsion, top, g, &repulsion->group[0][b], list);
  while (list->count % LANES != 0)
    list_add (list, 0, 0, 0);
  for (guint32 i = b * BLOCK; i < MIN ((b + 1) * BLOCK, repulsion->n); i++)
    bodies_push (list, repulsion->all.x[i], repulsion->all.y[i],
                 &pushes[2 * (gsize)repulsion->vertex[i]]);
}

struct block_pushes
{
  const struct repulsion *repulsion;
  double *pushes;
};

static void
push_blocks_share (struct loop_share *share, gpointer data)
{
  const struct block_pushes *all = data;
  struct bodies list = { 0 };
  bodies_reserve (&list, all->repulsion->n + LANES);
  for (guint32 b; loop_next (share, &b);)
    push_block (all->repulsion, b, &list, all->pushes);
  g_aligned_free (list.x);
}

static void
fill_bodies (struct repulsion *repulsion, const double *x, const double *y)
{
  for (guint32 i = 0; i < repulsion->n; i++)
    {
      guint32 v = repulsion->place != NULL ? (guint32)repulsion->place[i].minor : i;
      repulsion->vertex[i] = v;
      repulsion->all.x[i] = (float)x[v];
      repulsion->all.y[i] = (float)y[v];
      repulsion->all.mass[i] = 1;
    }
  repulsion->all.count = repulsion->n;
}

void
repulsion_compute (struct repulsion *repulsion, const double *x, const double *y, int threads,
                   double *pushes)
{
  if (repulsion->place != NULL)
    sort_along_curve (repulsion, x, y);
  fill_bodies (repulsion, x, y);
  if (repulsion->place == NULL)
    {
      for (guint32 i = 0; i < repulsion->n; i++)
        bodies_push (&repulsion->all, repulsion->all.x[i], repulsion->all.y[i], &pushes[2 * i]);
      return;
    }
  build_groups (repulsion);
  struct block_pushes all = { repulsion, pushes };
  loop_run (repulsion->n_groups[0], 16, threads, push_blocks_share, &all);
}
