/* Whoever picks blindly n of the N cases of a stratum, of which m come true, finds x true ones with the
 * hypergeometric chance
 *
 *   P(x) = C(m, x) C(N - m, n - x) / C(N, n)
 *
 * The number found in all strata has the convolution of these. p is the chance of more than were found,
 * and half the chance of as many: mid-p is small as often as it should be, where the plain tail would be
 * small too rarely in few cases.
 *
 * Source: Mantel and Haenszel 1959, Journal of the National Cancer Institute 22, 719-748 (strata);
 * Lancaster 1961, Journal of the American Statistical Association 56, 223-234 (mid-p). */
#include "measure/learning/blind_picks.h"

/* chance[x] of x true ones among the picked, 0 to stratum->picked. Each follows from the one before. */
static void
chances_of_stratum (const struct picks *stratum, double *chance)
{
  guint32 n = stratum->picked, m = stratum->true_in_all, untrue = stratum->all - m;
  guint32 low = n > untrue ? n - untrue : 0, high = MIN (n, m);
  double sum = 1;
  for (guint32 x = 0; x <= n; x++)
    chance[x] = x == low;
  for (guint32 x = low; x < high; x++)
    sum += chance[x + 1]
      = chance[x] * (m - x) * (n - x) / ((x + 1.0) * ((double)untrue - n + x + 1));
  for (guint32 x = low; x <= high; x++)
    chance[x] /= sum;
}

/* whole[0 .. most] and part[0 .. more] to whole[0 .. most + more]. */
static void
convolve (double *whole, guint32 most, const double *part, guint32 more)
{
  for (guint32 k = most + more + 1; k-- > 0;)
    {
      double sum = 0;
      for (guint32 x = k > most ? k - most : 0; x <= MIN (k, more); x++)
        sum += whole[k - x] * part[x];
      whole[k] = sum;
    }
}

struct blind_picks
blind_picks_test (const struct picks *stratum, guint n)
{
  struct blind_picks test = { 0 };
  guint32 picked = 0, found = 0, most = 0;
  for (guint s = 0; s < n; s++)
    picked += stratum[s].picked;
  g_autofree double *whole = g_new0 (double, (gsize)picked + 1);
  g_autofree double *part = g_new (double, (gsize)picked + 1);
  whole[0] = 1;
  for (guint s = 0; s < n; s++)
    {
      chances_of_stratum (&stratum[s], part);
      convolve (whole, most, part, stratum[s].picked);
      most += stratum[s].picked;
      found += stratum[s].true_picked;
      test.of_others += (double)stratum[s].picked
                        * (stratum[s].true_in_all - stratum[s].true_picked)
                        / (stratum[s].all - stratum[s].picked);
    }
  for (guint32 k = picked; k > found; k--)
    test.p += whole[k];
  test.p_equal = whole[found];
  test.p += test.p_equal / 2;
  return test;
}
