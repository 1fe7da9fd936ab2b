/* Stated ties from contacts files and answers: who knows whom, who introduced whom. Names in these attributes
 * make a person even if no row mentions them, unless several people share the name. */
#include <string.h>
#include "pln/text.h"
#include "network/identity/identity.h"

static guint32
name_form_of_value (struct identity *identity, const char *value)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  name_fold (value, folded);
  if (is_placeholder_name (value) || strcmp (folded->str, "self") == 0)
    return NONE;
  if (name_means_me (folded->str) && identity->me != NONE)
    return identity->me;
  guint32 name_form = identity_add_text (identity, value);
  identity->name_form[name_form].stated = TRUE;
  return name_form;
}

static void
add_stated_tie (struct identity *identity, guint32 contact, const struct attribute *attribute)
{
  guint32 one = identity_name_form (identity, contact);
  guint32 other = one == NONE ? NONE : name_form_of_value (identity, attribute->value);
  struct stated_tie stated_tie
    = { one, other, attribute->key == ATTRIBUTE_KNOWS ? EVIDENCE_STATED : EVIDENCE_INTRODUCED };
  if (other != NONE)
    g_array_append_val (identity->stated_tie, stated_tie);
}

static void
add_known_pairs (struct identity *identity)
{
  for (guint32 i = 0; i < identity->log->n_answers; i++)
    {
      const struct answered_pair *pair = &identity->log->answer[i];
      struct stated_tie stated_tie = { pair->a, pair->b, EVIDENCE_STATED };
      if (!pair->know)
        continue;
      identity->name_form[pair->a].stated = identity->name_form[pair->b].stated = TRUE;
      g_array_append_val (identity->stated_tie, stated_tie);
    }
}

void
identity_add_stated_ties (struct identity *identity)
{
  const struct log *log = identity->log;
  add_known_pairs (identity);
  for (guint32 i = 0; i < log->n_contacts; i++)
    for (guint32 j = 0; j < log->contact[i].count; j++)
      {
        const struct attribute *attribute = &log->contact[i].attribute[j];
        if (attribute->key == ATTRIBUTE_KNOWS || attribute->key == ATTRIBUTE_INTRODUCED_BY)
          add_stated_tie (identity, log->contact[i].mention, attribute);
      }
}
