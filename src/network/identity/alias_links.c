/* Links names that the user says belong to one person: the aliases in a contacts file, and the rows
 * of an aliases file. The first name of a row is the one shown. */
#include <string.h>
#include "pln/text.h"
#include "network/identity/identity.h"

/* Are these two cards of one person, judged by what they say? */
static gboolean
contacts_agree (const struct name_form *one, const struct name_form *other)
{
  gboolean emails = one->email != NULL && other->email != NULL,
           profiles = one->profile != NULL && other->profile != NULL;
  return g_strcmp0 (one->folded, other->folded) == 0
         && (!emails || strcmp (one->email, other->email) == 0)
         && (!profiles || strcmp (one->profile, other->profile) == 0);
}

/* Adds what is called by each alias: the contact's name form, or NONE for an alias that different
 * people have, such as a nickname. */
static void
note_alias (const struct identity *identity, GHashTable *bearer, const char *alias, guint32 one)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  gpointer before;
  name_fold (alias, folded);
  if (!g_hash_table_lookup_extended (bearer, folded->str, NULL, &before))
    {
      g_hash_table_insert (bearer, g_strdup (folded->str), GUINT_TO_POINTER (one));
      return;
    }
  guint32 other = GPOINTER_TO_UINT (before);
  const struct name_form *form = identity->name_form;
  if (other != NONE && !contacts_agree (&form[one], &form[other]))
    g_hash_table_insert (bearer, g_strdup (folded->str), GUINT_TO_POINTER (NONE));
}

static void
link_alias (struct identity *identity, GHashTable *bearer, const char *alias, guint32 one)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  name_fold (alias, folded);
  if (GPOINTER_TO_UINT (g_hash_table_lookup (bearer, folded->str)) == NONE)
    return;
  guint32 other = identity_add_text (identity, alias);
  identity->name_form[other].alias = TRUE;
  identity_link (identity, one, other);
}

void
identity_add_contact_aliases (struct identity *identity)
{
  const struct log *log = identity->log;
  g_autoptr (GHashTable) bearer = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  for (guint pass = 0; pass < 2; pass++)
    for (guint32 i = 0; i < log->n_contacts; i++)
      for (guint32 j = 0; j < log->contact[i].count; j++)
        {
          const struct attribute *attribute = &log->contact[i].attribute[j];
          guint32 one = identity_name_form (identity, log->contact[i].mention);
          if (attribute->key != ATTRIBUTE_ALIASES || one == NONE || attribute->value[0] == '\0')
            continue;
          (pass == 0 ? note_alias (identity, bearer, attribute->value, one)
                     : link_alias (identity, bearer, attribute->value, one));
        }
}

void
identity_add_aliases (struct identity *identity, const struct aliases *aliases)
{
  for (guint32 i = 0; i < aliases->n_rows; i++)
    {
      const struct alias_row *row = &aliases->row[i];
      guint32 first = NONE;
      for (guint32 k = row->first; k < row->first + row->count; k++)
        {
          guint32 name_form = identity_add_text (identity, aliases->name[k]);
          identity->name_form[name_form].alias = first != NONE;
          identity->name_form[name_form].chosen = first == NONE;
          if (first != NONE)
            identity_link (identity, first, name_form);
          first = MIN (first, name_form);
        }
    }
}

gboolean
identity_aliases_name_somebody (const struct identity *identity, guint32 first)
{
  g_autofree guint8 *used = g_new0 (guint8, MAX (identity->n, 1));
  for (guint32 i = 0; i < identity->n; i++)
    used[identity_root (identity, i)] |= identity->name_form[i].mention_count > 0;
  for (guint32 i = first; i < identity->n; i++)
    if (used[identity_root (identity, i)])
      return TRUE;
  return FALSE;
}
