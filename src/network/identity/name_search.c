/* Finds a person by part of the name, or by a misspelt name. O(people). */
#include "pln/text.h"
#include "pln/fuzzy.h"
#include "network/identity/name_index.h"

guint32
network_person_by_word (const struct network *network, const char *text)
{
  g_autoptr (GString) wanted = g_string_new (NULL), folded = g_string_new (NULL);
  guint32 found = NONE;
  name_fold (text, wanted);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      name_fold (network->person[v].name, folded);
      if (!holds_words (folded->str, wanted->str))
        continue;
      if (found != NONE)
        return NONE;
      found = v;
    }
  return found;
}

gboolean
network_nearest (const struct network *network, const char *text, GString *out)
{
  struct nearest nearest;
  nearest_start (&nearest, text);
  for (guint32 v = 0; v < network->n_people; v++)
    nearest_offer (&nearest, network->person[v].name);
  gboolean any = nearest_append (&nearest, out);
  nearest_end (&nearest);
  return any;
}
