/* Orients a component.
 *
 * The long axis is the leading eigenvector of the 2 x 2 covariance matrix, which has a closed
 * form with one square root. The sign of the third moment decides which side points right and
 * down. So the result does not depend on the numbering of people, unless the layout is
 * symmetric.
 *
 * Cost: O(n). */
#include <math.h>
#include "layout/placement/rotation.h"

static double
mean_of (const double *value, guint32 n)
{
  double sum = 0;
  for (guint32 i = 0; i < n; i++)
    sum += value[i];
  return n > 0 ? sum / n : 0;
}

static double
mean_product (const double *p, const double *q, guint32 n)
{
  double sum = 0;
  for (guint32 i = 0; i < n; i++)
    sum += p[i] * q[i];
  return n > 0 ? sum / n : 0;
}

static void
subtract (double *value, guint32 n, double amount)
{
  for (guint32 i = 0; i < n; i++)
    value[i] -= amount;
}

static void
lay_flat (struct component *component)
{
  guint32 n = component->n;
  double xx = mean_product (component->x, component->x, n),
         yy = mean_product (component->y, component->y, n);
  double xy = mean_product (component->x, component->y, n);
  double half = (xx - yy) / 2, root = sqrt (half * half + xy * xy);
  double cosine = half + root, sine = xy;
  double length = sqrt (cosine * cosine + sine * sine);
  if (!(length > 1e-12 * (xx + yy)))
    {
      if (half >= 0)
        return;
      cosine = 0; /* exactly upright: a quarter turn */
      sine = length = 1;
    }
  cosine /= length;
  sine /= length;
  for (guint32 i = 0; i < n; i++)
    {
      double x = component->x[i], y = component->y[i];
      component->x[i] = cosine * x + sine * y;
      component->y[i] = cosine * y - sine * x;
    }
}

static void
point_tail_forward (double *value, guint32 n)
{
  double cube = 0, size = 0, first = 0;
  for (guint32 i = 0; i < n; i++)
    {
      double square = value[i] * value[i];
      cube += square * value[i];
      size += square * (value[i] < 0 ? -value[i] : value[i]);
      if (first == 0)
        first = value[i];
    }
  gboolean symmetric = (cube < 0 ? -cube : cube) <= 1e-6 * size;
  if (symmetric ? first < 0 : cube < 0)
    for (guint32 i = 0; i < n; i++)
      value[i] = -value[i];
}

void
component_orient (struct component *component)
{
  subtract (component->x, component->n, mean_of (component->x, component->n));
  subtract (component->y, component->n, mean_of (component->y, component->n));
  lay_flat (component);
  point_tail_forward (component->x, component->n);
  point_tail_forward (component->y, component->n);
}
