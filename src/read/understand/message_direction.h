/* message_direction.h - which messages and calls went out, and which came in. */
#ifndef READ_MESSAGE_DIRECTION_H
#define READ_MESSAGE_DIRECTION_H

#include "read/sniff/columns.h"
#include "read/understand/evidence.h"

/* Gives a column the role of the direction: one that asks "sent by me?", or one that holds words
 * such as incoming, outgoing, missed. Then the other person's column is found, too. */
void columns_find_direction (struct table_layout *layout, struct columns *columns,
                             const struct table_evidence *evidence);

#endif
