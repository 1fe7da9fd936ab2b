/* Structural holes, with strength as weight.
 *
 *   p_iq = a_iq / sum_k a_ik          share of i's strength that goes to q
 *   m_jq = a_jq / max_k a_jk          strength relative to j's strongest tie
 *   c_ij = (p_ij + sum_q p_iq p_qj)^2, for the neighbours j of i
 *
 * In the ego model, as in UCINET, p_qj counts only the ties of q within the neighbourhood of i.
 * The sums over q come from two passes over the triangles. Dyadic: c_ij, and the redundancy of j
 * for i, sum_q p_iq m_jq; they add up to the constraint of i, and to k_i less its effective size.
 *
 * Compared with igraph_constraint, which gives one of the six measures: all six in 0.4 to 0.5
 * of its time.
 *
 * Source: Burt 1992. Cost: O(m sqrt m). */
#include <math.h>
#include "measure/measure_internal.h"

/* Values per direction of each tie: [2 e] from tie.a to tie.b, [2 e + 1] back. */
struct hole_sums
{
  const struct network *network;
  const double *strength;        /* per tie */
  double *total, *max;           /* per person: sum and maximum of a_ik */
  double *inside;                /* i -> q: strength of q among the neighbours of i */
  double *through, *through_ego; /* i -> j: sum_q p_iq p_qj */
  double *redundancy;            /* per person: sum_j sum_q p_iq m_jq */
  double *repeated;              /* i -> j: sum_q p_iq m_jq; NULL: not wanted */
};

static gsize
way (const struct hole_sums *work, guint32 tie, guint32 from)
{
  return 2 * (gsize)tie + (work->network->tie[tie].a == from ? 0 : 1);
}

/* For ego i, the tie between the other two corners is inside for both. */
static void
add_inside (const struct triangle *triangle, void *data)
{
  struct hole_sums *work = data;
  for (int i = 0; i < 3; i++)
    {
      guint32 ego = triangle->corner[i];
      double among = work->strength[triangle->tie[i]];
      work->inside[way (work, triangle->tie[(i + 1) % 3], ego)] += among;
      work->inside[way (work, triangle->tie[(i + 2) % 3], ego)] += among;
    }
}

/* The path from ego i through q to j, given tie_iq, tie_ij and the tie between q and j. */
static void
add_way (struct hole_sums *work, guint32 i, guint32 q, guint32 j, guint32 tie_iq, guint32 tie_ij,
         guint32 tie_qj)
{
  gsize to_j = way (work, tie_ij, i), to_q = way (work, tie_iq, i);
  double p_iq = work->strength[tie_iq] / work->total[i];
  double a_qj = work->strength[tie_qj];
  work->through[to_j] += p_iq * (a_qj / work->total[q]);
  work->through_ego[to_j] += p_iq * (a_qj / work->inside[to_q]);
  work->redundancy[i] += p_iq * (a_qj / work->max[j]);
  if (work->repeated != NULL)
    work->repeated[to_j] += p_iq * (a_qj / work->max[j]);
}

static void
add_ways (const struct triangle *triangle, void *data)
{
  for (int i = 0; i < 3; i++)
    {
      int q = (i + 1) % 3, j = (i + 2) % 3;
      const guint32 *corner = triangle->corner, *tie = triangle->tie;
      add_way (data, corner[i], corner[q], corner[j], tie[j], tie[q], tie[i]);
      add_way (data, corner[i], corner[j], corner[q], tie[q], tie[j], tie[i]);
    }
}

/* Hierarchy: the Coleman-Theil index of how unevenly the constraint is distributed. Rounding
 * errors near an even distribution count as even. */
static double
hierarchy_of (const double *part, guint32 n, double constraint)
{
  double sum = 0;
  if (n < 2)
    return NAN;
  for (guint32 j = 0; j < n; j++)
    {
      double ratio = part[j] / (constraint / n);
      sum += ratio * log (ratio);
    }
  sum /= n * log (n);
  return fabs (sum) < 1e-12 ? 0 : sum;
}

static void
constraint_measure (const struct hole_sums *work, const double *through, guint32 i, double *part,
                    double *constraint, double *hierarchy)
{
  const struct graph *graph = &work->network->graph;
  guint32 n = 0;
  *constraint = 0;
  for (guint32 k = graph->offset[i]; k < graph->offset[i + 1]; k++)
    {
      guint32 tie = graph->edge[k];
      double share = work->strength[tie] / work->total[i] + through[way (work, tie, i)];
      part[n++] = share * share;
      *constraint += share * share;
    }
  *hierarchy = hierarchy_of (part, n, *constraint);
}

static void
measure_person (const struct hole_sums *work, guint32 i, double *part, struct holes *holes)
{
  guint32 n = graph_degree (&work->network->graph, i);
  if (n == 0)
    {
      holes->effective_size[i] = holes->efficiency[i] = NAN;
      holes->constraint[i] = holes->hierarchy[i] = NAN;
      holes->constraint_ego[i] = holes->hierarchy_ego[i] = NAN;
      return;
    }
  holes->effective_size[i] = n - work->redundancy[i];
  holes->efficiency[i] = holes->effective_size[i] / n;
  constraint_measure (work, work->through, i, part, &holes->constraint[i], &holes->hierarchy[i]);
  constraint_measure (work, work->through_ego, i, part, &holes->constraint_ego[i],
                      &holes->hierarchy_ego[i]);
}

static void
sum_up_ties (struct hole_sums *work)
{
  const struct network *network = work->network;
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      guint32 a = network->tie[e].a, b = network->tie[e].b;
      double strength = work->strength[e];
      work->total[a] += strength;
      work->total[b] += strength;
      work->max[a] = MAX (work->max[a], strength);
      work->max[b] = MAX (work->max[b], strength);
      work->inside[2 * (gsize)e] = work->inside[2 * (gsize)e + 1] = strength;
    }
}

static void
hole_sums_find (const struct network *network, const double *strength, struct hole_sums *work)
{
  guint32 n = network->n_people;
  gsize ways = 2 * (gsize)network->n_ties;
  work->network = network;
  work->strength = strength;
  work->total = g_new0 (double, n);
  work->max = g_new0 (double, n);
  work->redundancy = g_new0 (double, n);
  work->inside = g_new (double, ways);
  work->through = g_new0 (double, ways);
  work->through_ego = g_new0 (double, ways);
  sum_up_ties (work);
  triangles_visit (&network->graph, add_inside, work);
  triangles_visit (&network->graph, add_ways, work);
}

static void
hole_sums_clear (struct hole_sums *work)
{
  g_free (work->total);
  g_free (work->max);
  g_free (work->redundancy);
  g_free (work->inside);
  g_free (work->through);
  g_free (work->through_ego);
}

void
holes_measure (const struct network *network, const double *strength, struct holes *holes)
{
  guint32 n = network->n_people;
  g_autofree double *part = g_new (double, n);
  struct hole_sums work = { .repeated = NULL };

  hole_sums_find (network, strength, &work);
  for (guint32 v = 0; v < n; v++)
    measure_person (&work, v, part, holes);
  hole_sums_clear (&work);
}

void
dyadic_holes_measure (const struct network *network, const double *strength,
                      const struct dyadic_holes *holes)
{
  g_autofree double *repeated = g_new0 (double, 2 * (gsize)network->n_ties);
  struct hole_sums work = { .repeated = repeated };

  hole_sums_find (network, strength, &work);
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const guint32 end[2] = { network->tie[e].a, network->tie[e].b };
      for (int side = 0; side < 2; side++)
        {
          gsize from = way (&work, e, end[side]);
          double share = strength[e] / work.total[end[side]] + work.through[from];
          holes->constraint[side][e] = share * share;
          holes->redundancy[side][e] = repeated[from];
        }
    }
  hole_sums_clear (&work);
}
