/* relative_days.h - "yesterday", "last month", "dieses Jahr". */
#ifndef READ_RELATIVE_DAYS_H
#define READ_RELATIVE_DAYS_H

#include "pln/day_span.h"

/* The days that a folded text (text_fold) names by their distance from today.  Weeks begin on
 * Monday.  FALSE if it names none. */
gboolean relative_days (const char *folded, gint32 today, struct day_span *span);

#endif
