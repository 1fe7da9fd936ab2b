/* Connects the registry to the files that compute measures: each function takes what its measure
 * needs from the network. A measure in a file of its own may have its function there. */
#include <math.h>
#include <string.h>
#include "pln/learning.h"
#include "measure/measure_internal.h"

enum
{
  IN_CACHE = 2000 /* so few people that their order does not affect speed */
};

void
components_compute (struct measuring *m)
{
  components_find (&m->network->graph, NONE, &m->components);
  m->has_components = TRUE;
  m->measures->n_components = m->components.count;
  m->measures->largest_component = m->components.count > 0 ? m->components.size[0] : 0;
  m->measures->component = g_memdup2 (m->components.of, m->network->n_people * sizeof (guint32));
}

void
blocks_compute (struct measuring *m)
{
  biconnected_components_find (&m->network->graph, &m->components, &m->blocks);
  m->has_blocks = TRUE;
}

void
row_strength_compute (struct measuring *m)
{
  const struct graph *graph = &m->network->graph;
  m->row_strength = g_new (double, 2 * (gsize)graph->m);
  for (gsize i = 0; i < 2 * (gsize)graph->m; i++)
    m->row_strength[i] = m->strength[graph->edge[i]];
}

void
degree_compute (struct measuring *m)
{
  for (guint32 v = 0; v < m->network->n_people; v++)
    m->measures->centrality.degree[v] = graph_degree (&m->network->graph, v);
}

void
strength_compute (struct measuring *m)
{
  const struct graph *graph = &m->network->graph;
  for (guint32 v = 0; v < graph->n; v++)
    {
      double sum = 0;
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        sum += m->network->tie[graph->edge[i]].strength;
      m->measures->centrality.strength[v] = sum;
    }
}

void
core_compute (struct measuring *m)
{
  core_measure (&m->network->graph, m->measures->centrality.core);
}

void
pagerank_compute (struct measuring *m)
{
  pagerank_measure (&m->network->graph, m->row_strength, m->measures->centrality.pagerank);
}

void
eigenvector_compute (struct measuring *m)
{
  struct centrality *centrality = &m->measures->centrality;
  centrality->eigenvector_error
    = eigenvector_measure (&m->network->graph, m->row_strength, centrality->eigenvector);
}

void
common_compute (struct measuring *m)
{
  common_neighbours_count (&m->network->graph, m->measures->weak.common);
}

void
clustering_compute (struct measuring *m)
{
  clustering_measure (&m->network->graph, m->measures->weak.common,
                      m->measures->centrality.clustering);
}

void
holes_compute (struct measuring *m)
{
  holes_measure (m->network, m->strength, &m->measures->holes);
}

void
dyadic_holes_compute (struct measuring *m)
{
  const struct dyadic_holes holes = {
    { measuring_array (m, "constraint_on_a"), measuring_array (m, "constraint_on_b") },
    { measuring_array (m, "redundant_to_a"), measuring_array (m, "redundant_to_b") },
  };
  dyadic_holes_measure (m->network, m->strength, &holes);
}

/* n - 2 t / n: each of the t ties among n contacts is a shared contact at both of its ends. */
void
effective_size_plain_compute (struct measuring *m)
{
  const struct graph *graph = &m->network->graph;
  double *size = measuring_array (m, "effective_size_plain");
  for (guint32 v = 0; v < graph->n; v++)
    {
      double n = graph_degree (graph, v), twice = 0;
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        twice += m->measures->weak.common[graph->edge[i]];
      size[v] = n > 0 ? n - twice / n : NAN;
    }
}

/* With known ties only, if they say who knows whom. */
void
weak_ties_compute (struct measuring *m)
{
  const struct network *network = m->network;
  struct weak_ties *weak = &m->measures->weak;
  struct components components;
  struct biconnected_components blocks;
  m->has_known = weak->known_only = known_graph_find (network, &m->known);
  if (!m->has_known)
    {
      if (network->n_ties > 0)
        memcpy (weak->shared, weak->common, network->n_ties * sizeof *weak->shared);
      weak_ties_measure (network, &network->graph, &m->blocks, &m->blocks, weak);
      return;
    }
  components_find (&m->known, NONE, &components);
  biconnected_components_find (&m->known, &components, &blocks);
  known_neighbours_count (network, weak->shared);
  weak_ties_measure (network, &m->known, &blocks, &m->blocks, weak);
  biconnected_components_clear (&blocks);
  components_clear (&components);
}

void
span_compute (struct measuring *m)
{
  struct weak_ties *weak = &m->measures->weak;
  tie_ranges_measure (m->network, m->has_known ? &m->known : &m->network->graph, weak->local_bridge,
                      weak->bridge, m->side_threads, weak->tie_range);
}

/* Searches visit people in the order of clusters, so that memory accesses are close together. */
void
clusters_compute (struct measuring *m)
{
  struct clusters *clusters = &m->measures->clusters;
  clusters_find (m->network, m->options, m->threads, clusters, &m->error);
  if (m->network->n_people <= IN_CACHE)
    return;
  m->components.group = clusters->of;
  m->blocks.group = clusters->of;
}

static guint32
reach_lately (const struct network *network)
{
  g_autofree guint8 *closed = g_new (guint8, MAX (network->n_ties, 1));
  for (guint32 t = 0; t < network->n_ties; t++)
    closed[t] = !network_tie_is_of_last_year (network, t);
  return people_within_over (&network->graph, network->me, 3, closed);
}

void
cluster_names_compute (struct measuring *m)
{
  const struct centrality *centrality = &m->measures->centrality;
  clusters_name (m->network,
                 m->network->me == NONE ? centrality->betweenness : centrality->strength,
                 centrality->strength, &m->measures->clusters);
}

void
steps_compute (struct measuring *m)
{
  const struct network *network = m->network;
  struct reach *reach = &m->measures->reach;
  steps_measure (&network->graph, network->me, reach->steps_from_me);
  for (guint32 v = 0; v < network->n_people; v++)
    for (guint32 k = 0; k < 3; k++)
      reach->own[k] += v != network->me && reach->steps_from_me[v] <= k + 1;
  if (network->me != NONE)
    reach->own_lately = reach_lately (network);
}

/* Where others get estimates, I get exact values: that costs one search. */
static void
settle_own_reach (guint32 me, guint32 n, struct measures *measures)
{
  struct reach *reach = &measures->reach;
  double reached = 0, distance = 0, inverse = 0;
  for (guint32 v = 0; v < n; v++)
    {
      guint32 steps = reach->steps_from_me[v];
      if (v == me || steps == NONE)
        continue;
      reached++;
      distance += steps;
      inverse += 1.0 / steps;
    }
  for (guint32 k = 0; k < 3; k++)
    {
      reach->within[k][me] = reach->own[k];
      if (reach->within_error[k] != NULL)
        reach->within_error[k][me] = 0;
    }
  reach->harmonic[me] = inverse / (n - 1);
  reach->harmonic_error[me] = 0;
  measures->centrality.closeness[me] = reached > 0 ? reached / distance : NAN;
  reach->closeness_error[me] = 0;
}

void
distances_compute (struct measuring *m)
{
  const struct network *network = m->network;
  struct reach *reach = &m->measures->reach;
  struct distances distances = {
    .exact = m->options->exact,
    .samples = m->options->distance_samples,
    .seed = m->options->seed,
    .within = { reach->within[0], reach->within[1], reach->within[2] },
    .harmonic = reach->harmonic,
    .closeness = m->measures->centrality.closeness,
  };
  distances_measure (&network->graph, &m->components, m->threads, &distances);
  reach->samples = distances.sampled;
  reach->exact_steps = distances.exact_steps;
  for (int k = 0; k < 3; k++)
    reach->within_error[k] = distances.within_error[k];
  reach->harmonic_error = distances.harmonic_error;
  reach->closeness_error = distances.closeness_error;
  if (reach->samples > 0 && network->me != NONE)
    settle_own_reach (network->me, network->n_people, m->measures);
}

void
reach_efficiency_compute (struct measuring *m)
{
  reach_efficiency_measure (&m->network->graph, m->measures->reach.within[1],
                            m->measures->reach.efficiency);
}

void
reach_lost_compute (struct measuring *m)
{
  reach_lost_measure (&m->network->graph, m->network->me, m->measures->reach.steps_from_me,
                      m->measures->reach.lost);
}

void
dominators_compute (struct measuring *m)
{
  struct reach *reach = &m->measures->reach;
  guint32 n = m->network->n_people;
  if (m->network->me == NONE)
    return;
  reach->door = g_new (guint32, n);
  reach->redundancy = g_new (guint32, n);
  reach->cut_off = g_new (guint32, n);
  struct dominators dominators = { reach->door, reach->redundancy, reach->cut_off };
  dominators_find (&m->network->graph, &m->blocks, m->network->me, &dominators);
}

void
betweenness_compute (struct measuring *m)
{
  if (m->options->weighted_paths)
    weighted_paths_measure (m->network, m->strength, &m->components, m->options, m->threads,
                            m->measures);
  else
    betweenness_measure (&m->network->graph, &m->blocks, m->options, m->threads,
                         &m->measures->centrality);
}

void
brokerage_compute (struct measuring *m)
{
  m->measures->brokerage = brokerage_measure (m->network, &m->measures->clusters);
}

void
cluster_profiles_compute (struct measuring *m)
{
  m->measures->profile
    = cluster_profiles_find (m->network, &m->measures->clusters, m->measures->brokerage);
}

void
key_players_compute (struct measuring *m)
{
  struct key_players *key = &m->measures->key_players;
  key->count
    = key_players_choose (m->network, KEY_PLAYER_STEPS, KEY_PLAYERS, key->person, key->reached);
}

void
overview_compute (struct measuring *m)
{
  overview_measure (m->network, &m->blocks, &m->measures->overview);
}

void
learning_compute_all (struct measuring *m)
{
  m->measures->learning = learning_compute (m->network, m->measures);
}
