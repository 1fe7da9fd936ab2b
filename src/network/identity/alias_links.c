/* Links names that the user says belong to one person: the aliases in a contacts file, and the rows
 * of an aliases file. The first name of a row is the one shown. */
#include "network/identity/identity.h"

void
identity_add_contact_aliases (struct identity *identity)
{
  const struct log *log = identity->log;
  for (guint32 i = 0; i < log->n_contacts; i++)
    for (guint32 j = 0; j < log->contact[i].count; j++)
      {
        const struct attribute *attribute = &log->contact[i].attribute[j];
        guint32 one = identity_name_form (identity, log->contact[i].mention);
        if (attribute->key != ATTRIBUTE_ALIASES || one == NONE || attribute->value[0] == '\0')
          continue;
        guint32 other = identity_add_text (identity, attribute->value);
        identity->name_form[other].alias = TRUE;
        identity_link (identity, one, other);
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
    used[identity_root (identity, i)] |= identity->name_form[i].mention_counts > 0;
  for (guint32 i = first; i < identity->n; i++)
    if (used[identity_root (identity, i)])
      return TRUE;
  return FALSE;
}
