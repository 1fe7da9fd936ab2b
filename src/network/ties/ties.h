/* ties.h - from dyad events to ties. */
#ifndef NETWORK_TIES_H
#define NETWORK_TIES_H

#include "network/chance/chance.h"
#include "network/chance/last_seen.h"
#include "network/ties/contact_days.h"
#include "network/chance/decay.h"

/* How contact fades: for strength, and for the chance to meet again. */
struct fading
{
  const struct decay *strength, *chance;
};

/* Adds up each run of events to a tie. Ties below min_strength are left out. as_of, interactions,
 * meetings and the curves of the chance must be set; seen: up to as_of. */
void network_sum_ties (struct network *network, const struct dyad_events *events,
                       const struct fading *fading, const struct last_seen *seen,
                       double min_strength);

#define FEWEST_GAPS 8 /* to tell which silence is unusual */

/* tie_state.c: gaps between the days of contact. */
struct rhythm
{
  gint32 median_gap_days; /* 60 if there are fewer than three days */
  gint32 long_gap_days;   /* nine of ten are no longer; 0 if there are fewer than FEWEST_GAPS */
};
struct rhythm tie_rhythm (const struct contact_days *days);
/* Of sorted gaps, the one that nine of ten do not exceed; 0 if there are fewer than FEWEST_GAPS. */
gint32 long_gap_of_sorted (const gint32 *gap, guint32 gaps);
/* The silence that nine of ten of a tie's gaps stay under: long_gap_days, or if there are too few gaps to
 * tell (0), what is to be expected from their number, and from the sum of them and an assumed one. */
gint32 usual_silence (gint32 long_gap_days, guint32 gaps, gint32 sum_days);
/* chance: to meet within 90 days; fresh_chance: the same on the day after the last contact. */
enum tie_state tie_state_of (double chance, double fresh_chance, gint32 quiet_days);
/* The same from signs; contact fades as decay says. */
enum tie_state tie_state_of_signs (double chance, const struct tie_signs *signs,
                                   const struct chance_model *model, const struct decay *decay);

/* channel_weights.c: one weight per channel of the log. Free with g_free. NULL: error. */
double *channel_weights_parse (const struct log *log, const char *const *option, GError **error);

/* inferred_ties.c: stated ties inferred from shared attributes, topics or events. */
gboolean network_infer (const struct network *network, const char *const *names, guint32 big_event,
                        GArray *stated_ties, GError **error);

#endif
