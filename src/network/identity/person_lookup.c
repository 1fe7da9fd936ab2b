/* Asking a network: ties, people, attributes, words for states and evidence. */
#include <string.h>
#include "network/network_internal.h"

guint32
network_tie (const struct network *network, guint32 a, guint32 b)
{
  const struct graph *graph = &network->graph;
  g_return_val_if_fail (a < graph->n && b < graph->n, NONE);

  if (graph->offset[b + 1] - graph->offset[b] < graph->offset[a + 1] - graph->offset[a])
    {
      guint32 other = a;
      a = b;
      b = other;
    }
  guint32 end = graph->offset[a + 1], at = lower_bound (graph->target, graph->offset[a], end, b);
  return at < end && graph->target[at] == b ? graph->edge[at] : NONE;
}

guint32
network_attributes (const struct network *network, guint32 person, guint32 key, const char **values,
                    guint32 capacity)
{
  const struct network_private *private = network->storage;
  guint32 count = 0;

  g_return_val_if_fail (person < network->n_people, 0);
  if (network->log == NULL || private->contact_start == NULL)
    return 0;
  for (guint32 i = private->contact_start[person]; i < private->contact_start[person + 1]; i++)
    {
      const struct contact *contact = &network->log->contact[private->contact_of[i]];
      for (guint32 j = 0; j < contact->count; j++)
        {
          if (contact->attribute[j].key != key)
            continue;
          if (count < capacity)
            values[count] = contact->attribute[j].value;
          count++;
        }
    }
  return count;
}

const char *
network_attribute (const struct network *network, guint32 person, guint32 key)
{
  const char *value = NULL;
  network_attributes (network, person, key, &value, 1);
  return value;
}

const char *
tie_state_name (guint8 state)
{
  static const char *const name[N_STATES] = { "active", "cooling", "dormant", "historic" };
  g_return_val_if_fail (state < N_STATES, "active");
  return name[state];
}

void
evidence_append (GString *out, guint8 evidence)
{
  static const char *const name[] = { "direct", "event", "introduced", "stated", "inferred" };
  const char *between = "";
  for (guint bit = 0; bit < G_N_ELEMENTS (name); bit++)
    if (evidence & (1u << bit))
      {
        g_string_append (out, between);
        g_string_append (out, name[bit]);
        between = "+";
      }
}
