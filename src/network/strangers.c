/* Pairs of people who are said not to know each other. */
#include <stdlib.h>
#include "network/network_internal.h"

static int
compare_keys (const void *x, const void *y)
{
  guint64 a = *(const guint64 *)x, b = *(const guint64 *)y;
  return (a > b) - (a < b);
}

void
network_list_strangers (struct network *network)
{
  const struct log *log = network->log;
  if (log->n_answers == 0)
    return;
  network->stranger = g_new (guint64, log->n_answers);
  for (guint32 i = 0; i < log->n_answers; i++)
    {
      guint32 a = network_mention (network, log->answer[i].a);
      guint32 b = network_mention (network, log->answer[i].b);
      if (!log->answer[i].know && a != NONE && b != NONE)
        network->stranger[network->n_strangers++] = pair_key (a, b);
    }
  qsort (network->stranger, network->n_strangers, sizeof *network->stranger, compare_keys);
}

gboolean
network_are_strangers (const struct network *network, guint32 a, guint32 b)
{
  guint64 key = pair_key (a, b);
  return network->n_strangers > 0
         && bsearch (&key, network->stranger, network->n_strangers, sizeof key, compare_keys)
              != NULL;
}
