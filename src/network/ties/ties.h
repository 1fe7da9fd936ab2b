/* ties.h - from dyad events to ties. */
#ifndef NETWORK_TIES_H
#define NETWORK_TIES_H

#include "network/ties/contact_days.h"
#include "network/ties/decay.h"

/* Adds up each run of events to a tie. Ties below min_strength are left out. as_of,
 * interactions and meetings must be set. */
void network_sum_ties (struct network *network, const struct dyad_events *events,
                       const struct decay *decay, double min_strength);

/* tie_state.c: median gap between distinct sorted days, 60 for fewer than three days; and the
 * state that follows from this rhythm and the present silence. */
gint32 median_gap (const struct contact_days *days);
gint32 median_of_gaps (const gint32 *gap, guint32 gaps); /* sorted */
enum tie_state state_of_silence (gint32 quiet_days, gint32 median_gap_days);

/* channel_weights.c: one weight per channel of the log. Free with g_free. NULL: error. */
double *channel_weights_parse (const struct log *log, const char *const *option, GError **error);

/* inferred_ties.c: stated ties inferred from shared attributes, topics or events. */
gboolean network_infer (const struct network *network, const char *const *names, guint32 big_event,
                        GArray *stated_ties, GError **error);

#endif
