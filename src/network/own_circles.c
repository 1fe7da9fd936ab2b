/* The user's own names for circles, by member. */
#include "pln/network.h"

void
network_name_circle (struct network *network, guint32 person, const char *name)
{
  g_return_if_fail (person < network->n_people);
  if (network->own_circle == NULL)
    network->own_circle = g_new0 (const char *, network->n_people);
  network->own_circle[person] = name;
}

guint32
network_name_circles (struct network *network, const struct circle_names *names)
{
  guint32 found = 0;
  for (guint32 i = 0; i < names->n_rows; i++)
    for (guint32 k = 0; k < names->row[i].count; k++)
      {
        guint32 person = network_person (network, names->member[names->row[i].first + k]);
        if (person == NONE)
          continue;
        network_name_circle (network, person, names->row[i].name);
        found++;
      }
  return found;
}
