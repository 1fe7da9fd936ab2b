/* time_window.h - the period that counts. */
#ifndef NETWORK_TIME_WINDOW_H
#define NETWORK_TIME_WINDOW_H

#include "network/network_internal.h"

struct window
{
  gint32 since, until;  /* both inclusive; G_MININT32 + 1 and G_MAXINT32 if unbounded */
  struct day_span days; /* from the first day inside the window to the last */
  gint32 as_of;         /* DAY_NONE without dates */
  guint64 rows_outside;
  guint64 rows_astray; /* set aside: dated more than five years from all the rest */
};

struct window window_find (const struct log *log, const struct network_options *options);
/* Are all its days 1 January, as which a year alone is read? O(rows), mostly O(1). */
gboolean log_has_years_only (const struct log *log);
/* Do its files name months, and are all days the first of one? The same cost. */
gboolean log_has_months_only (const struct log *log);
/* Undated rows are always inside the window. */
gboolean day_counts (const struct window *window, gint32 day);
/* Nor does a tie end that was stated before the window. */
gboolean record_counts (const struct window *window, const struct log *log,
                        const struct record *record);

#endif
