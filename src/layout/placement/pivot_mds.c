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
 * Cost: O(k (n + m) + k^2 n). */
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
  const double *c, *square; /* C and C'C */
  double *first, *second;   /* axes */
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

static void
multiply_transposed (const double *c, guint32 n, guint32 k, double *square)
{
  for (guint32 j = 0; j < k * k; j++)
    square[j] = 0;
  for (guint32 i = 0; i < n; i++)
    for (guint32 a = 0; a < k; a++)
      for (guint32 b = 0; b < k; b++)
        square[a * k + b] += c[(gsize)i * k + a] * c[(gsize)i * k + b];
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

/* C' times one of the two numbers of each vertex that its name decides. */
static void
collect_leans (const double *c, const struct component *component, guint32 k, int axis, double *v)
{
  for (guint32 j = 0; j < k; j++)
    v[j] = 0;
  for (guint32 i = 0; i < component->n; i++)
    for (guint32 j = 0; j < k; j++)
      v[j] += c[(gsize)i * k + j] * component->lean[i][axis];
}

/* Turns v towards the leading eigenvector of the square matrix, orthogonal to `other` unless that is
 * NULL. */
static void
turn_towards_leading (const double *square, guint32 k, const double *other, guint32 rounds,
                      double *v)
{
  g_autofree double *next = g_new (double, k);
  for (guint32 round = 0; round < rounds; round++)
    {
      for (guint32 a = 0; a < k; a++)
        {
          next[a] = 0;
          for (guint32 b = 0; b < k; b++)
            next[a] += square[a * k + b] * v[b];
        }
      double along = 0;
      for (guint32 j = 0; other != NULL && j < k; j++)
        along += next[j] * other[j];
      for (guint32 j = 0; j < k; j++)
        v[j] = other == NULL ? next[j] : next[j] - along * other[j];
      normalise (v, k);
    }
}

static void
project (const double *c, guint32 n, guint32 k, const double *axis, double *out)
{
  for (guint32 i = 0; i < n; i++)
    {
      out[i] = 0;
      for (guint32 j = 0; j < k; j++)
        out[i] += c[(gsize)i * k + j] * axis[j];
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
  turn_towards_leading (pivots->square, pivots->k, NULL, rounds, pivots->first);
  turn_towards_leading (pivots->square, pivots->k, pivots->first, rounds, pivots->second);
  project (pivots->c, pivots->n, pivots->k, pivots->first, x);
  project (pivots->c, pivots->n, pivots->k, pivots->second, y);
}

void
pivot_mds (struct component *component, guint32 most, double *rough)
{
  guint32 n = component->n, k = MIN (most, n);
  g_autofree double *c = g_new (double, (gsize)n *k);
  g_autofree double *square = g_new (double, (gsize)k *k);
  g_autofree double *first = g_new (double, k);
  g_autofree double *second = g_new (double, k);
  struct pivots pivots = { n, k, c, square, first, second };

  fill_squares (component, k, c);
  centre_twice (c, n, k);
  multiply_transposed (c, n, k, square);
  collect_leans (c, component, k, 0, first);
  collect_leans (c, component, k, 1, second);
  if (rough != NULL)
    axes_improve (&pivots, ROUGH_ROUNDS, rough, rough + n);
  axes_improve (&pivots, POWER_ROUNDS, component->x, component->y);
  scale_to_ties (component);
}
