/* Overlap, bridges and the four kinds of ties.
 *
 * A tie is strong if its strength is at least the median and more than that of the weakest tie,
 * among the ties with contact; a tie without any has no kind.
 * It is embedded if its overlap is at least the median and more than 0. So if all ties are
 * alike, none is strong; in a clique, all are embedded. The owner's own ties have kinds of their own
 * (own_kinds.c). */
#include <math.h>
#include <stdlib.h>
#include "measure/measure_internal.h"

#define CLEARLY_MORE 1.5 /* times as strong: more than a few days of fading */

/* Does the tie belong to the graph that is looked at? */
static gboolean
tie_counts (const struct weak_ties *weak, const struct tie *tie)
{
  return !weak->known_only || tie_is_known (tie);
}

/* Overlap as in Onnela et al. 2007: common neighbours / all other neighbours of the two. */
static void
measure_overlap (const struct network *network, const struct graph *graph, struct weak_ties *weak)
{
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      guint32 a = network->tie[e].a, b = network->tie[e].b;
      double each_other = tie_counts (weak, &network->tie[e]) ? 1 : 0;
      double ka = graph_degree (graph, a) - each_other, kb = graph_degree (graph, b) - each_other;
      weak->overlap[e] = ka + kb == 0 ? 0 : weak->shared[e] / (ka + kb - weak->shared[e]);
      weak->local_bridge[e] = weak->shared[e] == 0;
      weak->pendant[e] = ka == 0 || kb == 0;
      weak->n_single_tie += each_other > 0 ? (ka == 0) + (kb == 0) : 0;
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
}

static double
find_median_overlap (const struct network *network, const struct weak_ties *weak)
{
  g_autofree double *overlap = g_new (double, MAX (network->n_ties, 1));
  guint32 count = 0;
  for (guint32 e = 0; e < network->n_ties; e++)
    if (tie_counts (weak, &network->tie[e]))
      overlap[count++] = weak->overlap[e];
  return median_of (overlap, count);
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
  guint8 *kind = weak->kind;
  for (guint32 e = 0; e < network->n_ties; e++)
    if (tie_has_contact (&network->tie[e]))
      weakest = MIN (weakest, network->tie[e].strength);
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      double strength = network->tie[e].strength;
      kind[e] = KIND_NONE;
      if (!tie_has_contact (&network->tie[e]))
        continue;
      gboolean strong = strength >= weak->median_strength && strength > weakest;
      gboolean embedded = weak->overlap[e] >= weak->median_overlap && weak->overlap[e] > 0;
      kind[e] = kind_of[strong][embedded];
    }
  if (network->me != NONE)
    own_kinds_find (network, kind, weak->behind);
  for (guint32 e = 0; e < network->n_ties; e++)
    if (kind[e] != KIND_NONE)
      weak->n_kind[kind[e]]++;
}

static gboolean
ties_are_alike (const struct network *network, const guint8 *kind)
{
  double least = INFINITY, most = 0;
  for (guint32 e = 0; e < network->n_ties; e++)
    if (kind[e] != KIND_NONE)
      {
        least = MIN (least, network->tie[e].strength);
        most = MAX (most, network->tie[e].strength);
      }
  return most < CLEARLY_MORE * least;
}

static void
count_ties (guint32 n_ties, struct weak_ties *weak)
{
  for (guint32 e = 0; e < n_ties; e++)
    {
      weak->n_bridges += weak->bridge[e];
      weak->n_local_bridges += weak->local_bridge[e];
    }
}

/* The counts in weak must be zero, and shared[] and known_only must be filled. A bridge of the whole
 * network is one, whatever shows it. */
void
weak_ties_measure (const struct network *network, const struct graph *graph,
                   const struct biconnected_components *blocks,
                   const struct biconnected_components *all_blocks, struct weak_ties *weak)
{
  measure_overlap (network, graph, weak);
  mark_bridges (network, blocks, weak);
  mark_bridges (network, all_blocks, weak);
  for (guint32 v = 0; v < network->n_people; v++)
    weak->cut_person[v] = all_blocks->blocks_of[v] > 1;
  weak->median_overlap = find_median_overlap (network, weak);
  weak->median_strength = network->median_strength;
  sort_into_kinds (network, weak);
  weak->alike = ties_are_alike (network, weak->kind);
  count_ties (network->n_ties, weak);
}

const char *
tie_kind_name (guint8 kind)
{
  static const char *const name[N_KINDS + 1]
    = { "anchor", "long tie", "acquaintance", "scout", "unknown behind", "" };
  g_return_val_if_fail (kind <= N_KINDS, "");
  return name[kind];
}
