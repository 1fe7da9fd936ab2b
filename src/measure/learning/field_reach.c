/* Where the owner's contacts lead: the people of each field by number of steps, and the ties
 * most likely to bring news.
 *
 * Sweet spot: the value of a tie for news is an inverted U in shared contacts, and is highest
 * with the least interaction. Only this shape is used, over the owner's own ties: shared
 * contacts in the middle third, strength at most the median, tie still living.
 *
 * Source: Rajkumar, Saint-Jacques, Bojinov, Brynjolfsson and Aral 2022, Science 377, 1304-1310.
 *
 * Cost: O(people log people). */
#include <stdlib.h>
#include <string.h>
#include "measure/learning/ego_contacts.h"

#define FIELD_LEAST 2

static int
compare_fields (const void *a, const void *b)
{
  const struct field_reach *x = a, *y = b;
  if (x->people != y->people)
    return x->people > y->people ? -1 : 1;
  return strcmp (x->value, y->value);
}

void
learning_find_fields (struct learning *learning, const struct network *network,
                      const struct measures *measures)
{
  g_autoptr (GHashTable) known = g_hash_table_new (text_hash, g_str_equal);
  GArray *fields = g_array_new (FALSE, TRUE, sizeof (struct field_reach));
  for (guint32 v = 0; v < network->n_people; v++)
    {
      const char *value = network_attribute (network, v, ATTRIBUTE_FIELD);
      guint32 steps = measures->reach.steps_from_me[v];
      if (value == NULL || v == network->me)
        continue;
      guint at = GPOINTER_TO_UINT (g_hash_table_lookup (known, value));
      if (at == 0)
        {
          struct field_reach fresh = { .value = value };
          g_array_append_val (fields, fresh);
          at = fields->len;
          g_hash_table_insert (known, (gpointer)value, GUINT_TO_POINTER (at));
        }
      struct field_reach *field = &g_array_index (fields, struct field_reach, at - 1);
      field->people++;
      field->direct += steps == 1;
      field->two += steps == 2;
      field->three += steps == 3;
    }
  guint32 kept = 0;
  for (guint i = 0; i < fields->len; i++)
    if (g_array_index (fields, struct field_reach, i).people >= FIELD_LEAST)
      g_array_index (fields, struct field_reach, kept++)
        = g_array_index (fields, struct field_reach, i);
  learning->n_fields = kept;
  learning->field = (struct field_reach *)(gpointer)g_array_free (fields, FALSE);
  if (kept > 0)
    qsort (learning->field, kept, sizeof *learning->field, compare_fields);
}
