/* Silhouettes by the centres of circles instead of all their members (simplified silhouette:
 * Hruschka, de Castro, Campello 2004). */
#include <math.h>
#include "pln/measure.h"
#include "layout/placement/circle_centres.h"

struct circle_centres
circle_centres_new (guint32 n, const guint32 *of, const float *x, const float *y)
{
  struct circle_centres centres = { .of = of };
  for (guint32 v = 0; v < n; v++)
    if (of[v] != NONE)
      centres.count = MAX (centres.count, of[v] + 1);
  centres.x = g_new0 (double, centres.count + 1);
  centres.y = g_new0 (double, centres.count + 1);
  centres.size = g_new0 (guint32, centres.count + 1);
  for (guint32 v = 0; v < n; v++)
    circle_centres_add (&centres, v, x[v], y[v], 1);
  return centres;
}

void
circle_centres_clear (struct circle_centres *centres)
{
  g_free (centres->x);
  g_free (centres->y);
  g_free (centres->size);
}

void
circle_centres_add (struct circle_centres *centres, guint32 v, float x, float y, int sign)
{
  guint32 c = centres->of[v];
  if (c == NONE)
    return;
  centres->x[c] += sign * (double)x;
  centres->y[c] += sign * (double)y;
  centres->size[c] += (guint32)sign;
}

double
circle_centres_silhouette (const struct circle_centres *centres, guint32 v, float x, float y)
{
  guint32 own = centres->of[v];
  double inside = 0, outside = G_MAXDOUBLE;
  if (own == NONE || centres->size[own] == 0)
    return 0;
  for (guint32 c = 0; c < centres->count; c++)
    {
      if (centres->size[c] == 0)
        continue;
      double dx = centres->x[c] / centres->size[c] - x, dy = centres->y[c] / centres->size[c] - y;
      double square = dx * dx + dy * dy;
      if (c == own)
        inside = square;
      else
        outside = MIN (outside, square);
    }
  if (outside == G_MAXDOUBLE || !(MAX (inside, outside) > 0))
    return 0;
  inside = sqrt (inside);
  outside = sqrt (outside);
  return (outside - inside) / MAX (inside, outside);
}
