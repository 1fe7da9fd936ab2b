/* One search for clusters, from single vertices or from groups that two runs agree on. Cost: a
 * few passes over the ties. */
#include <string.h>
#include "measure/clusters/leiden_search.h"

enum
{
  ROUNDS = 10
};

static void
fill_rows (struct cluster_search *search, const guint32 *place)
{
  const struct network *network = search->network;
  const struct graph *graph = &network->graph;
  struct level *level = &search->level;
  guint32 at = 0;
  double all = 0, faintest = clusters_faintest (network);
  for (guint32 v = 0; v < level->n; v++)
    {
      guint32 own = search->person[v];
      level->offset[v] = at;
      level->mass[v] = 0;
      for (guint32 i = graph->offset[own]; i < graph->offset[own + 1]; i++)
        if (own != network->me && graph->target[i] != network->me)
          {
            level->target[at] = place[graph->target[i]];
            level->weight[at] = MAX (network_tie_weight (network, graph->edge[i]), faintest);
            level->mass[v] += level->weight[at++];
          }
      all += level->mass[v];
    }
  level->offset[level->n] = at;
  search->per_mass = 1 / all;
}

void
search_load (struct cluster_search *search, const struct network *network)
{
  const struct graph *graph = &network->graph;
  g_autofree guint32 *place = g_new (guint32, graph->n);
  struct components components;
  struct ordered ordered;

  components_find (graph, NONE, &components);
  graph_order (graph, &components, &ordered);
  search->network = network;
  search->person = g_steal_pointer (&ordered.vertex);
  for (guint32 v = 0; v < graph->n; v++)
    place[search->person[v]] = v;
  search->level = (struct level){ .n = graph->n };
  search->level.offset = g_new (guint32, (gsize)graph->n + 1);
  search->level.target = g_new (guint32, 2 * (gsize)graph->m);
  search->level.weight = g_new (double, 2 * (gsize)graph->m);
  search->level.mass = g_new (double, graph->n);
  fill_rows (search, place);
  ordered_clear (&ordered);
  components_clear (&components);
}

void
search_clear (struct cluster_search *search)
{
  level_clear (&search->level);
  g_clear_pointer (&search->person, g_free);
}

double
search_rate (const struct cluster_search *search, const guint32 *label, double *held)
{
  const struct level *level = &search->level;
  double inside = 0, expected = 0;
  memset (held, 0, level->n * sizeof *held);
  for (guint32 v = 0; v < level->n; v++)
    {
      held[label[v]] += level->mass[v];
      for (guint32 i = level->offset[v]; i < level->offset[v + 1]; i++)
        inside += label[level->target[i]] == label[v] ? level->weight[i] : 0;
    }
  for (guint32 c = 0; c < level->n; c++)
    expected += held[c] * search->per_mass * (held[c] * search->per_mass);
  return inside * search->per_mass - expected;
}

void
search_alone (const struct cluster_search *search, struct leiden *leiden, struct run *run)
{
  for (guint32 v = 0; v < search->level.n; v++)
    run->label[v] = v;
  leiden_run (leiden, &search->level, ROUNDS, run->label);
  run->modularity = search_rate (search, run->label, leiden->held);
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
  run->modularity = search_rate (search, run->label, leiden->held);
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
  g_autofree guint32 *capacity = g_new (guint32, at);
  search_from_groups (search, leiden, group, labels_renumber (group, n, capacity), run);
}
