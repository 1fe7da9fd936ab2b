/* shape_stays.h - people of one gathering, and when each came and left. */
#ifndef READ_SHAPE_STAYS_H
#define READ_SHAPE_STAYS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Names with times of coming and leaving, which overlap on each day: they were at one gathering. */
gboolean take_stays (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence);

/* Do the times of all rows of each day overlap, with several rows on some day, as those of one event do and appointments do not? date:
 * the column of the day, or NO_COLUMN where it stands before the times. O(n log n) in the rows. */
gboolean rows_overlap_in_time (const struct table_evidence *evidence, guint32 date, guint32 start,
                               guint32 end);

#endif
