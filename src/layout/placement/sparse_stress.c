/* Sparse stress: each vertex is pulled to the right distance from k pivots.
 *
 * Each pivot is a term of weight 1 / steps^2. The target distance is steps x step length; the
 * step length is refitted as the layout settles.
 *
 * Source: Ortmann, Klimenta, Brandes, "A sparse stress model", GD 2016, with the pivots as the
 * only terms.
 *
 * Cost: O(k (n + m)) once, then O(k n) per round. */
#include <math.h>
#include "layout/placement/sparse_stress.h"
#include "layout/placement/pivot_mds.h"

struct far
{
  guint32 k;
  guint32 *pivot;
  float *nearness; /* k per vertex: 1 / steps, 0 at the pivot itself */
  double *weights; /* per vertex: sum of 1 / steps^2 */
  double step_length;
};

struct far *
far_new (const struct component *component, guint32 pivots)
{
  struct far *far = g_new0 (struct far, 1);
  far->k = MIN (pivots, component->n);
  far->pivot = g_new (guint32, far->k);
  far->nearness = g_new (float, (gsize)far->k * component->n);
  far->weights = g_new0 (double, component->n);
  pivots_choose (component, far->k, far->pivot, far->nearness);
  for (gsize i = 0; i < (gsize)far->k * component->n; i++)
    {
      double steps = far->nearness[i];
      far->nearness[i] = steps > 0 ? (float)(1 / steps) : 0;
      far->weights[i / far->k] += (double)far->nearness[i] * far->nearness[i];
    }
  return far;
}

void
far_free (struct far *far)
{
  g_free (far->pivot);
  g_free (far->nearness);
  g_free (far->weights);
  g_free (far);
}

void
far_measure (struct far *far, const struct component *component)
{
  double squares = 0, lengths = 0;
  for (guint32 v = 0; v < component->n; v++)
    for (guint32 j = 0; j < far->k; j++)
      {
        double nearness = far->nearness[(gsize)v * far->k + j];
        double dx = component->x[v] - component->x[far->pivot[j]];
        double dy = component->y[v] - component->y[far->pivot[j]];
        double square = (dx * dx + dy * dy) * nearness * nearness;
        squares += square;
        lengths += sqrt (square);
      }
  far->step_length = lengths > 0 ? squares / lengths : 1;
}

void
far_force (const struct far *far, const struct component *component, guint32 v, double force[2])
{
  double x = 0, y = 0, weights = far->weights[v];
  const float *row = &far->nearness[(gsize)v * far->k];
  for (guint32 j = 0; j < far->k; j++)
    {
      double nearness = row[j];
      double dx = component->x[v] - component->x[far->pivot[j]];
      double dy = component->y[v] - component->y[far->pivot[j]];
      double distance = sqrt (dx * dx + dy * dy) + 1e-9;
      double repulsion = nearness * (far->step_length / distance - nearness);
      x += repulsion * dx;
      y += repulsion * dy;
    }
  force[0] = weights > 0 ? x / weights : 0;
  force[1] = weights > 0 ? y / weights : 0;
}
