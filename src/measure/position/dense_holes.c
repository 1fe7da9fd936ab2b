/* Structural holes inside the dense core (dense_core.h): there sums over triangles are products of rows
 * of the matrix of shares, P. For a member i, over the members q that i has ties with,
 *
 *   sum of total_q P_qj              strength of j to i's contacts
 *   sum of p_iq P_qj                 through
 *   sum of p_iq scale_iq P_qj        through, in the ego model
 *   sum of p_iq total_q P_qj         strength of j to i's contacts, by their share of i
 *
 * and each counts where i has a tie with j. Cost: O(n^3), eight multiplications at a time. */
#include "measure/position/structural_holes.h"

enum
{
  WAYS = 3 /* sums for each member, of the CORE_SUMS at a time */
};

struct dense_holes
{
  struct hole_sums *work;
  const struct dense_core *core;
  struct core_matrix share;
  double *factor, *sum; /* [member][CORE_SUMS] */
};

static void
dense_holes_init (struct dense_holes *dense, struct hole_sums *work, const struct dense_core *core)
{
  const struct graph *graph = &work->network->graph;
  dense->work = work;
  dense->core = core;
  dense->factor = g_new0 (double, (gsize)core->n *CORE_SUMS);
  dense->sum = g_new (double, (gsize)core->n *CORE_SUMS);
  core_matrix_init (&dense->share, core->n);
  for (guint32 i = 0; i < core->n; i++)
    for (guint32 v = core->vertex[i], k = graph->offset[v]; k < graph->offset[v + 1]; k++)
      if (core->place[graph->target[k]] != NONE)
        core_matrix_set (&dense->share, i, core->place[graph->target[k]],
                         work->strength[graph->edge[k]] / work->total[v]);
}

static void
dense_holes_clear (struct dense_holes *dense)
{
  g_free (dense->factor);
  g_free (dense->sum);
  core_matrix_clear (&dense->share);
}

/* What to do with the numbers of member i and one of its contacts in the core. */
typedef void (*contact_visitor) (struct dense_holes *dense, guint32 i, guint32 contact, guint32 tie,
                                 double *number);

static void
contacts_visit (struct dense_holes *dense, guint32 i, contact_visitor visit, double *numbers)
{
  const struct graph *graph = &dense->work->network->graph;
  guint32 v = dense->core->vertex[i];
  for (guint32 k = graph->offset[v]; k < graph->offset[v + 1]; k++)
    {
      guint32 j = dense->core->place[graph->target[k]];
      if (j != NONE)
        visit (dense, v, graph->target[k], graph->edge[k], numbers + (gsize)j * CORE_SUMS);
    }
}

/* Members are summed up several at a time, `each` sums a member. */
static void
members_sum_up (struct dense_holes *dense, guint32 each, contact_visitor put, contact_visitor take,
                contact_visitor forget)
{
  guint32 n = dense->core->n, together = CORE_SUMS / each;
  for (guint32 i = 0; i < n; i += together)
    {
      guint32 end = MIN (i + together, n);
      for (guint32 m = i; m < end; m++)
        contacts_visit (dense, m, put, dense->factor + (gsize)(m - i) * each);
      core_matrix_add_rows (&dense->share, dense->factor, dense->sum);
      for (guint32 m = i; m < end; m++)
        {
          contacts_visit (dense, m, take, dense->sum + (gsize)(m - i) * each);
          contacts_visit (dense, m, forget, dense->factor + (gsize)(m - i) * each);
        }
    }
}

static void
put_total (struct dense_holes *dense, guint32 v, guint32 contact, guint32 tie, double *number)
{
  (void)v;
  (void)tie;
  *number = dense->work->total[contact];
}

static void
take_inside (struct dense_holes *dense, guint32 v, guint32 contact, guint32 tie, double *number)
{
  way_between (dense->work, tie, v, contact)->scale += *number;
}

static void
forget_total (struct dense_holes *dense, guint32 v, guint32 contact, guint32 tie, double *number)
{
  (void)dense;
  (void)v;
  (void)contact;
  (void)tie;
  *number = 0;
}

void
core_add_inside (struct hole_sums *work, const struct dense_core *core)
{
  struct dense_holes dense;
  if (core->n == 0)
    return;
  dense_holes_init (&dense, work, core);
  members_sum_up (&dense, 1, put_total, take_inside, forget_total);
  dense_holes_clear (&dense);
}

static void
put_shares (struct dense_holes *dense, guint32 v, guint32 contact, guint32 tie, double *number)
{
  const struct hole_way *way = way_between (dense->work, tie, v, contact);
  number[0] = way->share;
  number[1] = way->share * way->scale;
  number[2] = way->share * dense->work->total[contact];
}

static void
take_ways (struct dense_holes *dense, guint32 v, guint32 contact, guint32 tie, double *number)
{
  struct hole_sums *work = dense->work;
  struct hole_way *way = way_between (work, tie, v, contact);
  double repeated = number[2] / work->max[contact];
  way->through += number[0];
  way->through_ego += number[1];
  work->redundancy[v] += repeated;
  if (work->repeated != NULL)
    work->repeated[2 * (gsize)tie + (v < contact ? 0 : 1)] += repeated;
}

static void
forget_shares (struct dense_holes *dense, guint32 v, guint32 contact, guint32 tie, double *number)
{
  for (guint k = 0; k < WAYS; k++)
    forget_total (dense, v, contact, tie, number + k);
}

void
core_add_ways (struct hole_sums *work, const struct dense_core *core)
{
  struct dense_holes dense;
  if (core->n == 0)
    return;
  dense_holes_init (&dense, work, core);
  members_sum_up (&dense, WAYS, put_shares, take_ways, forget_shares);
  dense_holes_clear (&dense);
}
