/* senders_present.h - columns of senders in a list of those present. */
#ifndef READ_SENDERS_PRESENT_H
#define READ_SENDERS_PRESENT_H

#include "read/evidence/evidence.h"

/* Does the column of senders only number those who came? O(1). */
gboolean columns_sender_is_number (const struct columns *columns,
                                   const struct table_evidence *evidence);
/* Is the sender whoever came, by another name for the same address? O(rows). */
gboolean columns_sender_came (const struct columns *columns, const struct table_evidence *evidence);

#endif
