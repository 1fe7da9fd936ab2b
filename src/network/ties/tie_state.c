/* The state of a tie, relative to its own rhythm: a silence that is long between daily contacts
 * is normal between people who meet twice a year (Miritello et al. 2013).
 *
 *   historic   silent for three years or more
 *   dormant    silent for more than 180 days and more than 3 median gaps
 *   cooling    silent for more than 30 days and more than 1.5 median gaps
 *   active     otherwise */
#include <stdlib.h>
#include "network/ties/ties.h"

#define GAP_UNKNOWN 60
#define HISTORIC_DAYS 1096 /* three years */
#define DORMANT_DAYS 180
#define COOLING_DAYS 30

gint32
median_of_gaps (const gint32 *gap, guint32 gaps)
{
  if (gaps < 2)
    return GAP_UNKNOWN;
  if (gaps % 2)
    return gap[gaps / 2];
  return (gint32)(((gint64)gap[gaps / 2 - 1] + gap[gaps / 2] + 1) / 2);
}

gint32
median_gap (const struct contact_days *days)
{
  if (days->n < 3)
    return GAP_UNKNOWN;
  guint32 gaps = days->n - 1;
  g_autofree gint32 *gap = g_new (gint32, gaps);
  for (guint32 i = 0; i < gaps; i++)
    gap[i] = days->item[i + 1].day - days->item[i].day;
  qsort (gap, gaps, sizeof *gap, compare_gint32);
  return median_of_gaps (gap, gaps);
}

enum tie_state
state_of_silence (gint32 quiet_days, gint32 median_gap_days)
{
  gint64 quiet = quiet_days, gap = median_gap_days;
  if (quiet >= HISTORIC_DAYS)
    return STATE_HISTORIC;
  if (quiet > MAX (DORMANT_DAYS, 3 * gap))
    return STATE_DORMANT;
  if (2 * quiet > 3 * gap && quiet > COOLING_DAYS)
    return STATE_COOLING;
  return STATE_ACTIVE;
}
