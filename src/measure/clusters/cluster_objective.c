/* What the search for clusters maximises.
 *
 * Ties weigh ln(1 + strength), so that one very strong tie does not pull a circle apart. Two
 * functions are used, both of the form
 *
 *   sum over clusters of (weight inside - cost x squared mass of the cluster)
 *
 * modularity             the mass of a person is the weight of its ties, cost = 1 / total mass
 * constant Potts model   the mass of a person is 1, cost = .75 x mean weight over all pairs
 *
 * Modularity cuts well connected people apart where most people know each other, and the Potts
 * model merges circles that do. So if the network without me is denser than 0.4, both are tried, and
 * the partition that explains the ties better is taken (partition_fit.c). The resolution multiplies
 * the cost.
 *
 * Source: Newman and Girvan 2004; Traag, Van Dooren and Nesterov 2011, Physical Review E 84,
 * 016114. Cost: O(n + m). */
#include <math.h>
#include "measure/clusters/cluster_objective.h"

static const double dense = .4, potts_share = .75;

/* Weaker ties would be lost to rounding when weights are summed. */
static const double faintest_share = 1e-9;

static void
weights_fill (struct cluster_objective *objective, const struct network *network,
              const float *share)
{
  double strongest = 0;
  objective->weight = g_new0 (double, MAX (network->n_ties, 1));
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const struct tie *tie = &network->tie[e];
      if (tie->a == network->me || tie->b == network->me)
        continue;
      objective->weight[e]
        = log1p (network_tie_weight (network, e) * (share != NULL ? share[e] : 1));
      strongest = MAX (strongest, objective->weight[e]);
    }
  for (guint32 e = 0; e < network->n_ties; e++)
    if (objective->weight[e] > 0)
      objective->weight[e] = MAX (objective->weight[e], faintest_share * strongest);
}

/* Number of people with a tie in the search, and number of these ties. */
static double
count_people (const struct cluster_objective *objective, const struct network *network,
              double *ties)
{
  g_autofree guint8 *tied = g_new0 (guint8, (gsize)network->n_people + 1);
  double people = 0;
  *ties = 0;
  for (guint32 e = 0; e < network->n_ties; e++)
    if (objective->weight[e] > 0)
      {
        people += !tied[network->tie[e].a] + !tied[network->tie[e].b];
        tied[network->tie[e].a] = tied[network->tie[e].b] = TRUE;
        *ties += 1;
      }
  return people;
}

static void
cost_fill (struct cluster_objective *objective, const struct network *network, double pairs)
{
  objective->total_mass = 0;
  for (guint32 e = 0; e < network->n_ties; e++)
    objective->total_mass += 2 * objective->weight[e];
  double mean = pairs > 0 ? objective->total_mass / 2 / pairs : 0;
  double per_mass = objective->total_mass > 0 ? 1 / objective->total_mass : 0;
  objective->cost_of_pair
    = objective->resolution * (objective->by_people ? potts_share * mean : per_mass);
}

void
objective_init (struct cluster_objective *objective, const struct network *network,
                double resolution, gboolean by_people)
{
  double ties;
  objective->resolution = resolution > 0 ? resolution : 1;
  weights_fill (objective, network, NULL);
  double people = count_people (objective, network, &ties), pairs = people * (people - 1) / 2;
  objective->by_people = by_people;
  objective->dense = ties > dense * pairs;
  cost_fill (objective, network, pairs);
}

void
objective_init_resampled (struct cluster_objective *sample,
                          const struct cluster_objective *objective, const struct network *network,
                          const float *share)
{
  double ties;
  *sample = *objective;
  weights_fill (sample, network, share);
  double people = count_people (sample, network, &ties);
  cost_fill (sample, network, people * (people - 1) / 2);
}

void
objective_clear (struct cluster_objective *objective)
{
  g_clear_pointer (&objective->weight, g_free);
}

double
objective_measure (const struct cluster_objective *objective, const struct network *network,
                   const guint32 *label)
{
  guint32 n = network->n_people;
  g_autofree double *strength = g_new0 (double, (gsize)n + 1);
  g_autofree double *mass = g_new0 (double, (gsize)n + 1);
  double inside = 0, cost = 0;

  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const struct tie *tie = &network->tie[e];
      strength[tie->a] += objective->weight[e];
      strength[tie->b] += objective->weight[e];
      if (objective->weight[e] > 0 && label[tie->a] == label[tie->b])
        inside += 2 * objective->weight[e];
    }
  for (guint32 v = 0; v < n; v++)
    if (strength[v] > 0)
      mass[label[v]] += objective_mass (objective, strength[v]);
  for (guint32 c = 0; c < n; c++)
    cost += mass[c] * mass[c];
  return objective->total_mass > 0
           ? (inside - objective->cost_of_pair * cost) / objective->total_mass
           : NAN;
}

double
modularity_measure (const struct cluster_objective *objective, const struct network *network,
                    const guint32 *label)
{
  struct cluster_objective plain = *objective;
  plain.by_people = FALSE;
  plain.cost_of_pair = 1 / objective->total_mass;
  return objective_measure (&plain, network, label);
}
