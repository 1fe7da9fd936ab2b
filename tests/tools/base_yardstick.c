/* base_yardstick: a fixed piece of work, half of it arithmetic and half waiting for memory.  How long
 * it takes tells how fast this machine is at present: beside busy neighbours processor time runs to
 * less work, too. */
#include <stdio.h>
#include "pln/base.h"

enum
{
  CELLS = 1 << 22, /* 16 MB: more than caches near a processor hold */
  STEPS = 3000000,
  SUMS = 60000000
};

/* A cell leads to the next, with no pattern that a processor could foresee. */
static guint32
walk (void)
{
  g_autofree guint32 *next = g_new (guint32, CELLS);
  guint32 at = 0;
  for (guint32 i = 0; i < CELLS; i++)
    next[i] = (i * 1664525u + 1013904223u) % CELLS;
  for (guint32 i = 0; i < STEPS; i++)
    at = next[at];
  return at;
}

static double
add (void)
{
  double sum = 0;
  for (guint32 i = 1; i <= SUMS; i++)
    sum += 1.0 / i;
  return sum;
}

int
main (void)
{
  printf ("%u %g\n", walk (), add ());
  return 0;
}
