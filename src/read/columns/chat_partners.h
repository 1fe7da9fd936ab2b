/* chat_partners.h - messages with the person whose chat it is, and with the sender. */
#ifndef READ_CHAT_PARTNERS_H
#define READ_CHAT_PARTNERS_H

#include "read/evidence/evidence.h"

/* A column beside the senders is that of the receivers, if it names the person of the chat. */
void columns_find_chat_partner (struct columns *columns, const struct table_evidence *evidence);
/* Who sent the messages to the person of each chat; NULL: the table is something else. Text of the sample. */
const char *chat_owner_find (const struct columns *columns, const struct table_evidence *evidence);
/* Names of chats in which others than these two write; free with g_hash_table_unref. */
GHashTable *chat_groups_find (const struct columns *columns, const struct table_evidence *evidence,
                              const char *owner);

#endif
