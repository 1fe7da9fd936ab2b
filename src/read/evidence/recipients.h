/* recipients.h - a column of recipients that no header names. */
#ifndef READ_RECIPIENTS_H
#define READ_RECIPIENTS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* If there is a sender and nobody else: the column whose cells list addresses with what became of
 * the mail takes the role of the recipients. */
void columns_find_recipients (const struct table_evidence *evidence, struct columns *columns);

#endif
