/* shape_turned_grids.h - a row for each event and a column for each person, with what describes the
 * event before the people and sums beside them. */
#ifndef READ_SHAPE_TURNED_GRIDS_H
#define READ_SHAPE_TURNED_GRIDS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Both set profile and roles; the columns of people have ROLE_TO. Titles of events alone before the marks;
 * O(cells). */
gboolean take_titled_events (struct table_layout *layout, struct columns *columns,
                             const struct table_evidence *evidence);
/* A day, and what describes the event, before the marks. */
gboolean take_described_events (struct table_layout *layout, struct columns *columns,
                                const struct table_evidence *evidence);

#endif
