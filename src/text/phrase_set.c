/* Looks many phrases up by their first word, so that a list of hundreds costs a text of three
 * words three look-ups. */
#include <string.h>
#include "pln/base.h"
#include "pln/phrase_set.h"

enum
{
  WORD_MAX = 64 /* bytes; no phrase begins with a longer word */
};

static GHashTable *
index_build (const char *const *phrase)
{
  GHashTable *index
    = g_hash_table_new_full (text_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  for (; *phrase != NULL; phrase++)
    {
      g_autofree char *word = g_strndup (*phrase, strcspn (*phrase, " "));
      GPtrArray *same = g_hash_table_lookup (index, word);
      if (same == NULL)
        g_hash_table_insert (index, g_steal_pointer (&word), same = g_ptr_array_new ());
      g_ptr_array_add (same, (gpointer)*phrase);
    }
  return index;
}

/* Does the text go on with this phrase and then end, or go on with a blank? */
static gboolean
begins_with_words (const char *text, const char *phrase)
{
  gsize length = strlen (phrase);
  return strncmp (text, phrase, length) == 0 && (text[length] == ' ' || text[length] == '\0');
}

static const char *
find_at (GHashTable *index, const char *text, gsize length)
{
  char word[WORD_MAX + 1];
  if (length > WORD_MAX)
    return NULL;
  memcpy (word, text, length);
  word[length] = '\0';
  const GPtrArray *same = g_hash_table_lookup (index, word);
  for (guint i = 0; same != NULL && i < same->len; i++)
    if (begins_with_words (text, same->pdata[i]))
      return same->pdata[i];
  return NULL;
}

static GHashTable *
index_of (struct phrase_set *set)
{
  if (g_once_init_enter (&set->index))
    {
      if (set->phrase == NULL)
        set->phrase = (const char *const *)g_strsplit (set->listed, "|", -1);
      g_once_init_leave (&set->index, index_build (set->phrase));
    }
  return set->index;
}

const char *
phrase_set_find (struct phrase_set *set, const char *folded)
{
  GHashTable *index = index_of (set);
  while (*folded != '\0')
    {
      gsize length = strcspn (folded, " ");
      const char *found = length > 0 ? find_at (index, folded, length) : NULL;
      if (found != NULL)
        return found;
      folded += length + (folded[length] == ' ');
    }
  return NULL;
}

gboolean
phrase_set_has (struct phrase_set *set, const char *folded)
{
  char word[WORD_MAX + 1];
  gsize length = strcspn (folded, " ");
  if (length > WORD_MAX)
    return FALSE;
  memcpy (word, folded, length);
  word[length] = '\0';
  const GPtrArray *same = g_hash_table_lookup (index_of (set), word);
  for (guint i = 0; same != NULL && i < same->len; i++)
    if (strcmp (same->pdata[i], folded) == 0)
      return TRUE;
  return FALSE;
}

gboolean
phrase_is_listed (const char *folded, const char *list)
{
  gsize length = strlen (folded);
  for (const char *at = list; length > 0 && (at = strstr (at, folded)) != NULL; at += length)
    if ((at == list || at[-1] == '|') && (at[length] == '|' || at[length] == '\0'))
      return TRUE;
  return FALSE;
}

gboolean
words_are_listed (const char *folded, const char *list)
{
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (!phrase_is_listed (*one, list))
      return FALSE;
  return word[0] != NULL;
}

gboolean
text_holds_one_of (const char *text, const char *const *list)
{
  for (; *list != NULL; list++)
    if (strstr (text, *list) != NULL)
      return TRUE;
  return FALSE;
}
