/* shape_minutes.h - minutes of meetings: a row for each, with a list of those who were there. */
#ifndef READ_SHAPE_MINUTES_H
#define READ_SHAPE_MINUTES_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Everybody who was there is in the list, whoever keeps the minutes: its header says so ("Attendees"), or
 * another column names those who were not, or one of those in the list, who takes the minutes or the
 * chair. */
gboolean take_minutes (struct table_layout *layout, struct columns *columns,
                       const struct table_evidence *evidence);
/* The column "Name" is that of the meeting, if those who met stand in another one. */
void columns_name_meetings (struct columns *columns);

#endif
