#ifndef LAYOUT_MAP_PERIODS_H
#define LAYOUT_MAP_PERIODS_H

#include "pln/layout.h"

enum
{
  PERIODS_MOST = 24
};

struct map_period
{
  char *name;         /* "2016" or "Jan–Mar 2016" */
  gint32 first, last; /* first and last day */
  guint8 *active;     /* per tie: had contact in the period */
};

/* Divides the days of the network's interactions into calendar quarters or years, and says
 * which ties had contact in each. A tie without interactions of its own (a row that represents
 * many) counts in the periods of its first and last day. Returns NULL and an error if nothing
 * is dated or there are too many periods. Free with map_periods_free. O(interactions + pairs at
 * meetings). */
struct map_period *map_periods_find (const struct network *network, enum map_periods by,
                                     guint32 *count, GError **error);
void map_periods_free (struct map_period *period, guint32 count);

#endif
