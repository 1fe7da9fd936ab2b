/* Asking for a person in other ways than by the name: by a mention of the log,
 * by a part of the name, by a slip of the pen. */
#include <string.h>
#include "pln/text.h"
#include "network/identity/name_index.h"
#include "pln/fuzzy.h"

void
network_set_mentions (struct network *network, const struct identity *identity)
{
  struct network_private *private = network->storage;
  guint32 n = network->log->n_mentions;
  private->person_of = g_new (guint32, MAX (n, 1));
  for (guint32 i = 0; i < n; i++)
  private->person_of[i] = identity_person (identity, i);
}

guint32
network_mention (const struct network *network, guint32 mention)
{
  const struct network_private *private = network->storage;
  if (mention == MENTION_ME)
    return network->me;
  if (network->log == NULL || private->person_of == NULL || mention >= network->log->n_mentions)
    return NONE;
  return private->person_of[mention];
}

gboolean
network_has_calendar (const struct network *network)
{
  return network->log == NULL || network->log->calendar;
}

gboolean
network_shows_months (const struct network *network)
{
  return network->log != NULL && network->log->months_only;
}

void
network_day_append (GString *out, const struct network *network, gint32 day)
{
  g_autoptr (GString) text = g_string_new (NULL);
  day_append_words (text, day);
  const char *space = strchr (text->str, ' ');
  g_string_append (out, network_shows_months (network) && space != NULL ? space + 1 : text->str);
}

void
network_day_append_iso (GString *out, const struct network *network, gint32 day)
{
  if (!network_has_calendar (network) || day == DAY_NONE)
    return;
  day_append_iso (out, day);
  if (network_shows_months (network))
    g_string_truncate (out, out->len - 3); /* 2016-10 */
}

static gboolean
stands_as_words (const char *text, const char *words)
{
  gsize length = strlen (words);
  for (const char *at = strstr (text, words); at != NULL && length > 0; at = strstr (at + 1, words))
    if ((at == text || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
      return TRUE;
  return FALSE;
}

guint32
network_person_by_word (const struct network *network, const char *text)
{
  g_autoptr (GString) wanted = g_string_new (NULL), folded = g_string_new (NULL);
  guint32 found = NONE;
  name_fold (text, wanted);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      name_fold (network->person[v].name, folded);
      if (!stands_as_words (folded->str, wanted->str))
        continue;
      if (found != NONE)
        return NONE;
      found = v;
    }
  return found;
}

gboolean
network_nearest (const struct network *network, const char *text, GString *out)
{
  struct nearest nearest;
  nearest_start (&nearest, text);
  for (guint32 v = 0; v < network->n_people; v++)
    nearest_offer (&nearest, network->person[v].name);
  gboolean any = nearest_append (&nearest, out);
  nearest_end (&nearest);
  return any;
}
