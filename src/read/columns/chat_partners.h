/* chat_partners.h - messages with the person whose chat it is, and with the sender. */
#ifndef READ_CHAT_PARTNERS_H
#define READ_CHAT_PARTNERS_H

#include "read/evidence/evidence.h"

/* A column of people beside the senders is that of the receivers, if it names the person of the chat. */
void columns_find_chat_partner (struct columns *columns, const struct table_evidence *evidence);
/* Who sent all messages whose sender is not the person of their chat; NULL: the table is something else. Text of
 * the sample. */
const char *chat_owner_find (const struct columns *columns, const struct table_evidence *evidence);

#endif
