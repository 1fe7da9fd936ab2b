/* chance.h - the chance that two people meet again within 30 or 90 days. */
#ifndef NETWORK_CHANCE_H
#define NETWORK_CHANCE_H

#include "pln/network.h"

extern const gint32 chance_window_days[N_CHANCE_WINDOWS]; /* 30, 90 */

/* What a day knows of a tie. */
struct tie_signs
{
  double contact;     /* days of contact, each counting half after 180 days */
  gint32 quiet_days;  /* since the two met; >= 0 */
  gint32 unseen_days; /* since the one who has been away longer was seen with anybody */
};

/* z, the sum of the signs. */
double tie_signs_score (const struct tie_signs *signs);
/* 1 / (1 + exp (-(a + s z))), to nine decimals: processors differ in the last bits. */
double chance_of_score (const struct chance_curve *curve, double score);

/* What a tie looked like on a past day, and whether the two met within the window. */
struct chance_case
{
  double score;
  gboolean met;
};

/* Fits the curve of a window to n cases, drawn towards the prior. O(n). */
void chance_curve_fit (guint window, const struct chance_case *item, gsize n,
                       struct chance_curve *curve);

#endif
