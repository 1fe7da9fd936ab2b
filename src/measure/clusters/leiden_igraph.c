/* A second opinion on clusters: igraph's own Leiden algorithm, started from the
 * best that ours have found.  It draws differently, and now and then moves on
 * where ours are stuck.
 *
 * igraph 0.10.2 knows two traps: without node weights it optimises something
 * else, and with n_iterations < 0 it may never return.  So one iteration at a
 * time, until nothing is gained.  O(m) per iteration. */
#include <math.h>
#include "pln/graph.h"
#include "measure/measure_internal.h"

enum
{
  ITERATIONS = 20
};

static const double beta = .01, least_gain = 1e-12;

static gboolean
iterate (const igraph_t *graph, const igraph_vector_t *weights, const igraph_vector_t *node_weights,
         guint64 seed, igraph_vector_int_t *member, GError **error)
{
  double resolution = 1 / igraph_vector_sum (node_weights), quality, last = -INFINITY;
  igraph_rng_seed (igraph_rng_default (), seed);
  for (int i = 0; i < ITERATIONS; i++)
    {
      if (!igraph_succeeded (igraph_community_leiden (graph, weights, node_weights, resolution,
                                                      beta, TRUE, 1, member, NULL, &quality),
                             "Finding clusters", error))
        return FALSE;
      if (quality <= last + least_gain)
        break;
      last = quality;
    }
  return TRUE;
}

static gboolean
iterate_from (const struct network *network, const igraph_t *graph, const igraph_vector_t *weights,
              guint64 seed, const guint32 *label, guint32 *found, GError **error)
{
  igraph_vector_t node_weights;
  igraph_vector_int_t member;

  igraph_vector_init (&node_weights, 0);
  igraph_vector_int_init (&member, network->n_people);
  for (guint32 v = 0; v < network->n_people; v++)
    VECTOR (member)[v] = label[v];
  gboolean done = igraph_succeeded (igraph_strength (graph, &node_weights, igraph_vss_all (),
                                                     IGRAPH_ALL, IGRAPH_NO_LOOPS, weights),
                                    "Adding up strengths", error)
                  && iterate (graph, weights, &node_weights, seed, &member, error);
  for (guint32 v = 0; done && v < network->n_people; v++)
    found[v] = VECTOR (member)[v];
  igraph_vector_destroy (&node_weights);
  igraph_vector_int_destroy (&member);
  return done;
}

gboolean
clusters_refine_with_igraph (const struct network *network, guint64 seed, guint32 *label,
                             GError **error)
{
  g_autofree guint32 *found = g_new (guint32, network->n_people);
  igraph_t graph;
  igraph_vector_t weights;

  if (!network_to_igraph (network, network->me, &graph, &weights, NULL, error))
    return FALSE;
  gboolean done = iterate_from (network, &graph, &weights, seed, label, found, error);
  if (done
      && modularity_measure (network, network->me, found)
           > modularity_measure (network, network->me, label) + least_gain)
    for (guint32 v = 0; v < network->n_people; v++)
      label[v] = found[v];
  igraph_destroy (&graph);
  igraph_vector_destroy (&weights);
  return done;
}
