/* known_groups.h - how well two groupings of the same people agree: adjusted mutual information
 * (Vinh, Epps and Bailey 2010, Journal of Machine Learning Research 11, 2837-2854), 1 for the same
 * groups, 0 for chance. */
#ifndef TEST_KNOWN_GROUPS_H
#define TEST_KNOWN_GROUPS_H

#include <math.h>
#include <string.h>
#include "pln/measure_table.h"

static inline double
log_factorial (double n)
{
  return lgamma (n + 1);
}

/* Expected part of the mutual information for groups of a and b people out of n, who share some
 * by chance. */
static inline double
expected_part (double a, double b, double n)
{
  double sum = 0;
  for (double both = MAX (1, a + b - n); both <= MIN (a, b); both++)
    sum += both / n * log (n * both / (a * b))
           * exp (log_factorial (a) + log_factorial (b) + log_factorial (n - a)
                  + log_factorial (n - b) - log_factorial (n) - log_factorial (both)
                  - log_factorial (a - both) - log_factorial (b - both)
                  - log_factorial (n - a - b + both));
  return sum;
}

/* Labels are below n. */
static inline double
adjusted_information (const guint32 *x, const guint32 *y, guint32 n)
{
  g_autofree double *in_x = g_new0 (double, n), *in_y = g_new0 (double, n);
  g_autofree double *in_both = g_new0 (double, (gsize)n *n);
  double mutual = 0, expected = 0, entropies = 0;
  for (guint32 v = 0; v < n; v++)
    {
      in_x[x[v]]++;
      in_y[y[v]]++;
      in_both[(gsize)x[v] * n + y[v]]++;
    }
  for (guint32 i = 0; i < n; i++)
    {
      entropies -= in_x[i] > 0 ? in_x[i] / n * log (in_x[i] / n) : 0;
      entropies -= in_y[i] > 0 ? in_y[i] / n * log (in_y[i] / n) : 0;
      for (guint32 j = 0; j < n; j++)
        {
          double both = in_both[(gsize)i * n + j];
          if (both > 0)
            mutual += both / n * log (n * both / (in_x[i] * in_y[j]));
          if (in_x[i] > 0 && in_y[j] > 0)
            expected += expected_part (in_x[i], in_y[j], n);
        }
    }
  double most = entropies / 2 - expected;
  return most < 1e-9 ? mutual > entropies / 2 - 1e-9 : (mutual - expected) / most;
}

/* The same for any labels. */
static inline double
groups_agree (const guint32 *x, const guint32 *y, guint32 n)
{
  g_autofree guint32 *label = g_new (guint32, 2 * (gsize)n);
  const guint32 *side[2] = { x, y };
  for (int s = 0; s < 2; s++)
    for (guint32 v = 0; v < n; v++)
      {
        guint32 first = 0;
        while (side[s][first] != side[s][v])
          first++;
        label[s * n + v] = first;
      }
  return adjusted_information (label, label + n, n);
}

#endif
