/* The state of a tie, from the chance that the two meet within 90 days, so that a state means the
 * same on every log:
 *
 *   active      1/2 or more
 *   cooling     less, but it was 1/2 or more on the day after the last contact, over two weeks ago
 *   occasional  other ties with 1/10 or more, or with contact in the last two weeks
 *   dormant     less than 1/10
 *   historic    dormant, and silent for three years or more */
#include <stdlib.h>
#include "network/ties/ties.h"

#define GAP_UNKNOWN 60
#define HISTORIC_DAYS 1096 /* three years */
#define ACTIVE_LEAST 0.5
#define DORMANT_BELOW 0.1
#define COOLING_DAYS 14 /* up to here, silence says nothing */

static gint32
median_of_gaps (const gint32 *gap, guint32 gaps)
{
  if (gaps < 2)
    return GAP_UNKNOWN;
  if (gaps % 2)
    return gap[gaps / 2];
  return (gint32)(((gint64)gap[gaps / 2 - 1] + gap[gaps / 2] + 1) / 2);
}

gint32
long_gap_of_sorted (const gint32 *gap, guint32 gaps)
{
  return gaps >= FEWEST_GAPS ? gap[(9 * (guint64)gaps + 9) / 10 - 1] : 0;
}

/* Two who meet at random at an unknown rate: after n gaps that last s days together, the next is longer
 * than x with the chance (s / (s + x))^n (Lomax 1954). One gap is assumed beside those seen, so that a
 * single contact says little. For 1/10 of a chance x = s (10^(1/n) - 1). */
gint32
usual_silence (gint32 long_gap_days, guint32 gaps, gint32 sum_days)
{
  static const double share[FEWEST_GAPS] /* 10^(1/n) - 1 */
    = { 9,
        2.1622776601683795,
        1.1544346900318838,
        .7782794100389228,
        .5848931924611136,
        .46779926762206947,
        .38949549437313774,
        .33352143216332397 };
  return gaps >= FEWEST_GAPS ? long_gap_days : (gint32)(sum_days * share[gaps]);
}

struct rhythm
tie_rhythm (const struct contact_days *days)
{
  struct rhythm rhythm = { GAP_UNKNOWN, 0 };
  if (days->n < 3)
    return rhythm;
  guint32 gaps = days->n - 1;
  g_autofree gint32 *gap = g_new (gint32, gaps);
  for (guint32 i = 0; i < gaps; i++)
    gap[i] = days->item[i + 1].day - days->item[i].day;
  qsort (gap, gaps, sizeof *gap, compare_gint32);
  rhythm.median_gap_days = median_of_gaps (gap, gaps);
  rhythm.long_gap_days = long_gap_of_sorted (gap, gaps);
  return rhythm;
}

enum tie_state
tie_state_of (double chance, double fresh_chance, gint32 quiet_days)
{
  if (chance >= ACTIVE_LEAST)
    return STATE_ACTIVE;
  if (chance < DORMANT_BELOW && quiet_days > COOLING_DAYS)
    return quiet_days >= HISTORIC_DAYS ? STATE_HISTORIC : STATE_DORMANT;
  return fresh_chance >= ACTIVE_LEAST && quiet_days > COOLING_DAYS ? STATE_COOLING
                                                                   : STATE_OCCASIONAL;
}

/* The chance on the day after the last contact: both seen a day ago, and the log not silent; how often the
 * busier one meets others is what it is now, one day at least. */
static double
fresh_chance (const struct tie_signs *signs, const struct chance_model *model,
              const struct decay *decay)
{
  double since = decay_factor (decay, (gint64)signs->quiet_days - 1), term[N_CHANCE_TERMS];
  const struct tie_signs fresh
    = { .contact = signs->steady + (signs->contact - signs->steady) / since,
        .days = signs->days,
        .quiet_days = 1,
        .unseen_days = 1,
        .both_unseen_days = 1,
        .busy_days = MAX (signs->busy_days, 1),
        .usual_days = signs->usual_days,
        .gaps = signs->gaps,
        .log_young = signs->log_young };
  tie_signs_terms (&fresh, term);
  return chance_of_score (score_of_terms (model, term));
}

enum tie_state
tie_state_of_signs (double chance, const struct tie_signs *signs, const struct chance_model *model,
                    const struct decay *decay)
{
  gboolean between = chance >= DORMANT_BELOW && chance < ACTIVE_LEAST;
  return tie_state_of (chance, between ? fresh_chance (signs, model, decay) : 0, signs->quiet_days);
}
