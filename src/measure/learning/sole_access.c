/* Sole access: attribute values whose people can only be reached through one contact.
 *
 * Contact c is on every path to them if a search from the owner that leaves out c reaches none
 * of them. Only people with reach lost above 0 can be such a contact.
 *
 * Cost: O(n + m) for each of these. */
#include <math.h>
#include <string.h>
#include "measure/learning/ego_contacts.h"

#define PEOPLE_LEAST 2 /* one person is not a group */

/* Marks everyone the owner can reach without person `exclude`. */
static void
reach_without (const struct network *network, guint32 exclude, guint8 *reached, guint32 *queue)
{
  const struct graph *graph = &network->graph;
  guint32 head = 0, tail = 0;
  memset (reached, 0, network->n_people);
  reached[network->me] = 1;
  queue[tail++] = network->me;
  while (head < tail)
    {
      guint32 v = queue[head++];
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        {
          guint32 w = graph->target[i];
          if (w == exclude || reached[w])
            continue;
          reached[w] = 1;
          queue[tail++] = w;
        }
    }
}

static gint
compare_values (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/* Distinct values of an attribute, in byte order. */
static GPtrArray *
values_find (const struct network *network, guint32 key)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *values = g_ptr_array_new ();
  for (guint32 i = 0; i < network->n_people; i++)
    {
      const char *value = network_attribute (network, i, key);
      if (value != NULL && g_hash_table_add (seen, (gpointer)value))
        g_ptr_array_add (values, (gpointer)value);
    }
  g_ptr_array_sort (values, compare_values);
  return values;
}

/* Number of people with the value who are cut off without c; 0 if one of them can still be
 * reached. c itself is not counted. */
static guint32
people_cut_off (const struct network *network, const char *value, guint32 key, guint32 c,
                const guint8 *reached, const guint32 *steps_from_me)
{
  guint32 count = 0;
  for (guint32 i = 0; i < network->n_people; i++)
    {
      const char *own = network_attribute (network, i, key);
      if (i == c || i == network->me || own == NULL || strcmp (own, value) != 0)
        continue;
      if (reached[i])
        return 0;
      count += steps_from_me[i] != NONE;
    }
  return count;
}

static gint
compare_paths (gconstpointer a, gconstpointer b)
{
  const struct sole_path *x = a, *y = b;
  if (x->people != y->people)
    return x->people > y->people ? -1 : 1;
  if (x->through != y->through)
    return x->through < y->through ? -1 : 1;
  return strcmp (x->value, y->value);
}

void
learning_find_sole_paths (struct learning *learning, const struct network *network,
                          const struct measures *measures)
{
  g_autofree guint8 *reached = g_new (guint8, network->n_people);
  g_autofree guint32 *queue = g_new (guint32, network->n_people);
  g_autoptr (GPtrArray) values = values_find (network, ATTRIBUTE_FIELD);
  GArray *paths = g_array_new (FALSE, FALSE, sizeof (struct sole_path));
  for (guint32 c = 0; values->len > 0 && c < network->n_people; c++)
    {
      double lost = measures->reach.lost[c];
      if (c == network->me || isnan (lost) || lost <= 0)
        continue;
      reach_without (network, c, reached, queue);
      for (guint i = 0; i < values->len; i++)
        {
          const char *value = g_ptr_array_index (values, i);
          struct sole_path path = { c, value,
                                    people_cut_off (network, value, ATTRIBUTE_FIELD, c, reached,
                                                    measures->reach.steps_from_me) };
          if (path.people >= PEOPLE_LEAST)
            g_array_append_val (paths, path);
        }
    }
  learning->n_sole_paths = paths->len;
  g_array_sort (paths, compare_paths);
  learning->sole_path = (struct sole_path *)(gpointer)g_array_free (paths, FALSE);
}
