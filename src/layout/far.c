/* Sparse stress: pulls everyone towards distances from k pivots that match
 * the steps between them (Ortmann, Klimenta, Brandes, "A sparse stress
 * model", GD 2016, with the pivots themselves as the only terms).  Weight
 * 1 / steps^2; the length of a step is refitted as the picture settles. */
#include <math.h>
#include "layout/far.h"
#include "layout/pivot_mds.h"

struct far
{
  guint32 k;
  guint32 *pivot;
  float *steps;                 /* k per vertex */
  double step_length;
};

struct far *
far_new (const struct piece *piece, guint32 pivots)
{
  struct far *far = g_new0 (struct far, 1);
  far->k = MIN (pivots, piece->n);
  far->pivot = g_new (guint32, far->k);
  far->steps = g_new (float, (gsize) far->k * piece->n);
  pivots_choose (piece, far->k, far->pivot, far->steps);
  return far;
}

void
far_free (struct far *far)
{
  g_free (far->pivot);
  g_free (far->steps);
  g_free (far);
}

void
far_measure (struct far *far, const struct piece *piece)
{
  double squares = 0, lengths = 0;
  for (guint32 v = 0; v < piece->n; v++)
    for (guint32 j = 0; j < far->k; j++)
      {
        double steps = far->steps[(gsize) v * far->k + j];
        double dx = piece->x[v] - piece->x[far->pivot[j]];
        double dy = piece->y[v] - piece->y[far->pivot[j]];
        if (steps <= 0)
          continue;
        double square = (dx * dx + dy * dy) / (steps * steps);
        squares += square;
        lengths += sqrt (square);
      }
  far->step_length = lengths > 0 ? squares / lengths : 1;
}

void
far_force (const struct far *far, const struct piece *piece, guint32 v, double force[2])
{
  double x = 0, y = 0, weights = 0;
  const float *row = &far->steps[(gsize) v * far->k];
  for (guint32 j = 0; j < far->k; j++)
    {
      double steps = row[j];
      if (steps <= 0)
        continue;
      double dx = piece->x[v] - piece->x[far->pivot[j]];
      double dy = piece->y[v] - piece->y[far->pivot[j]];
      double distance = sqrt (dx * dx + dy * dy) + 1e-9;
      double weight = 1 / (steps * steps);
      double push = weight * (far->step_length * steps - distance) / distance;
      x += push * dx;
      y += push * dy;
      weights += weight;
    }
  force[0] = weights > 0 ? x / weights : 0;
  force[1] = weights > 0 ? y / weights : 0;
}
