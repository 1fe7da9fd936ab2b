/* shape_contact_days.h - people, and in numbered columns the days on which the owner met them. */
#ifndef READ_SHAPE_CONTACT_DAYS_H
#define READ_SHAPE_CONTACT_DAYS_H

#include "read/evidence/evidence.h"

/* "Name; 1st call; 2nd call": a list of one's own. Linear in the cells of the sample. */
gboolean take_contact_days (struct table_layout *layout, struct columns *columns,
                            const struct table_evidence *evidence);

#endif
