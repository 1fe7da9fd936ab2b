/* One search for clusters, from single vertices or from groups that two runs agree on. Cost: a
 * few passes over the ties. */
#include <string.h>
#include "measure/clusters/leiden_search.h"

enum
{
  ROUNDS = 10
};

void
search_fill (struct cluster_search *search, const struct cluster_objective *objective)
{
  const struct graph *graph = &search->network->graph;
  struct level *level = &search->level;
  guint32 at = 0;
  search->objective = objective;
  for (guint32 v = 0; v < level->n; v++)
    {
      guint32 own = search->person[v];
      double strength = 0;
      level->offset[v] = at;
      for (guint32 i = graph->offset[own]; i < graph->offset[own + 1]; i++)
        {
          double weight = objective->weight[graph->edge[i]];
          if (weight <= 0)
            continue;
          level->target[at] = search->place[graph->target[i]];
          level->weight[at++] = weight;
          strength += weight;
        }
      level->mass[v] = objective_mass (objective, strength);
    }
  level->offset[level->n] = at;
}

void
search_load (struct cluster_search *search, const struct network *network)
{
  const struct graph *graph = &network->graph;
  struct components components;
  struct ordered ordered;

  components_find (graph, NONE, &components);
  graph_order (graph, &components, &ordered);
  search->network = network;
  search->person = g_steal_pointer (&ordered.vertex);
  search->place = g_new (guint32, graph->n);
  for (guint32 v = 0; v < graph->n; v++)
    search->place[search->person[v]] = v;
  search->level = (struct level){ .n = graph->n };
  search->level.offset = g_new (guint32, (gsize)graph->n + 1);
  search->level.target = g_new (guint32, 2 * (gsize)graph->m);
  search->level.weight = g_new (double, 2 * (gsize)graph->m);
  search->level.mass = g_new (double, graph->n);
  ordered_clear (&ordered);
  components_clear (&components);
}

void
search_clear (struct cluster_search *search)
{
  level_clear (&search->level);
  g_clear_pointer (&search->person, g_free);
  g_clear_pointer (&search->place, g_free);
}

/* The neighbouring cluster with most weight, ties to the first; v's own if it has no ties. */
static guint32
nearest_cluster (const struct level *level, guint32 v, const guint32 *label, double *to)
{
  guint32 best = label[v];
  for (guint32 i = level->offset[v]; i < level->offset[v + 1]; i++)
    {
      guint32 c = label[level->target[i]];
      to[c] += level->weight[i];
      if (to[c] > to[best])
        best = c;
    }
  for (guint32 i = level->offset[v]; i < level->offset[v + 1]; i++)
    to[label[level->target[i]]] = 0;
  return best;
}

void
search_place_loners (const struct cluster_search *search, guint32 *label)
{
  guint32 n = search->level.n;
  g_autofree guint32 *size = g_new0 (guint32, n);
  g_autofree double *to = g_new0 (double, n);
  for (guint32 v = 0; v < n; v++)
    size[label[v]]++;
  for (guint32 v = 0; v < n; v++)
    if (size[label[v]] == 1)
      {
        guint32 joined = nearest_cluster (&search->level, v, label, to);
        size[label[v]]--;
        size[joined]++;
        label[v] = joined;
      }
}

guint32 *
search_label_people (const struct cluster_search *search, const guint32 *label)
{
  guint32 n = search->level.n, *of_person = g_new (guint32, n);
  for (guint32 v = 0; v < n; v++)
    of_person[search->person[v]] = label[v];
  return of_person;
}

/* As objective_measure, for labels of vertices. held: room for n. */
static double
search_rate (const struct cluster_search *search, const guint32 *label, double *held)
{
  const struct level *level = &search->level;
  double inside = 0, cost = 0;
  memset (held, 0, level->n * sizeof *held);
  for (guint32 v = 0; v < level->n; v++)
    {
      held[label[v]] += level->mass[v];
      for (guint32 i = level->offset[v]; i < level->offset[v + 1]; i++)
        inside += label[level->target[i]] == label[v] ? level->weight[i] : 0;
    }
  for (guint32 c = 0; c < level->n; c++)
    cost += held[c] * held[c];
  return (inside - search->objective->cost_of_pair * cost) / search->objective->total_mass;
}

void
search_alone (const struct cluster_search *search, struct leiden *leiden, struct run *run)
{
  for (guint32 v = 0; v < search->level.n; v++)
    run->label[v] = v;
  leiden_run (leiden, &search->level, ROUNDS, run->label);
  run->quality = search_rate (search, run->label, leiden->held);
}

/* The intersection of two partitions: vertices that both keep together form one group. Groups
 * are 0 ... count - 1; returns count. */
static guint32
meet (const guint32 *one, const guint32 *other, guint32 n, guint32 *group)
{
  g_autofree guint32 *start = g_new0 (guint32, (gsize)n + 1), *vertex = g_new (guint32, n);
  g_autofree guint32 *number = g_new (guint32, n), *last = g_new (guint32, n);
  guint32 count = 0;

  sort_by_group (one, n, n, start, vertex);
  for (guint32 v = 0; v < n; v++)
    last[v] = NONE;
  for (guint32 i = 0; i < n; i++)
    {
      guint32 v = vertex[i], c = other[v];
      if (last[c] != one[v])
        {
          last[c] = one[v];
          number[c] = count++;
        }
      group[v] = number[c];
    }
  return count;
}

/* Groups stay together at first; then all vertices may move. */
static void
search_from_groups (const struct cluster_search *search, struct leiden *leiden,
                    const guint32 *group, guint32 count, struct run *run)
{
  guint32 n = search->level.n;
  g_autofree guint32 *label = g_new (guint32, count);
  struct level merged = { 0 };

  level_merge (&search->level, group, count, &merged);
  for (guint32 g = 0; g < count; g++)
    label[g] = g;
  leiden_run (leiden, &merged, ROUNDS, label);
  level_clear (&merged);
  for (guint32 v = 0; v < n; v++)
    run->label[v] = label[group[v]];
  leiden_run (leiden, &search->level, ROUNDS, run->label);
  run->quality = search_rate (search, run->label, leiden->held);
}

void
search_together (const struct cluster_search *search, struct leiden *leiden, const guint32 *one,
                 const guint32 *other, struct run *run)
{
  g_autofree guint32 *group = g_new (guint32, search->level.n);
  guint32 count = meet (one, other, search->level.n, group);
  search_from_groups (search, leiden, group, count, run);
}

void
search_shaken (const struct cluster_search *search, struct leiden *leiden, const guint32 *one,
               struct run *run)
{
  guint32 n = search->level.n, at;
  g_autofree guint32 *group = g_memdup2 (one, n * sizeof *one);
  guint32 clusters = at = labels_renumber (group, n, leiden->order);
  guint32 first = rng_below (&leiden->rng, clusters), second = rng_below (&leiden->rng, clusters);

  for (guint32 v = 0; v < n; v++)
    if (group[v] == first || group[v] == second)
      group[v] = at++; /* below clusters + n */
  g_autofree guint32 *number_of = g_new (guint32, at);
  search_from_groups (search, leiden, group, labels_renumber (group, n, number_of), run);
}
