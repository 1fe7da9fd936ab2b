/* A network's memory. */
#include "network/network_internal.h"

struct store *
store_new (void)
{
  struct store *store = g_new0 (struct store, 1);
  store->text = g_string_chunk_new (4096);
  return store;
}

void
store_free (struct store *store)
{
  if (store == NULL)
    return;
  g_string_chunk_free (store->text);
  g_free (store->contact_start);
  g_free (store->contact_of);
  g_free (store->handle);
  g_free (store->person_of);
  g_free (store);
}

void
network_free (struct network *network)
{
  if (network == NULL)
    return;
  g_free (network->person);
  g_free (network->tie);
  g_free (network->graph.offset);
  g_free (network->graph.target);
  g_free (network->graph.edge);
  g_free (network->interaction);
  g_free (network->meeting);
  g_free (network->attendee);
  g_free (network->mention_person);
  store_free (network->storage);
  g_free (network);
}
