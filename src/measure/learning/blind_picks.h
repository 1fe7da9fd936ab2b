/* blind_picks.h - could blind picks have done as well? An exact test over strata. */
#ifndef MEASURE_BLIND_PICKS_H
#define MEASURE_BLIND_PICKS_H

#include "pln/base.h"

/* Cases that are alike: some of them were picked, and some came true. */
struct picks
{
  guint32 all, picked, true_in_all, true_picked;
};

struct blind_picks
{
  double of_others;  /* true ones among as many who were not picked */
  double p, p_equal; /* mid-p that blind picks do as well or better; chance of exactly as many */
};

/* In each stratum some must be picked and some not. O(picked^2 in all). */
struct blind_picks blind_picks_test (const struct picks *stratum, guint n);

#endif
