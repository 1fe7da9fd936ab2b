/* named_addresses.h - whose address it is, shown by the address itself. */
#ifndef READ_NAMED_ADDRESSES_H
#define READ_NAMED_ADDRESSES_H

#include "read/evidence/evidence.h"

/* Is a word of the name part of the account, or of the address before the "@"? A word of one or two letters
 * is all of it: "jo@guild.example". Both without accents and signs, in lower case. */
gboolean address_holds_name (const char *address, const char *name);

/* Is the name in most rows that of the address or account beside it: "Jana Holt" and
 * "j.holt@guild.example" or "jholt"? One address goes with one name. */
gboolean columns_name_address (const struct table_evidence *evidence, guint32 names,
                               guint32 addresses);

/* In a table whose people have only addresses, the column with their names gets the role of the name,
 * whatever its header. TRUE: there is one. */
gboolean columns_name_by_address (const struct table_evidence *evidence, struct columns *columns);

#endif
