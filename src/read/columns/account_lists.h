/* account_lists.h - lists of the accounts of a program: numbers, and what people are called. */
#ifndef READ_ACCOUNT_LISTS_H
#define READ_ACCOUNT_LISTS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* In a list of contacts: a column of senders names the people, and a column of numbers does not if
 * another one holds names or accounts. */
void columns_name_accounts (const struct table_evidence *evidence, struct columns *columns);
/* A row for each account with its number and its name, and nothing that was written or done. */
gboolean columns_list_accounts (const struct table_evidence *evidence,
                                const struct columns *columns);

#endif
