/* Refine the best partition with igraph's Leiden.
 *
 * igraph's search makes other random choices, and sometimes improves where ours is stuck.
 *
 * igraph 0.10.2 has three traps. Without node weights it optimises something else. With
 * n_iterations < 0 it may never return. And it compares gains to the last bit, so vertices
 * might move in circles. So we run one iteration at a time until nothing is gained, and
 * interrupt an iteration that takes far too long.
 *
 * Cost: O(m) per iteration. */
#include <math.h>
#include <string.h>
#include "pln/graph.h"
#include "measure/clusters/cluster_objective.h"

enum
{
  ITERATIONS = 20
};

static const double beta = .01, least_gain = 1e-12;

/* Number of interruption checks left. igraph checks after every 10,000 vertices, and once for
 * each vertex whose ties it lists. */
static _Thread_local gint64 patience;

static igraph_error_t
ask_patience (void *data G_GNUC_UNUSED)
{
  return patience-- > 0 ? IGRAPH_SUCCESS : IGRAPH_INTERRUPTED;
}

/* At most five checks per vertex were seen; 16 are allowed. Checks are counted, not timed, so
 * that the result is the same on every machine. */
static igraph_error_t
iterate_once (const igraph_t *graph, const igraph_vector_t *weights,
              const igraph_vector_t *node_weights, double resolution, igraph_vector_int_t *member,
              double *quality)
{
  patience = 1000 + 16 * (gint64)igraph_vcount (graph);
  igraph_interruption_handler_t *before = igraph_set_interruption_handler (ask_patience);
  igraph_error_t code = igraph_community_leiden (graph, weights, node_weights, resolution, beta,
                                                 TRUE, 1, member, NULL, quality);
  igraph_set_interruption_handler (before);
  return code;
}

static void
start_from (const guint32 *label, igraph_vector_int_t *member)
{
  for (igraph_integer_t v = 0; v < igraph_vector_int_size (member); v++)
    VECTOR (*member)[v] = label[v];
}

/* If an iteration is interrupted, label[] stays as it is. */
static gboolean
iterate (const igraph_t *graph, const igraph_vector_t *weights, const igraph_vector_t *node_weights,
         double resolution, guint64 seed, const guint32 *label, igraph_vector_int_t *member,
         GError **error)
{
  double quality, last = -INFINITY;
  igraph_rng_seed (igraph_rng_default (), seed);
  start_from (label, member);
  for (int i = 0; i < ITERATIONS; i++)
    {
      igraph_error_t code
        = iterate_once (graph, weights, node_weights, resolution, member, &quality);
      if (code == IGRAPH_INTERRUPTED)
        {
          start_from (label, member);
          break;
        }
      if (!igraph_succeeded (code, "finding clusters", error))
        return FALSE;
      if (quality <= last + least_gain)
        break;
      last = quality;
    }
  return TRUE;
}

static gboolean
iterate_from (const struct cluster_objective *objective, const igraph_t *graph,
              const igraph_vector_t *weights, guint64 seed, const guint32 *label, guint32 *found,
              GError **error)
{
  guint32 n = igraph_vcount (graph);
  igraph_vector_t node_weights;
  igraph_vector_int_t member;

  igraph_vector_init (&node_weights, 0);
  igraph_vector_int_init (&member, n);
  gboolean done = igraph_succeeded (
    igraph_strength (graph, &node_weights, igraph_vss_all (), IGRAPH_ALL, IGRAPH_NO_LOOPS, weights),
    "summing strengths", error);
  for (guint32 v = 0; done && v < n; v++)
    VECTOR (node_weights)[v] = objective_mass (objective, VECTOR (node_weights)[v]);
  done = done
         && iterate (graph, weights, &node_weights, objective->cost_of_pair, seed, label, &member,
                     error);
  for (guint32 v = 0; done && v < n; v++)
    found[v] = VECTOR (member)[v];
  igraph_vector_destroy (&node_weights);
  igraph_vector_int_destroy (&member);
  return done;
}

gboolean
clusters_refine_with_igraph (const struct network *network,
                             const struct cluster_objective *objective, guint64 seed,
                             guint32 *label, GError **error)
{
  g_autofree guint32 *found = g_new (guint32, network->n_people), *tie_of = NULL;
  igraph_t graph;
  igraph_vector_t weights;

  if (!network_to_igraph (network, network->me, &graph, &weights, &tie_of, error))
    return FALSE;
  for (igraph_integer_t e = 0; e < igraph_vector_size (&weights); e++)
    VECTOR (weights)[e] = objective->weight[tie_of[e]];
  gboolean done = iterate_from (objective, &graph, &weights, seed, label, found, error);
  if (done
      && objective_measure (objective, network, found)
           > objective_measure (objective, network, label) + least_gain)
    memcpy (label, found, network->n_people * sizeof *label);
  igraph_destroy (&graph);
  igraph_vector_destroy (&weights);
  return done;
}
