/* Refining and merging, the second and third step of the Leiden algorithm: split clusters into
 * groups that are well connected inside, then make each group a single vertex. Cost: O(n + m). */
#include <math.h>
#include <string.h>
#include "measure/clusters/leiden.h"

/* Starts with each vertex as its own group. */
static void
start_groups (struct leiden *leiden, const struct level *level, const guint32 *label,
              guint32 *group)
{
  memset (leiden->whole, 0, level->n * sizeof (double));
  for (guint32 v = 0; v < level->n; v++)
    {
      double inside = 0;
      for (guint32 i = level->offset[v]; i < level->offset[v + 1]; i++)
        if (label[level->target[i]] == label[v])
          inside += level->weight[i];
      leiden->outside[v] = inside;
      leiden->whole[label[v]] += level->mass[v];
      leiden->held[v] = level->mass[v];
      leiden->size[v] = 1;
      leiden->order[v] = v;
      group[v] = v;
    }
  leiden_shuffle (&leiden->rng, leiden->order, level->n);
}

/* Is the group's strength to the rest of its cluster at least what chance would give? */
static inline gboolean
is_well_connected (const struct leiden *leiden, guint32 g, double whole)
{
  double held = leiden->held[g];
  return leiden->outside[g] >= held * (whole - held) * leiden->cost_of_pair;
}

/* Has no branches, because they could not be predicted. */
static inline void
add_up_groups (struct leiden *leiden, const struct level *level, guint32 v, const guint32 *label,
               const guint32 *group)
{
  double *to = leiden->to;
  guint32 *near = leiden->near, n_near = 0;
  for (guint32 i = level->offset[v]; i < level->offset[v + 1]; i++)
    {
      guint32 u = level->target[i], g = group[u];
      gboolean same = label[u] == label[v];
      near[n_near] = g;
      n_near += same & (to[g] == 0);
      to[g] += same ? level->weight[i] : 0;
    }
  leiden->n_near = n_near;
}

static guint32
choose_group (struct leiden *leiden, double mass, double whole, guint32 own)
{
  double best_gain = 0;
  guint32 best = own;
  for (guint32 i = 0; i < leiden->n_near; i++)
    {
      guint32 g = leiden->near[i];
      double gain = leiden->to[g] - mass * leiden->held[g] * leiden->cost_of_pair;
      if (leiden_is_better (leiden, gain, best_gain) && is_well_connected (leiden, g, whole))
        {
          best_gain = gain;
          best = g;
        }
    }
  return best;
}

guint32
leiden_refine (struct leiden *leiden, const struct level *level, const guint32 *label,
               guint32 *group)
{
  start_groups (leiden, level, label, group);
  for (guint32 i = 0; i < level->n; i++)
    {
      guint32 v = leiden->order[i];
      double whole = leiden->whole[label[v]], mass = level->mass[v];
      if (leiden->size[v] != 1 || !is_well_connected (leiden, v, whole))
        continue; /* others have joined it, or it is not well connected */
      add_up_groups (leiden, level, v, label, group);
      guint32 g = choose_group (leiden, mass, whole, v);
      if (g != v)
        {
          leiden->outside[g] += leiden->outside[v] - 2 * leiden->to[g];
          leiden->held[g] += mass;
          leiden->size[g]++;
          leiden->size[v] = 0;
          group[v] = g;
        }
      for (guint32 k = 0; k < leiden->n_near; k++)
        leiden->to[leiden->near[k]] = 0;
    }
  return labels_renumber (group, level->n, leiden->order);
}

void
sort_by_group (const guint32 *group, guint32 n, guint32 count, guint32 *start, guint32 *vertex)
{
  for (guint32 v = 0; v < n; v++)
    start[group[v] + 1]++;
  for (guint32 g = 0; g < count; g++)
    start[g + 1] += start[g];
  g_autofree guint32 *next = g_memdup2 (start, ((gsize)count + 1) * sizeof *start);
  for (guint32 v = 0; v < n; v++)
    vertex[next[group[v]]++] = v;
}

static void
reserve_rows (struct level *merged, guint32 count, guint32 rows)
{
  if (count + 1 > merged->room_n || rows + 1 > merged->capacity)
    {
      level_clear (merged);
      merged->room_n = count + 1;
      merged->capacity = rows + 1;
      merged->offset = g_new (guint32, merged->room_n);
      merged->mass = g_new (double, merged->room_n);
      merged->target = g_new (guint32, merged->capacity);
      merged->weight = g_new (double, merged->capacity);
    }
  merged->n = count;
}

/* Adds up the rows of group g's vertices, writing from merged->target[at] on. Returns the
 * number of entries. to[] is zero before and after. */
static guint32
merge_rows (const struct level *level, const guint32 *group, guint32 g, const guint32 *vertex,
            guint32 count, double *to, guint32 *target, double *weight)
{
  guint32 at = 0;
  to[g] = 1; /* keeps g itself out of the list */
  for (guint32 k = 0; k < count; k++)
    for (guint32 i = level->offset[vertex[k]]; i < level->offset[vertex[k] + 1]; i++)
      {
        guint32 h = group[level->target[i]];
        target[at] = h;
        at += to[h] == 0;
        to[h] += level->weight[i];
      }
  to[g] = 0;
  for (guint32 i = 0; i < at; i++)
    {
      weight[i] = to[target[i]];
      to[target[i]] = 0;
    }
  return at;
}

void
level_merge (const struct level *level, const guint32 *group, guint32 count, struct level *merged)
{
  g_autofree guint32 *start = g_new0 (guint32, (gsize)count + 1);
  g_autofree guint32 *vertex = g_new (guint32, level->n);
  g_autofree double *to = g_new0 (double, count);
  guint32 at = 0;

  sort_by_group (group, level->n, count, start, vertex);
  reserve_rows (merged, count, level->offset[level->n]);
  for (guint32 g = 0; g < count; g++)
    {
      merged->offset[g] = at;
      merged->mass[g] = 0;
      for (guint32 k = start[g]; k < start[g + 1]; k++)
        merged->mass[g] += level->mass[vertex[k]];
      at += merge_rows (level, group, g, vertex + start[g], start[g + 1] - start[g], to,
                        merged->target + at, merged->weight + at);
    }
  merged->offset[count] = at;
}

void
level_clear (struct level *level)
{
  g_clear_pointer (&level->offset, g_free);
  g_clear_pointer (&level->target, g_free);
  g_clear_pointer (&level->weight, g_free);
  g_clear_pointer (&level->mass, g_free);
  level->room_n = level->capacity = 0;
}
