/* Ties that are near on the page are near in memory, so that tie_segments_gather finds them in the
 * same vectors. */
#include <math.h>
#include <string.h>
#include "layout/placement/dense_circles.h"
#include "layout/placement/tie_sample.h"

enum
{
  STRIPS = 12
};

struct strips
{
  const struct component *component;
  double width; /* of two strips */
};

static struct strips
strips_of (const struct component *component)
{
  double left = G_MAXDOUBLE, right = -G_MAXDOUBLE;
  for (guint32 v = 0; v < component->n; v++)
    {
      left = MIN (left, component->x[v]);
      right = MAX (right, component->x[v]);
    }
  return (struct strips){ component, 2 * MAX (right - left, 1e-9) / STRIPS };
}

/* By strips from left to right, and from top to bottom within each. */
static int
compare_midpoints (gconstpointer p, gconstpointer q, gpointer data)
{
  const guint32 *a = p, *b = q;
  const struct strips *strips = data;
  const double *x = strips->component->x, *y = strips->component->y;
  double left = floor ((x[a[0]] + x[a[1]]) / strips->width);
  double right = floor ((x[b[0]] + x[b[1]]) / strips->width);
  double above = y[a[0]] + y[a[1]], below = y[b[0]] + y[b[1]];
  if (left != right)
    return left < right ? -1 : 1;
  if (above != below)
    return above < below ? -1 : 1;
  return a[0] != b[0] ? (a[0] < b[0] ? -1 : 1) : (a[1] > b[1]) - (a[1] < b[1]);
}

static struct tie_sample
tie_sample_all (const struct component *component)
{
  guint32 n = component->n;
  struct tie_sample sample
    = { .tie = g_malloc_n (component->offset[n] / 2 + 1, sizeof *sample.tie) };
  g_autofree guint32 *dense = dense_circles_find (component);
  for (guint32 v = 0; v < n; v++)
    for (guint32 j = component->offset[v]; j < component->offset[v + 1]; j++)
      {
        guint32 w = component->target[j];
        if (w < v || (dense[v] != NONE && dense[v] == dense[w]))
          continue;
        sample.tie[sample.count][0] = v;
        sample.tie[sample.count++][1] = w;
      }
  sample.population = sample.count;
  return sample;
}

struct tie_sample
tie_sample_take (const struct component *component, guint32 most, struct rng *rng)
{
  struct tie_sample sample = tie_sample_all (component);
  guint32 (*tie)[2] = sample.tie;
  sample.count = MIN (sample.population, most);
  for (guint32 e = 0; e < sample.count && sample.count < sample.population; e++)
    {
      guint32 other = e + rng_below (rng, sample.population - e), a = tie[e][0], b = tie[e][1];
      memcpy (tie[e], tie[other], sizeof tie[e]);
      tie[other][0] = a;
      tie[other][1] = b;
    }
  struct strips strips = strips_of (component);
  g_qsort_with_data (tie, (gint)sample.count, sizeof *tie, compare_midpoints, &strips);
  return sample;
}
