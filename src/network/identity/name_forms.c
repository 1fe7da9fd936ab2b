/* All ways in which the input names people, folded for comparison. */
#include <string.h>
#include "network/identity/fold.h"
#include "network/identity/identity.h"

static guint32
add_naming (struct identity *identity, const struct naming *naming)
{
  if (identity->n == identity->room)
    {
      identity->room = MAX (64, identity->room + identity->room / 2);
      identity->naming = g_renew (struct naming, identity->naming, identity->room);
    }
  identity->naming[identity->n] = *naming;
  return identity->n++;
}

/* Keeps no second copy of a name that folds to itself. */
static const char *
keep_folded (struct identity *identity, const char *name, GString *folded)
{
  name_fold (name, folded);
  if (strcmp (folded->str, name) == 0)
    return name;
  return g_string_chunk_insert_len (identity->text, folded->str, (gssize)folded->len);
}

char *
text_to_identifier (const char *text)
{
  if (strchr (text, ' ') != NULL)
    return NULL;
  const char *at = strchr (text, '@'), *slash = strchr (text, '/');
  if (at != NULL && at > text && slash == NULL && strchr (at, '.') != NULL)
    return g_ascii_strdown (text, -1);
  if (slash == NULL)
    return NULL;

  if (g_ascii_strncasecmp (text, "https://", 8) == 0)
    text += 8;
  else if (g_ascii_strncasecmp (text, "http://", 7) == 0)
    text += 7;
  if (g_ascii_strncasecmp (text, "www.", 4) == 0)
    text += 4;
  gsize length = strcspn (text, "?#");
  while (length > 0 && text[length - 1] == '/')
    length--;
  return length == 0 ? NULL : g_strndup (text, length);
}

static void
set_identifier (struct identity *identity, struct naming *naming, const char *text)
{
  g_autofree char *identifier = text_to_identifier (text);
  if (identifier == NULL)
    return;
  const char **place = strchr (identifier, '/') == NULL ? &naming->email : &naming->profile;
  if (*place == NULL)
    *place = g_string_chunk_insert (identity->text, identifier);
}

/* "Ana Ruiz (ana@x.org)", as people of one name are shown apart, is a name
 * and an e-mail; "ana@x.org" alone is an e-mail and no name. */
static void
set_name (struct identity *identity, struct naming *naming, GString *folded)
{
  gsize length;
  const char *inside = name_identifier (naming->shown, &length);
  g_autofree char *alone = text_to_identifier (naming->shown);

  if (inside != NULL)
    {
      g_autofree char *identifier = g_strndup (inside, length);
      g_autofree char *name = g_strndup (naming->shown, (gsize)(inside - naming->shown) - 2);
      set_identifier (identity, naming, identifier);
      name_fold (name, folded);
      naming->folded = g_string_chunk_insert (identity->text, folded->str);
    }
  else if (alone != NULL)
    set_identifier (identity, naming, naming->shown);
  else
    naming->folded = keep_folded (identity, naming->shown, folded);
}

guint32
identity_add_text (struct identity *identity, const char *text)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  struct naming naming = { .shown = g_string_chunk_insert (identity->text, text) };
  set_name (identity, &naming, folded);
  return add_naming (identity, &naming);
}

void
identity_link (struct identity *identity, guint32 one, guint32 other)
{
  struct link link = { one, other };
  g_array_append_val (identity->link, link);
}

guint32
identity_naming (const struct identity *identity, guint32 mention)
{
  return mention == MENTION_ME ? identity->me : mention;
}

guint32
identity_person (const struct identity *identity, guint32 mention)
{
  guint32 naming = mention == NONE ? NONE : identity_naming (identity, mention);
  return naming == NONE ? NONE : identity->person[naming];
}

struct identity *
identity_new (const struct log *log, GStringChunk *text)
{
  struct identity *identity = g_new0 (struct identity, 1);
  g_autoptr (GString) folded = g_string_new (NULL);

  identity->log = log;
  identity->text = text;
  identity->me = NONE;
  identity->link = g_array_new (FALSE, FALSE, sizeof (struct link));
  identity->claim = g_array_new (FALSE, FALSE, sizeof (struct claim));
  identity->room = log->n_mentions + 64;
  identity->naming = pages_new (identity->room * sizeof *identity->naming);
  for (guint32 i = 0; i < log->n_mentions; i++)
    {
      const struct mention *mention = &log->mention[i];
      struct naming naming = { .shown = mention->name,
                               .email = mention->email,
                               .profile = mention->profile,
                               .scope = mention->scope };
      if (mention->name != NULL)
        set_name (identity, &naming, folded);
      add_naming (identity, &naming);
    }
  return identity;
}

void
identity_free (struct identity *identity)
{
  if (identity == NULL)
    return;
  g_free (identity->naming);
  g_free (identity->parent);
  g_free (identity->person);
  g_array_unref (identity->link);
  g_array_unref (identity->claim);
  g_free (identity);
}
