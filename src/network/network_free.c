/* Frees a network. */
#include "network/network_internal.h"

struct network_private *
network_private_new (void)
{
  struct network_private *private = g_new0 (struct network_private, 1);
  private->text = g_string_chunk_new (4096);
  return private;
}

static void
network_private_free (struct network_private *private)
{
  if (private == NULL)
    return;
  g_string_chunk_free (private->text);
  g_free (private->contact_start);
  g_free (private->contact_of);
  g_free (private->handle);
  g_free (private);
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
  g_free (network->earlier);
  g_free (network->meeting);
  g_free (network->attendee);
  g_free (network->mention_person);
  g_free (network->stranger);
  g_free (network->channel_weight);
  g_free (network->own_circle);
  network_private_free (network->storage);
  g_free (network);
}
