/* earlier_rows.h - the owner's rows before --since. */
#ifndef NETWORK_EARLIER_ROWS_H
#define NETWORK_EARLIER_ROWS_H

#include "network/identity/identity.h"

/* Keeps all interactions before the day (DAY_NONE: none); call before the log gives its rows away. */
void network_keep_earlier_rows (struct network *network, const struct identity *identity,
                                gint32 since);
/* Then leaves the owner's only, if there is one; call when the owner is known. */
void network_drop_others_earlier_rows (struct network *network);

#endif
