/* cluster_objective.h - what the search for clusters maximises; see cluster_objective.c. */
#ifndef MEASURE_CLUSTER_OBJECTIVE_H
#define MEASURE_CLUSTER_OBJECTIVE_H

#include "measure/measure_internal.h"

struct cluster_objective
{
  double *weight;      /* per tie; 0: not in the search */
  double resolution;   /* above 1: more and smaller clusters */
  gboolean by_people;  /* each vertex has mass 1 (constant Potts model), not its strength */
  gboolean dense;      /* over 0.4 of all pairs without me have ties: modularity may not do */
  double total_mass;   /* of strength: both ends of every tie */
  double cost_of_pair; /* what a pair of people in one cluster costs, per product of masses */
};

/* The work of a search, in ties of a network with a few thousand people: those beyond ten thousand cost
 * as much as ten ties each, as memory is far away. Says how many searches a network can have. */
static inline guint32
search_work (const struct network *network)
{
  guint32 people = network->n_people > 10000 ? network->n_people - 10000 : 0;
  return MAX (network->n_ties, (guint32)MIN (10 * (guint64)people, G_MAXUINT32));
}

/* resolution 0: 1. At least one tie must not involve me, or all weights are 0. */
void objective_init (struct cluster_objective *objective, const struct network *network,
                     double resolution, gboolean by_people);
/* The same objective after the strength of each tie was multiplied by share[tie]. */
void objective_init_resampled (struct cluster_objective *sample,
                               const struct cluster_objective *objective,
                               const struct network *network, const float *share);
void objective_clear (struct cluster_objective *objective);
/* The mass of a vertex whose ties have this strength in all. */
static inline double
objective_mass (const struct cluster_objective *objective, double strength)
{
  return !objective->by_people ? strength : strength > 0 ? 1 : 0;
}
/* The quality of a partition: modularity if masses are strengths. label: below n_people; NONE is
 * allowed for people without ties. O(n + m). */
double objective_measure (const struct cluster_objective *objective, const struct network *network,
                          const guint32 *label);
/* Modularity with the weights of the objective, whatever it maximises. */
double modularity_measure (const struct cluster_objective *objective, const struct network *network,
                           const guint32 *label);

#endif
