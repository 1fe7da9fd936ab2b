/* end_accounts.h - ends of a tie given by ids whose names stand at the other end. */
#ifndef READ_END_ACCOUNTS_H
#define READ_END_ACCOUNTS_H

#include "read/evidence/evidence.h"

/* "from_id", "from_name" and "to_id": bit 0 if the senders are given by ids that identify people of
 * another end, bit 1 for the receivers, bit 2 for the others. */
guint ends_given_by_account (const struct columns *columns, const struct table_evidence *evidence);

#endif
