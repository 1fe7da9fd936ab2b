/* blocking.h - keys that decide which names are compared. */
#ifndef NETWORK_BLOCKING_H
#define NETWORK_BLOCKING_H

#include "network/identity/name_similarity.h"
#include "pln/radix_sort.h"

struct blocking_keys
{
  const struct compared_name *form;
  struct sortable *item; /* hash, form */
  gsize n, capacity;
};

/* Each adds the keys of a form for one kind of similarity, if there are any. */
void blocking_key_of_letters (struct blocking_keys *keys, guint32 i);
void blocking_key_of_heads (struct blocking_keys *keys, guint32 i);
void blocking_key_of_umlauts (struct blocking_keys *keys, guint32 i);
void blocking_key_of_words (struct blocking_keys *keys, guint32 i);
void blocking_key_of_ends (struct blocking_keys *keys, guint32 i);
void blocking_key_of_initial_and_last (struct blocking_keys *keys, guint32 i);
void blocking_key_of_first_and_initial (struct blocking_keys *keys, guint32 i);
void blocking_key_of_short_name (struct blocking_keys *keys, guint32 i);
void blocking_keys_of_parts (struct blocking_keys *keys, guint32 i);
void blocking_keys_of_slips (struct blocking_keys *keys, guint32 i);
void blocking_keys_of_one_word (struct blocking_keys *keys, guint32 i);
void blocking_keys_of_two_slips (struct blocking_keys *keys, guint32 i);

#endif
