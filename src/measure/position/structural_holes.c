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
#include "measure/position/structural_holes.h"

/* For ego i, the tie between the other two corners is inside for both. */
static void
add_inside (const struct triangle *triangle, void *data)
{
  struct hole_sums *work = data;
  const guint32 *corner = triangle->corner, *tie = triangle->tie;
  for (int i = 0; i < 3; i++)
    {
      int q = i == 2 ? 0 : i + 1, j = i == 0 ? 2 : i - 1;
      double among = work->strength[tie[i]];
      way_between (work, tie[j], corner[i], corner[q])->scale += among;
      way_between (work, tie[q], corner[i], corner[j])->scale += among;
    }
}

/* The path from corner i through q to j. a_qj counts once relative to the total of q, once relative
 * to the strongest tie of j. */
static void
add_way (struct hole_sums *work, const struct triangle *triangle, int i, int q, int j)
{
  const guint32 *corner = triangle->corner, *tie = triangle->tie;
  const struct hole_way *i_q = way_between (work, tie[j], corner[i], corner[q]);
  const struct hole_way *q_j = way_between (work, tie[i], corner[q], corner[j]);
  const struct hole_way *j_q = way_between (work, tie[i], corner[j], corner[q]);
  struct hole_way *i_j = way_between (work, tie[q], corner[i], corner[j]);
  double path = i_q->share * q_j->share;
  double repeated = i_q->share * j_q->share * work->spread[corner[j]];
  i_j->through += path;
  i_j->through_ego += path * i_q->scale;
  work->redundancy[corner[i]] += repeated;
  if (work->repeated != NULL)
    work->repeated[2 * (gsize)tie[q] + (corner[i] < corner[j] ? 0 : 1)] += repeated;
}

static void
add_ways (const struct triangle *triangle, void *data)
{
  add_way (data, triangle, 0, 1, 2);
  add_way (data, triangle, 0, 2, 1);
  add_way (data, triangle, 1, 2, 0);
  add_way (data, triangle, 1, 0, 2);
  add_way (data, triangle, 2, 0, 1);
  add_way (data, triangle, 2, 1, 0);
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
constraint_measure (const struct hole_sums *work, gboolean in_ego, guint32 i, double *part,
                    double *constraint, double *hierarchy)
{
  const struct graph *graph = &work->network->graph;
  guint32 n = 0;
  *constraint = 0;
  for (guint32 k = graph->offset[i]; k < graph->offset[i + 1]; k++)
    {
      const struct hole_way *way = way_between (work, graph->edge[k], i, graph->target[k]);
      double share = way->share + (in_ego ? way->through_ego : way->through);
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
  constraint_measure (work, FALSE, i, part, &holes->constraint[i], &holes->hierarchy[i]);
  constraint_measure (work, TRUE, i, part, &holes->constraint_ego[i], &holes->hierarchy_ego[i]);
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
      work->tie[e] = (struct hole_tie){ { .scale = strength }, { .scale = strength } };
    }
  for (guint32 v = 0; v < network->n_people; v++)
    work->spread[v] = work->total[v] / work->max[v];
}

/* Strengths may be far apart, but no ratio is infinite. */
static void
scale_way (struct hole_way *way, double strength, double own_total, double other_total)
{
  way->share = strength / own_total;
  way->scale = MIN (other_total / way->scale, G_MAXDOUBLE);
}

static void
scale_ties (struct hole_sums *work)
{
  const struct network *network = work->network;
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      double of_a = work->total[network->tie[e].a], of_b = work->total[network->tie[e].b];
      scale_way (&work->tie[e].from_a, work->strength[e], of_a, of_b);
      scale_way (&work->tie[e].from_b, work->strength[e], of_b, of_a);
    }
}

static void
hole_sums_find (const struct network *network, const double *strength, struct hole_sums *work)
{
  guint32 n = network->n_people;
  struct dense_core core;
  work->network = network;
  work->strength = strength;
  work->total = g_new0 (double, n);
  work->max = g_new0 (double, n);
  work->spread = g_new (double, n);
  work->redundancy = g_new0 (double, n);
  work->tie = g_aligned_alloc (MAX (network->n_ties, 1), sizeof *work->tie, sizeof *work->tie);
  sum_up_ties (work);
  dense_core_find (&network->graph, &core);
  triangles_visit_outside (&network->graph, &core, add_inside, work);
  core_add_inside (work, &core);
  scale_ties (work);
  triangles_visit_outside (&network->graph, &core, add_ways, work);
  core_add_ways (work, &core);
  dense_core_clear (&core);
}

static void
hole_sums_clear (struct hole_sums *work)
{
  g_free (work->total);
  g_free (work->max);
  g_free (work->spread);
  g_free (work->redundancy);
  g_aligned_free (work->tie);
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
      const struct hole_way *way[2] = { &work.tie[e].from_a, &work.tie[e].from_b };
      for (int side = 0; side < 2; side++)
        {
          double share = way[side]->share + way[side]->through;
          holes->constraint[side][e] = share * share;
          holes->redundancy[side][e] = repeated[2 * (gsize)e + side];
        }
    }
  hole_sums_clear (&work);
}
