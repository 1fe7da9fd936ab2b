/* What a new tie between two contacts would change for the owner.
 *
 * Compared with measuring again, terms of second order are left out: the tie also weakens, a little,
 * what reaches the owner through a and b from others.
 *
 * Cost: O(ties of contacts) at first, then O(1) for each pair. */
#include <math.h>
#include "pln/graph.h"
#include "measure/questions/tie_change.h"

static void
sum_ties (struct neighbourhood *hood)
{
  const struct network *network = hood->network;
  const struct graph *graph = &network->graph;
  double own = 0;
  for (guint32 i = 0; i < hood->n; i++)
    {
      guint32 v = hood->contact[i];
      for (guint32 k = graph->offset[v]; k < graph->offset[v + 1]; k++)
        {
          double weight = network_tie_weight (network, graph->edge[k]);
          hood->total[i] += weight;
          hood->largest[i] = MAX (hood->largest[i], weight);
          hood->known[i] += graph->target[k] != network->me;
          if (graph->target[k] == network->me)
            hood->share[i] = weight;
        }
      own += hood->share[i];
    }
  for (guint32 i = 0; i < hood->n; i++)
    hood->share[i] /= own;
}

static void
sum_ways (struct neighbourhood *hood, const guint32 *place)
{
  const struct network *network = hood->network;
  const struct graph *graph = &network->graph;
  for (guint32 i = 0; i < hood->n; i++)
    hood->through[i] = hood->share[i];
  for (int round = 0; round < 2; round++) /* through must be complete before pull */
    for (guint32 i = 0; i < hood->n; i++)
      {
        guint32 v = hood->contact[i];
        for (guint32 k = graph->offset[v]; k < graph->offset[v + 1]; k++)
          {
            guint32 j = place[graph->target[k]];
            double weight = network_tie_weight (network, graph->edge[k]);
            if (j != NONE && round == 0)
              hood->through[j] += hood->share[i] * weight / hood->total[i];
            else if (j != NONE)
              hood->pull[i] += hood->through[j] * weight;
          }
      }
}

/* What is added to the squares if a has another tie, to b, which constrains through a. */
static double
constraint_through (const struct neighbourhood *hood, guint32 a, guint32 b)
{
  double before = hood->total[a], after = before + hood->tie;
  double more = hood->share[a] * hood->tie / after;
  double less = hood->share[a] * hood->pull[a] * (1 / before - 1 / after);
  return 2 * hood->through[b] * more + more * more - 2 * less;
}

void
tie_changes (const struct neighbourhood *hood, guint32 a, guint32 b, double change[N_FIGURES])
{
  double tie = hood->tie;
  change[FIGURE_SIZE] = hood->share[a] * tie / MAX (tie, hood->largest[b])
                        + hood->share[b] * tie / MAX (tie, hood->largest[a]);
  change[FIGURE_CONSTRAINT]
    = fabs (constraint_through (hood, a, b) + constraint_through (hood, b, a));
  change[FIGURE_CIRCLES] = 1 / (1 + hood->known[a]) + 1 / (1 + hood->known[b]);
}

void
neighbourhood_init (struct neighbourhood *hood, const struct network *network,
                    const guint32 *contact, guint32 n)
{
  g_autofree guint32 *place = g_new (guint32, network->n_people);
  *hood = (struct neighbourhood){
    .network = network, .contact = contact, .n = n, .tie = network->stated_weight
  };
  double **sums[]
    = { &hood->share, &hood->total, &hood->largest, &hood->through, &hood->pull, &hood->known };
  for (guint i = 0; i < G_N_ELEMENTS (sums); i++)
    *sums[i] = g_new0 (double, (gsize)n + 1);
  for (guint32 v = 0; v < network->n_people; v++)
    place[v] = NONE;
  for (guint32 i = 0; i < n; i++)
    place[contact[i]] = i;
  sum_ties (hood);
  sum_ways (hood, place);
}

void
neighbourhood_assume (struct neighbourhood *hood, guint32 a, guint32 b, double chance)
{
  double tie = chance * hood->tie;
  hood->total[a] += tie;
  hood->total[b] += tie;
  hood->through[b] += hood->share[a] * tie / hood->total[a];
  hood->through[a] += hood->share[b] * tie / hood->total[b];
  hood->pull[a] += hood->through[b] * tie;
  hood->pull[b] += hood->through[a] * tie;
  hood->known[a] += chance;
  hood->known[b] += chance;
}

void
neighbourhood_clear (struct neighbourhood *hood)
{
  double *sums[]
    = { hood->share, hood->total, hood->largest, hood->through, hood->pull, hood->known };
  for (guint i = 0; i < G_N_ELEMENTS (sums); i++)
    g_free (sums[i]);
}
