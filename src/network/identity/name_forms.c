/* Collects all ways in which the input names people, folded for comparison. */
#include <string.h>
#include "pln/email_and_url.h"
#include "pln/text.h"
#include "network/identity/identity.h"

static guint32
add_name_form (struct identity *identity, const struct name_form *name_form)
{
  if (identity->n == identity->capacity)
    {
      identity->capacity = MAX (64, identity->capacity + identity->capacity / 2);
      identity->name_form = g_renew (struct name_form, identity->name_form, identity->capacity);
    }
  identity->name_form[identity->n] = *name_form;
  return identity->n++;
}

/* Stores no second copy of a name that is its own folded form. */
static const char *
keep_folded (struct identity *identity, const char *name, GString *folded)
{
  name_fold (name, folded);
  if (strcmp (folded->str, name) == 0)
    return name;
  return g_string_chunk_insert_len (identity->text, folded->str, (gssize)folded->len);
}

static void
set_identifier (struct identity *identity, struct name_form *name_form, const char *text)
{
  g_autofree char *identifier = text_to_identifier (text);
  if (identifier == NULL)
    return;
  gboolean is_email = strchr (identifier, '@') != NULL && strchr (identifier, '/') == NULL;
  const char **place = is_email ? &name_form->email : &name_form->profile;
  if (*place == NULL)
    *place = g_string_chunk_insert (identity->text, identifier);
}

/* "Ana Ruiz (ana@x.org)", as pln shows namesakes, is a name and an e-mail; "ana@x.org" alone is an
 * e-mail without a name. */
static void
set_name (struct identity *identity, struct name_form *name_form, GString *folded)
{
  gsize length;
  const char *inside = name_identifier (name_form->shown, &length);
  g_autofree char *alone = text_to_identifier (name_form->shown);
  g_autofree char *name = name_without_identifier (name_form->shown);

  if (name != NULL)
    {
      g_autofree char *identifier = g_strndup (inside, length);
      set_identifier (identity, name_form, identifier);
      name_fold (name, folded);
      name_form->folded = g_string_chunk_insert (identity->text, folded->str);
    }
  else if (alone != NULL)
    set_identifier (identity, name_form, name_form->shown);
  else
    name_form->folded = keep_folded (identity, name_form->shown, folded);
}

guint32
identity_add_text (struct identity *identity, const char *text)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  struct name_form name_form = { .shown = g_string_chunk_insert (identity->text, text) };
  set_name (identity, &name_form, folded);
  return add_name_form (identity, &name_form);
}

void
identity_link (struct identity *identity, guint32 one, guint32 other)
{
  struct same_person link = { one, other };
  g_array_append_val (identity->link, link);
}

guint32
identity_name_form (const struct identity *identity, guint32 mention)
{
  return mention == MENTION_ME ? identity->me : mention;
}

guint32
identity_person (const struct identity *identity, guint32 mention)
{
  guint32 name_form = mention == NONE ? NONE : identity_name_form (identity, mention);
  return name_form == NONE ? NONE : identity->person[name_form];
}

struct identity *
identity_new (const struct log *log, GStringChunk *text)
{
  struct identity *identity = g_new0 (struct identity, 1);
  g_autoptr (GString) folded = g_string_new (NULL);

  identity->log = log;
  identity->text = text;
  identity->me = NONE;
  identity->link = g_array_new (FALSE, FALSE, sizeof (struct same_person));
  identity->stated_tie = g_array_new (FALSE, FALSE, sizeof (struct stated_tie));
  identity->capacity = log->n_mentions + 64;
  identity->name_form = pages_new (identity->capacity * sizeof *identity->name_form);
  for (guint32 i = 0; i < log->n_mentions; i++)
    {
      const struct mention *mention = &log->mention[i];
      struct name_form name_form = { .shown = mention->name,
                                     .email = mention->email,
                                     .profile = mention->profile,
                                     .scope = mention->scope };
      if (mention->name != NULL)
        set_name (identity, &name_form, folded);
      add_name_form (identity, &name_form);
    }
  return identity;
}

void
identity_free (struct identity *identity)
{
  if (identity == NULL)
    return;
  g_free (identity->name_form);
  g_free (identity->parent);
  g_free (identity->person);
  g_array_unref (identity->link);
  g_array_unref (identity->stated_tie);
  g_free (identity);
}
