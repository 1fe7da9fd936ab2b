/* shape_appointments.h - a client's name, and when the appointment starts and ends. */
#ifndef READ_SHAPE_APPOINTMENTS_H
#define READ_SHAPE_APPOINTMENTS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Each row is one meeting, at an hour of its own, of the client with the person whose calendar it is: that of a column, or
 * the owner. Both times have an hour: the days of an employment do not. */
gboolean take_appointments (struct table_layout *layout, struct columns *columns,
                            const struct table_evidence *evidence);

#endif
