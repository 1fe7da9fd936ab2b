/* A path of fewer steps over weaker ties than the best one. Cost: O(ties of its end). */
#include "report/commands/shorter_path.h"
#include "report/summary_counts.h"

guint32
chain_weakest_tie (const struct network *network, const struct chain *chain, guint32 *at)
{
  guint32 weakest = NONE;
  *at = 1;
  for (guint32 i = 1; i < chain->count; i++)
    {
      guint32 tie = network_tie (network, chain->person[i - 1], chain->person[i]);
      if (weakest == NONE || network->tie[tie].strength < network->tie[weakest].strength)
        {
          weakest = tie;
          *at = i;
        }
    }
  return weakest;
}

gboolean
shortest_path (const struct network *network, guint32 from, guint32 to, struct chain *chain,
               guint32 *person)
{
  double best = -1;
  person[0] = from;
  person[1] = to;
  *chain = (struct chain){ .person = person, .count = 2 };
  if (network_tie (network, from, to) != NONE)
    return TRUE;
  g_autoptr (GArray) contacts = contacts_of (network, to);
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct contact_tie *one = &g_array_index (contacts, struct contact_tie, i);
      guint32 first = network_tie (network, from, one->person);
      if (first == NONE || network_may_not_contact (network, one->person))
        continue;
      double weaker = MIN (network->tie[first].strength, network->tie[one->tie].strength);
      if (weaker <= best)
        continue;
      best = weaker;
      person[1] = one->person;
      person[2] = to;
      chain->count = 3;
    }
  return best >= 0;
}
