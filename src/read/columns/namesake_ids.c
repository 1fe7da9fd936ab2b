/* Tells namesakes apart by the ids beside their names, whichever end of a tie they stand at. */
#include <string.h>
#include "read/columns/namesake_ids.h"
#include "read/evidence/header_terms.h"

struct ids
{
  GHashTable *name_of, *id_of; /* by the numbers of the texts */
  guint cells;
  gboolean namesakes;
};

/* "Reviewer ID", "id_mentor" beside "Reviewer", "Mentor". */
static guint32
ids_beside (const struct table_evidence *evidence, const struct columns *columns, guint32 name)
{
  g_autofree char *own = header_split (columns->column[name].name);
  for (guint32 i = 0; i < columns->count && *own != '\0'; i++)
    {
      g_autofree char *split = header_split_id (columns->column[i].name);
      if (i != name && columns->column[i].role == ROLE_NONE && evidence->column[i].filled > 0
          && header_terms_of (columns->column[i].name).facet == FACET_ID
          && strstr (split, own) != NULL)
        return i;
    }
  return NO_COLUMN;
}

/* FALSE if an id is missing, or has two names. */
static gboolean
take_ids (const struct table_evidence *evidence, guint32 name, guint32 id, struct ids *ids)
{
  for (guint i = 0; i < evidence->rows; i++)
    {
      gpointer who = GUINT_TO_POINTER (evidence->cell[(gsize)name * evidence->rows + i]);
      gpointer key = GUINT_TO_POINTER (evidence->cell[(gsize)id * evidence->rows + i]);
      if (who == NULL)
        continue;
      gpointer known = g_hash_table_lookup (ids->name_of, key);
      gpointer other = g_hash_table_lookup (ids->id_of, who);
      if (key == NULL || (known != NULL && known != who))
        return FALSE;
      ids->namesakes |= other != NULL && other != key;
      g_hash_table_insert (ids->name_of, key, who);
      g_hash_table_insert (ids->id_of, who, key);
      ids->cells++;
    }
  return TRUE;
}

/* Namesakes are few, and ids of people come again; those of rows do not. */
static gboolean
ids_are_of_people (const struct ids *ids)
{
  guint people = g_hash_table_size (ids->name_of), names = g_hash_table_size (ids->id_of);
  return ids->namesakes && people < ids->cells && people * 2 <= names * 3;
}

void
columns_tell_namesakes (const struct table_evidence *evidence, struct columns *columns)
{
  static const enum role ends[][2]
    = { { ROLE_FROM, ROLE_FROM_PROFILE }, { ROLE_TO, ROLE_TO_PROFILE } };
  guint32 found[2];
  g_autoptr (GHashTable) name_of = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) id_of = g_hash_table_new (NULL, NULL);
  struct ids ids = { name_of, id_of, 0, FALSE };
  for (guint k = 0; k < G_N_ELEMENTS (ends); k++)
    {
      guint32 name = columns->of_role[ends[k][0]];
      if (name == NO_COLUMN || columns->column[name].next != NO_COLUMN
          || columns_have (columns, ends[k][1]))
        return;
      found[k] = ids_beside (evidence, columns, name);
      if (found[k] == NO_COLUMN || !take_ids (evidence, name, found[k], &ids))
        return;
    }
  for (guint k = 0; k < G_N_ELEMENTS (ends) && ids_are_of_people (&ids); k++)
    columns_set_role (columns, found[k], ends[k][1]);
}
