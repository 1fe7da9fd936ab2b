/* Overlap, bridges and the four kinds of ties.
 *
 * A tie is strong if its strength is at least the median and more than that of the weakest tie,
 * among the ties with contact; a tie without any has no kind.
 * It is embedded if its overlap is at least the median and more than 0. So if all ties are
 * alike, none is strong; in a clique, all are embedded. */
#include <math.h>
#include <stdlib.h>
#include "measure/measure_internal.h"

static double
median_of (const double *value, guint32 n)
{
  if (n == 0)
    return NAN;
  g_autofree double *sorted = g_memdup2 (value, n * sizeof *value);
  qsort (sorted, n, sizeof *sorted, compare_double);
  return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
}

/* Overlap as in Onnela et al. 2007: common neighbours / all other neighbours of the two. */
static void
measure_overlap (const struct network *network, struct weak_ties *weak)
{
  const struct graph *graph = &network->graph;
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      guint32 a = network->tie[e].a, b = network->tie[e].b;
      double others = graph_degree (graph, a) - 1.0 + (graph_degree (graph, b) - 1.0);
      weak->overlap[e] = others == 0 ? 0 : weak->common[e] / (others - weak->common[e]);
      weak->local_bridge[e] = weak->common[e] == 0;
      weak->pendant[e] = graph_degree (graph, a) == 1 || graph_degree (graph, b) == 1;
    }
}

/* A bridge is a block of two vertices. */
static void
mark_bridges (const struct network *network, const struct biconnected_components *blocks,
              struct weak_ties *weak)
{
  for (guint32 b = 0; b < blocks->count; b++)
    {
      const guint32 *member = blocks->vertex + blocks->offset[b];
      if (blocks->offset[b + 1] - blocks->offset[b] == 2)
        weak->bridge[network_tie (network, member[0], member[1])] = TRUE;
    }
  for (guint32 v = 0; v < network->n_people; v++)
    weak->cut_person[v] = blocks->blocks_of[v] > 1;
}

static void
sort_into_kinds (const struct network *network, struct weak_ties *weak)
{
  static const guint8 kind_of[2][2] = {
    /* [strong][embedded] */
    { KIND_SCOUT, KIND_ACQUAINTANCE },
    { KIND_LONG_TIE, KIND_ANCHOR },
  };
  double weakest = INFINITY;
  for (guint32 e = 0; e < network->n_ties; e++)
    if (tie_has_contact (&network->tie[e]))
      weakest = MIN (weakest, network->tie[e].strength);
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      double strength = network->tie[e].strength;
      weak->kind[e] = KIND_NONE;
      if (!tie_has_contact (&network->tie[e]))
        continue;
      gboolean strong = strength >= weak->median_strength && strength > weakest;
      gboolean embedded = weak->overlap[e] >= weak->median_overlap && weak->overlap[e] > 0;
      weak->kind[e] = kind_of[strong][embedded];
      weak->n_kind[weak->kind[e]]++;
    }
}

static void
count_ties (guint32 n_ties, struct weak_ties *weak)
{
  for (guint32 e = 0; e < n_ties; e++)
    {
      weak->n_bridges += weak->bridge[e];
      weak->n_local_bridges += weak->local_bridge[e];
      weak->n_pendants += weak->pendant[e];
    }
}

/* The counts in weak must be zero, and common[] must be filled. */
void
weak_ties_measure (const struct network *network, const struct biconnected_components *blocks,
                   struct weak_ties *weak)
{
  guint32 m = network->n_ties;
  measure_overlap (network, weak);
  mark_bridges (network, blocks, weak);
  weak->median_overlap = median_of (weak->overlap, m);
  weak->median_strength = network->median_strength;
  sort_into_kinds (network, weak);
  count_ties (m, weak);
}

const char *
tie_kind_name (guint8 kind)
{
  static const char *const name[N_KINDS + 1] = { "anchor", "bridge", "acquaintance", "scout", "" };
  g_return_val_if_fail (kind <= N_KINDS, "");
  return name[kind];
}
