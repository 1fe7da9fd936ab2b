/* shape_stays.h - people of one gathering, and when each came and left. */
#ifndef READ_SHAPE_STAYS_H
#define READ_SHAPE_STAYS_H

#include "read/sniff/columns.h"
#include "read/understand/evidence.h"

/* Names with times of coming and leaving, which overlap on each day: they were at one gathering. */
gboolean take_stays (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence);

#endif
