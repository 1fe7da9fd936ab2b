/* mailbox_columns.h - columns that say in whose mailbox a message lies. */
#ifndef READ_MAILBOX_COLUMNS_H
#define READ_MAILBOX_COLUMNS_H

#include "read/evidence/evidence.h"
#include "read/sniff/columns.h"

/* Sets aside a second column of senders or people there that names, in each row, one of those who sent or
 * received it. Linear in the cells of the sample. */
void columns_drop_mailboxes (struct table_layout *layout, struct columns *columns,
                             const struct table_evidence *evidence);

#endif
