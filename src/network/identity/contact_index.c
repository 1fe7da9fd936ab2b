/* Index of the contacts and mentions of each person, and of the attributes in their contacts. */
#include <stdlib.h>
#include <string.h>
#include "network/identity/name_index.h"

guint32
network_mention (const struct network *network, guint32 mention)
{
  if (mention == MENTION_ME)
    return network->me;
  if (network->log == NULL || network->mention_person == NULL
      || mention >= network->log->n_mentions)
    return NONE;
  return network->mention_person[mention];
}

/* Sorts the contacts of one person independently of the order of rows. */
static int
compare_contacts (gconstpointer x, gconstpointer y, gpointer data)
{
  const struct log *log = data;
  const struct contact *a = &log->contact[*(const guint32 *)x];
  const struct contact *b = &log->contact[*(const guint32 *)y];
  for (guint32 i = 0; i < a->count && i < b->count; i++)
    {
      int order
        = strcmp (log->attribute_key[a->attribute[i].key], log->attribute_key[b->attribute[i].key]);
      if (order == 0)
        order = strcmp (a->attribute[i].value, b->attribute[i].value);
      if (order != 0)
        return order;
    }
  return (a->count < b->count) - (a->count > b->count);
}

void
network_set_contacts (struct network *network, const struct identity *identity)
{
  const struct log *log = network->log;
  struct network_private *private = network->storage;
  guint32 *start = g_new0 (guint32, (gsize)network->n_people + 2);

  private->contact_start = start;
  private->contact_of = g_new (guint32, MAX (log->n_contacts, 1));
  for (guint32 i = 0; i < log->n_contacts; i++)
    {
      guint32 person = identity_person (identity, log->contact[i].mention);
      if (person != NONE)
        start[person + 2]++;
    }
  for (guint32 v = 2; v < network->n_people + 2; v++)
    start[v] += start[v - 1];
  for (guint32 i = 0; i < log->n_contacts; i++)
    {
      guint32 person = identity_person (identity, log->contact[i].mention);
      if (person != NONE)
      private->contact_of[start[person + 1]++] = i;
    }
  for (guint32 v = 0; v < network->n_people; v++)
    {
      network->person[v].contact = start[v + 1] - start[v];
      if (network->person[v].contact > 1)
        g_qsort_with_data (private->contact_of + start[v], (gint)network->person[v].contact,
                           sizeof *private->contact_of, compare_contacts, (gpointer)log);
    }
}

const char *
network_attribute_next (const struct network *network, struct attribute_walk *walk)
{
  const struct network_private *private = network->storage;
  g_return_val_if_fail (walk->person < network->n_people, NULL);
  if (network->log == NULL || private->contact_start == NULL)
    return NULL;
  guint32 first = private->contact_start[walk->person];
  guint32 count = private->contact_start[walk->person + 1] - first;
  for (; walk->contact < count; walk->contact++, walk->value = 0)
    {
      const struct contact *contact
        = &network->log->contact[private->contact_of[first + walk->contact]];
      while (walk->value < contact->count)
        {
          const struct attribute *one = &contact->attribute[walk->value++];
          if (one->key == walk->key)
            return one->value;
        }
    }
  return NULL;
}

const char *
network_attribute (const struct network *network, guint32 person, guint32 key)
{
  struct attribute_walk walk = { person, key };
  return network_attribute_next (network, &walk);
}

gboolean
network_has_attribute (const struct network *network, guint32 key)
{
  for (guint32 v = 0; v < network->n_people; v++)
    if (network_attribute (network, v, key) != NULL)
      return TRUE;
  return FALSE;
}
