/* xoshiro256++ 1.0 by Blackman and Vigna, seeded with splitmix64. Bounded numbers use Lemire's
 * multiply-and-reject method. */
#include "pln/base.h"
#include "pln/hash.h"

static guint64
rotated (guint64 x, int by)
{
  return (x << by) | (x >> (64 - by));
}

void
rng_seed (struct rng *rng, guint64 seed)
{
  for (int i = 0; i < 4; i++)
    rng->state[i] = splitmix64_next (&seed);
}

guint64
rng_next (struct rng *rng)
{
  guint64 *s = rng->state;
  guint64 result = rotated (s[0] + s[3], 23) + s[0];
  guint64 t = s[1] << 17;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = rotated (s[3], 45);
  return result;
}

double
rng_unit (struct rng *rng)
{
  return (double)(rng_next (rng) >> 11) * 0x1p-53;
}

/* A product whose low half is at least the bound is accepted in any case, so that the division is
 * rarely needed. */
guint32
rng_below (struct rng *rng, guint32 bound)
{
  guint64 product = (rng_next (rng) >> 32) * bound;
  if ((guint32)product < bound)
    for (guint32 threshold = -bound % bound; (guint32)product < threshold;)
      product = (rng_next (rng) >> 32) * bound;
  return (guint32)(product >> 32);
}
