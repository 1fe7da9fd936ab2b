/* Random sampling of sources, and the errors of estimates based on them. */
#include <math.h>
#include <stdlib.h>
#include "pln/base.h"
#include "measure/graph/vertex_sampling.h"

enum
{
  TOP = 20
};

guint32
sample_draw (guint32 from, guint32 to, const guint32 *stratum_of, struct stratum *stratum,
             guint64 seed, guint32 *drawn)
{
  struct rng rng;
  guint32 count = 0;
  rng_seed (&rng, seed);
  for (guint32 v = from; v < to; v++)
    {
      struct stratum *own = &stratum[stratum_of == NULL ? 0 : stratum_of[v]];
      if (own->wanted == own->left
          || (own->wanted > 0 && rng_below (&rng, own->left) < own->wanted))
        {
          drawn[count++] = v;
          own->wanted--;
        }
      own->left--;
    }
  return count;
}

double
sampled_distances (double sum, double squares, double count)
{
  double mean = sum / count;
  return MAX (squares / count - mean * mean, 0);
}

double
sampled_variance (double sum, double squares, double count)
{
  return count > 1 ? sampled_distances (sum, squares, count) * count / (count - 1) : 0;
}

double
sampled_mean_error (double sum, double squares, double count, double n)
{
  double left = MAX (1 - count / n, 0);
  return SAMPLED_WIDTH * sqrt (sampled_variance (sum, squares, count) / count * left);
}

double
sampled_mean_bound (double sum, double squares, double count, double n, double range)
{
  double variance = sampled_distances (sum, squares, count);
  double confidence = log (5 * n / 0.05), left = 1 - (count - 1) / n;
  const double kappa = 7.0 / 3 + 3 / sqrt (2);
  return sqrt (2 * left * variance * confidence / count) + kappa * range * confidence / count;
}

double
sampled_top_error (const double *betweenness, const double *error, guint32 n)
{
  g_autofree double *sorted = g_memdup2 (betweenness, n * sizeof *betweenness);
  double worst = 0;
  qsort (sorted, n, sizeof *sorted, compare_double);
  double minimum = sorted[n - MIN (TOP, n)];
  for (guint32 v = 0; v < n; v++)
    if (betweenness[v] >= minimum && betweenness[v] > 0)
      worst = MAX (worst, error[v] / betweenness[v]);
  return worst;
}
