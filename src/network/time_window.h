/* time_window.h - the part of time that counts. */
#ifndef NETWORK_TIME_WINDOW_H
#define NETWORK_TIME_WINDOW_H

#include "network/network_internal.h"

struct window
{
  gint32 since, until;        /* both inside; G_MININT32 + 1 and G_MAXINT32 if not bound */
  gint32 first_day, last_day; /* of what counts; DAY_NONE without dates */
  gint32 as_of;               /* DAY_NONE without dates */
  guint64 rows_outside;
};

struct window window_find (const struct log *log, const struct network_options *options);
/* Undated rows count always. */
gboolean day_counts (const struct window *window, gint32 day);

#endif
