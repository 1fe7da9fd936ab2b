/* The kinds of channels: their names, and what each of them implies. */
#include <string.h>
#include "pln/fuzzy.h"
#include "pln/text.h"
#include "pln/vocabulary.h"

static const char *const kind_name[N_CHANNEL_KINDS] = {
  [CHANNEL_OTHER] = "other",
  [CHANNEL_ONE_TO_ONE] = "one-to-one",
  [CHANNEL_CALL] = "call",
  [CHANNEL_GROUP] = "small group",
  [CHANNEL_CHAT] = "chat",
  [CHANNEL_MESSAGE] = "message",
  [CHANNEL_COMMENT] = "comment",
  [CHANNEL_POST] = "post",
  [CHANNEL_REACTION] = "reaction",
  [CHANNEL_EVENT] = "event",
  [CHANNEL_INTRODUCTION] = "introduction",
  [CHANNEL_CONNECTION] = "connection",
};

const char *
channel_kind_name (enum channel_kind kind)
{
  return kind_name[kind];
}

/* Folded, with blanks for hyphens. */
static char *
plain_name (const char *text)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  text_fold (text, folded);
  return g_strstrip (g_strdelimit (g_strdup (folded->str), "-_", ' '));
}

gboolean
channel_kind_parse (const char *text, enum channel_kind *kind)
{
  g_autofree char *wanted = plain_name (text);
  for (*kind = 0; *kind < N_CHANNEL_KINDS; ++*kind)
    {
      g_autofree char *name = plain_name (kind_name[*kind]);
      if (strcmp (wanted, name) == 0)
        return TRUE;
    }
  *kind = CHANNEL_GROUP;
  return strcmp (wanted, "group") == 0;
}

char *
channel_kind_names (void)
{
  GString *names = g_string_new (NULL);
  for (guint kind = 1; kind < N_CHANNEL_KINDS; kind++)
    g_string_append_printf (names, "%s, ", kind_name[kind]);
  g_string_append_printf (names, "or %s", kind_name[CHANNEL_OTHER]);
  return g_string_free (names, FALSE);
}

gboolean
channel_kind_is_talk (enum channel_kind kind)
{
  return kind == CHANNEL_ONE_TO_ONE || kind == CHANNEL_CALL || kind == CHANNEL_GROUP;
}

gboolean
channel_kind_has_author (enum channel_kind kind)
{
  switch (kind)
    {
    case CHANNEL_ONE_TO_ONE:
    case CHANNEL_CALL:
    case CHANNEL_GROUP:
    case CHANNEL_CHAT:
    case CHANNEL_EVENT:
    case CHANNEL_REACTION:
      return FALSE;
    default:
      return TRUE;
    }
}
