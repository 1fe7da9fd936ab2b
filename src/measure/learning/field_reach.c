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
#define SWEET_TIES_LEAST 9 /* of the owner; fewer cannot be divided into thirds */

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
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
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

static gint
compare_weakest (gconstpointer a, gconstpointer b, gpointer data)
{
  const struct network *network = data;
  guint32 x = *(const guint32 *)a, y = *(const guint32 *)b;
  double s = network->tie[network_tie (network, network->me, x)].strength;
  double t = network->tie[network_tie (network, network->me, y)].strength;
  if (s != t)
    return s < t ? -1 : 1;
  return x < y ? -1 : x > y;
}

void
learning_find_sweet_spot (struct learning *learning, const struct network *network,
                          const struct measures *measures)
{
  const struct graph *graph = &network->graph;
  guint32 first = graph->offset[network->me], n = graph->offset[network->me + 1] - first;
  if (network->star || n < SWEET_TIES_LEAST)
    return;
  g_autofree guint32 *common = g_new (guint32, n);
  g_autofree double *strength = g_new (double, n);
  for (guint32 i = 0; i < n; i++)
    {
      common[i] = measures->weak.common[graph->edge[first + i]];
      strength[i] = network->tie[graph->edge[first + i]].strength;
    }
  qsort (common, n, sizeof *common, compare_guint32);
  qsort (strength, n, sizeof *strength, compare_double);
  learning->sweet_least = MAX (common[n / 3], 1);
  learning->sweet_most = common[(2 * n) / 3];
  learning->sweet = g_new (guint32, n);
  for (guint32 i = first; i < first + n; i++)
    {
      const struct tie *tie = &network->tie[graph->edge[i]];
      guint32 shared = measures->weak.common[graph->edge[i]];
      if (tie_is_living (tie) && shared >= learning->sweet_least && shared <= learning->sweet_most
          && tie->strength <= strength[(n - 1) / 2])
        learning->sweet[learning->n_sweet++] = graph->target[i];
    }
  if (learning->n_sweet > 0)
    g_qsort_with_data (learning->sweet, (gint)learning->n_sweet, sizeof *learning->sweet,
                       compare_weakest, (gpointer)network);
}
