/* own_hours.h - rows that have a time of their own. */
#ifndef READ_OWN_HOURS_H
#define READ_OWN_HOURS_H

#include "read/evidence/evidence.h"

/* Does each row of the sample have a time of its own on its day? O(rows). */
gboolean columns_have_own_hours (const struct columns *columns,
                                 const struct table_evidence *evidence);

#endif
