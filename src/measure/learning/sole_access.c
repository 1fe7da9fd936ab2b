/* Sole access: attribute values whose people can only be reached through one person.
 *
 * Everybody has a door: the first person after me on every path to them, often themselves
 * (paths/dominators.c). People of one value share a door if all paths to all of them pass it. The
 * door itself may have the value and is not counted then.
 *
 * Cost: O(n). */
#include <string.h>
#include "measure/learning/ego_contacts.h"

#define PEOPLE_LEAST 2 /* one person is not a group */

/* Counts a person of the value who is reached through `door`. */
static void
path_count (struct sole_path *path, guint32 person, guint32 door)
{
  if (path->through == NONE)
    path->through = door;
  if (path->through != door)
    path->people = NONE;
  else if (path->people != NONE)
    path->people += person != door;
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
  const guint32 *door = measures->reach.door;
  g_autoptr (GHashTable) known = g_hash_table_new (text_hash, g_str_equal);
  GArray *paths = g_array_new (FALSE, FALSE, sizeof (struct sole_path));
  for (guint32 v = 0; v < network->n_people; v++)
    {
      const char *value = network_attribute (network, v, ATTRIBUTE_FIELD);
      if (value == NULL || door[v] == NONE)
        continue;
      guint at = GPOINTER_TO_UINT (g_hash_table_lookup (known, value));
      if (at == 0)
        {
          struct sole_path fresh = { NONE, value, 0 };
          g_array_append_val (paths, fresh);
          at = paths->len;
          g_hash_table_insert (known, (gpointer)value, GUINT_TO_POINTER (at));
        }
      path_count (&g_array_index (paths, struct sole_path, at - 1), v, door[v]);
    }
  for (guint i = paths->len; i-- > 0;)
    if (g_array_index (paths, struct sole_path, i).people == NONE
        || g_array_index (paths, struct sole_path, i).people < PEOPLE_LEAST)
      g_array_remove_index_fast (paths, i);
  learning->n_sole_paths = paths->len;
  g_array_sort (paths, compare_paths);
  learning->sole_path = (struct sole_path *)(gpointer)g_array_free (paths, FALSE);
}
