/* How many people stand out by how much they bring: the most, of up to three, with a gap behind them that
 * chance would not leave. Of interactions r with the last of them and s with the next, as many with
 * either would be expected by chance:
 *
 *   (r - s) / sqrt (r + s) > 1.645    p < 0.05, one-sided
 *
 * Source: Przyborowski and Wilenski 1940, Biometrika 31, 313-323 (normal approximation). Cost: O(1). */
#include <math.h>
#include "pln/learning.h"

#define Z_95 1.6448536269514722

guint
count_standing_out (const double *interactions, guint n, guint most)
{
  for (guint k = MIN (most, n - 1); n > most && k > 0; k--)
    {
      double last = interactions[k - 1], next = interactions[k];
      if (last - next > Z_95 * sqrt (last + next))
        return k;
    }
  return 0;
}
