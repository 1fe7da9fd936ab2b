/* Pivot multidimensional scaling (pivot MDS).
 *
 * Choose k pivots and compute the distance in steps from each pivot to every vertex. The doubly
 * centred squared distances form an n x k matrix C. Its two leading right singular vectors,
 * found by power iteration on C'C, give the two axes.
 *
 * The iteration starts with what names say and ends early. So where two axes are nearly equally
 * long, names decide between them, as they do between left and right: one tie more or less changes
 * the drawing very little, and does not turn or mirror it.
 *
 * Source: Brandes and Pich, "Eigensolver methods for progressive multidimensional scaling of
 * large data", GD 2006.
 *
 * Cost: O(k (n + m)). */
#include <math.h>
#include "pln/measure.h"
#include "layout/placement/pivot_mds.h"

enum
{
  ROUGH_ROUNDS = 1,
  POWER_ROUNDS = 8
};

struct pivots
{
  guint32 n, k;
  const double *c;
  double *first, *second; /* axes */
};

/* The vertex farthest from all pivots so far. Equal distances: the vertex with more neighbours,
 * then the first one. */
static guint32
farthest_vertex (const struct component *component, const guint32 *nearest)
{
  guint32 best = 0;
  for (guint32 i = 1; i < component->n; i++)
    if (nearest[i] > nearest[best]
        || (nearest[i] == nearest[best]
            && component->offset[i + 1] - component->offset[i]
                 > component->offset[best + 1] - component->offset[best]))
      best = i;
  return best;
}

void
pivots_choose (const struct component *component, guint32 k, guint32 *pivot, float *steps)
{
  guint32 n = component->n;
  g_autofree guint32 *nearest = g_new (guint32, n);
  g_autofree guint32 *found = g_new (guint32, n);
  const struct graph graph = { .n = n, .offset = component->offset, .target = component->target };

  for (guint32 i = 0; i < n; i++)
    nearest[i] = component->offset[i + 1] - component->offset[i];
  guint32 next = farthest_vertex (component, nearest); /* first pivot: most neighbours */
  for (guint32 i = 0; i < n; i++)
    nearest[i] = NONE;
  for (guint32 j = 0; j < k; j++)
    {
      pivot[j] = next;
      steps_measure (&graph, next, found);
      for (guint32 i = 0; i < n; i++)
        {
          steps[(gsize)i * k + j] = (float)found[i];
          nearest[i] = MIN (nearest[i], found[i]);
        }
      next = farthest_vertex (component, nearest);
    }
}

/* Squared distances: one row per vertex, one column per pivot. */
static void
fill_squares (const struct component *component, guint32 k, double *c)
{
  g_autofree guint32 *pivot = g_new (guint32, k);
  g_autofree float *steps = g_new (float, (gsize)component->n *k);
  pivots_choose (component, k, pivot, steps);
  for (gsize i = 0; i < (gsize)component->n * k; i++)
    c[i] = (double)steps[i] * steps[i];
}

static void
centre_twice (double *c, guint32 n, guint32 k)
{
  g_autofree double *column = g_new0 (double, k);
  double all = 0;
  for (guint32 i = 0; i < n; i++)
    for (guint32 j = 0; j < k; j++)
      column[j] += c[(gsize)i * k + j];
  for (guint32 j = 0; j < k; j++)
    {
      column[j] /= n;
      all += column[j] / k;
    }
  for (guint32 i = 0; i < n; i++)
    {
      double row = 0;
      for (guint32 j = 0; j < k; j++)
        row += c[(gsize)i * k + j];
      row /= k;
      for (guint32 j = 0; j < k; j++)
        c[(gsize)i * k + j] = -0.5 * (c[(gsize)i * k + j] - column[j] - row + all);
    }
}

static double
normalise (double *v, guint32 k)
{
  double length = 0;
  for (guint32 j = 0; j < k; j++)
    length += v[j] * v[j];
  length = sqrt (length);
  if (length > 0)
    for (guint32 j = 0; j < k; j++)
      v[j] /= length;
  return length;
}

/* C times an axis. */
static void
project (const struct pivots *pivots, const double *axis, double *out)
{
  guint32 k = pivots->k;
  for (guint32 i = 0; i < pivots->n; i++)
    {
      out[i] = 0;
      for (guint32 j = 0; j < k; j++)
        out[i] += pivots->c[(gsize)i * k + j] * axis[j];
    }
}

/* C' times a number of each vertex. */
static void
collect (const struct pivots *pivots, const double *value, double *axis)
{
  guint32 k = pivots->k;
  for (guint32 j = 0; j < k; j++)
    axis[j] = 0;
  for (guint32 i = 0; i < pivots->n; i++)
    for (guint32 j = 0; j < k; j++)
      axis[j] += pivots->c[(gsize)i * k + j] * value[i];
}

/* Turns v towards the leading eigenvector of C'C, orthogonal to `other` unless that is NULL.
 * along: scratch, n. */
static void
turn_towards_leading (const struct pivots *pivots, const double *other, guint32 rounds, double *v,
                      double *along)
{
  guint32 k = pivots->k;
  for (guint32 round = 0; round < rounds; round++)
    {
      project (pivots, v, along);
      collect (pivots, along, v);
      double both = 0;
      for (guint32 j = 0; other != NULL && j < k; j++)
        both += v[j] * other[j];
      for (guint32 j = 0; other != NULL && j < k; j++)
        v[j] -= both * other[j];
      normalise (v, k);
    }
}

/* Scales the layout so that the mean tie length is one unit. */
static void
scale_to_ties (struct component *component)
{
  double sum = 0;
  guint32 half_ties = component->offset[component->n];
  for (guint32 i = 0; i < component->n; i++)
    for (guint32 j = component->offset[i]; j < component->offset[i + 1]; j++)
      {
        double dx = component->x[i] - component->x[component->target[j]];
        double dy = component->y[i] - component->y[component->target[j]];
        sum += sqrt (dx * dx + dy * dy);
      }
  double scale = sum > 0 ? half_ties / sum : 1;
  for (guint32 i = 0; i < component->n; i++)
    {
      component->x[i] *= scale;
      component->y[i] *= scale;
    }
}

/* Both axes, after this number of further rounds, and the positions along them. */
static void
axes_improve (const struct pivots *pivots, guint32 rounds, double *x, double *y)
{
  turn_towards_leading (pivots, NULL, rounds, pivots->first, x);
  turn_towards_leading (pivots, pivots->first, rounds, pivots->second, y);
  project (pivots, pivots->first, x);
  project (pivots, pivots->second, y);
}

void
pivot_mds (struct component *component, guint32 most, double *rough)
{
  guint32 n = component->n, k = MIN (most, n);
  g_autofree double *c = g_new (double, (gsize)n *k);
  g_autofree double *first = g_new (double, k);
  g_autofree double *second = g_new (double, k);
  struct pivots pivots = { n, k, c, first, second };

  fill_squares (component, k, c);
  centre_twice (c, n, k);
  for (guint32 i = 0; i < n; i++)
    {
      component->x[i] = component->lean[i][0];
      component->y[i] = component->lean[i][1];
    }
  collect (&pivots, component->x, first);
  collect (&pivots, component->y, second);
  if (rough != NULL)
    axes_improve (&pivots, ROUGH_ROUNDS, rough, rough + n);
  axes_improve (&pivots, POWER_ROUNDS, component->x, component->y);
  scale_to_ties (component);
}
