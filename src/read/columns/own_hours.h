/* own_hours.h - rows that have a time, or a topic, of their own. */
#ifndef READ_OWN_HOURS_H
#define READ_OWN_HOURS_H

#include "read/evidence/evidence.h"

/* Does each row of the sample have a time of its own on its day? O(rows). */
gboolean columns_have_own_hours (const struct columns *columns,
                                 const struct table_evidence *evidence);
/* "completed" may be said of an appointment too: each row has its own hour or topic on its day, and names one
 * person. O(rows). */
gboolean columns_status_of_appointments (const struct columns *columns,
                                         const struct table_evidence *evidence, guint32 status);

#endif
