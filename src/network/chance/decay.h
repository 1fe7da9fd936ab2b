/* decay.h - how much an interaction counts after some days. */
#ifndef NETWORK_DECAY_H
#define NETWORK_DECAY_H

#include <glib.h>

struct decay
{
  double half_life_days; /* 0: no decay */
  double *factor;        /* by age in days, up to n - 1 */
  gint64 n;
};

/* 2^-x for x >= 0, never 0; the same bits on every machine. */
double halve (double x);
void decay_set (struct decay *decay, double half_life_days, gint64 oldest_days);
void decay_clear (struct decay *decay);
double decay_factor (const struct decay *decay, gint64 age_days);

#endif
