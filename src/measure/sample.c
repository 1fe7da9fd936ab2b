/* Sources drawn by lot. */
#include "pln/base.h"
#include "measure/sample.h"

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
      if (own->wanted == own->left || (own->wanted > 0 && rng_below (&rng, own->left) < own->wanted))
        {
          drawn[count++] = v;
          own->wanted--;
        }
      own->left--;
    }
  return count;
}
