/* How much an interaction counts after some days:
 *
 *   factor = 2^-x, x = age / half-life
 *          = 2^-whole e^t, t = (whole - x) ln 2, so |t| <= ln 2 / 2
 *
 *   x       0     0.5     1     1.5     2     2.5
 *   whole   |--0---|------1------|------2------|
 *
 * The C library's exp2 differs in the last bit between processors, and strengths are printed in
 * full. So e^t is a Taylor series with only sums and products; its error is below 2 units of
 * the last place. 2^-whole is exact.
 *
 * After 400 half-lives the factor stays constant. So no tie vanishes, and the product of two
 * strengths does not underflow. */
#include <math.h>
#include "pln/network.h"
#include "network/chance/decay.h"

#define HALVINGS_MAX 400
#define LN_2 0.69314718055994530942
#define TERMS 18
#define TABLE_MAX 100000

double
halve (double x)
{
  if (x > HALVINGS_MAX)
    x = HALVINGS_MAX;
  double whole = floor (x + 0.5), t = (whole - x) * LN_2, sum = 1;
  for (int k = TERMS; k > 0; k--) /* e^t, |t| <= ln 2 / 2 */
    sum = 1 + sum * t / k;
  return ldexp (sum, -(int)whole);
}

void
decay_set (struct decay *decay, double half_life_days, gint64 oldest_days)
{
  *decay = (struct decay){ .half_life_days = half_life_days };
  if (half_life_days == 0 || oldest_days < 0)
    return;
  decay->n = MIN (oldest_days, TABLE_MAX) + 1;
  decay->factor = g_new (double, decay->n);
  for (gint64 age = 0; age < decay->n; age++)
    decay->factor[age] = halve ((double)age / half_life_days);
}

void
decay_clear (struct decay *decay)
{
  g_clear_pointer (&decay->factor, g_free);
}

double
decay_factor (const struct decay *decay, gint64 age_days)
{
  if (decay->half_life_days == 0)
    return 1;
  age_days = MAX (age_days, 0);
  return age_days < decay->n ? decay->factor[age_days]
                             : halve ((double)age_days / decay->half_life_days);
}

double
network_decay (const struct network *network, gint32 from, gint32 to)
{
  if (network->half_life_days <= 0 || from == DAY_NONE || to == DAY_NONE)
    return 1;
  return halve (MAX ((double)to - from, 0) / network->half_life_days);
}
