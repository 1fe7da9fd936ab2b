/* named_accounts.h - accounts beside the names of those who have them. */
#ifndef READ_NAMED_ACCOUNTS_H
#define READ_NAMED_ACCOUNTS_H

#include "read/evidence/evidence.h"

/* "mlindt" under "Username", beside "Mara Lindt" under "Participant" or under "First Name" and "Last
 * Name": where each name has one account, each account one name, and most accounts are made of the name,
 * they are not further people but other names of the same. Linear in the cells of the sample. */
void columns_alias_accounts (struct columns *columns, const struct table_evidence *evidence);

#endif
