/* structural_holes.h - the sums over triangles that structural holes are computed from, for
 * structural_holes.c and dense_holes.c. */
#ifndef MEASURE_STRUCTURAL_HOLES_H
#define MEASURE_STRUCTURAL_HOLES_H

#include "measure/graph/dense_core.h"

/* A tie as one of its two people, i, sees it; the other one is q. */
struct hole_way
{
  double share; /* p_iq */
  double
    scale; /* total of q / strength of q among the neighbours of i; first that strength itself */
  double through, through_ego; /* i -> q: sum over others k of p_ik p_kq */
};

/* One cache line: all that a triangle changes in a tie. */
struct hole_tie
{
  struct hole_way from_a, from_b;
};

struct hole_sums
{
  const struct network *network;
  const double *strength; /* per tie */
  double *total, *max;    /* per person: sum and maximum of a_ik */
  double *spread;         /* per person: total / max */
  double *redundancy;     /* per person: sum_j sum_q p_iq m_jq */
  struct hole_tie *tie;
  double *repeated; /* [2 e] from tie.a, [2 e + 1] from tie.b: sum_q p_iq m_jq; NULL: not wanted */
};

static inline struct hole_way *
way_between (const struct hole_sums *work, guint32 tie, guint32 from, guint32 to)
{
  return from < to ? &work->tie[tie].from_a : &work->tie[tie].from_b;
}

/* Add what triangles inside the dense core add: first to scale, then to the rest. O(n^3). */
void core_add_inside (struct hole_sums *work, const struct dense_core *core);
void core_add_ways (struct hole_sums *work, const struct dense_core *core);

#endif
