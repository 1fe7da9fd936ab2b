/* Tasks by their grammar: a small word and an infinitive, "à planifier", "da inviare", "te versturen". */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/pending_words.h"

/* The small word, as it is written, and how an infinitive behind it ends. */
static const struct
{
  const char *word;
  const char *endings;
} tasks[] = { { "to be", "ed|nt|ne|en|de" }, { "still to", "" },          { "yet to", "" },
              { "zu", "en|rn|ln" },          { "\xC3\xA0", "er|ir|re" },  { "a", "ar" },
              { "por", "ar|er|ir|rse" },     { "da", "are|ere|ire|rsi" }, { "te", "en|an|aan" } };

static gboolean
ends_in_one_of (const char *word, const char *endings)
{
  g_auto (GStrv) ending = g_strsplit (endings, "|", -1);
  for (char **one = ending; *one != NULL; one++)
    if (g_str_has_suffix (word, *one))
      return TRUE;
  return *endings == '\0';
}

/* The text behind "noch", "encore", "ancora" and the like, which only stress that it is still to do. */
static const char *
behind_still (const char *words)
{
  gsize length = strcspn (words, " ");
  g_autofree char *first = g_strndup (words, length);
  return words[length] == ' '
             && phrase_is_listed (first, "noch|nog|encore|ancora|ainda|todav\xC3\xAD"
                                         "a|a\xC3\xBAn")
           ? words + length + 1
           : words;
}

gboolean
text_says_still_to_do (const char *text)
{
  enum
  {
    LONGEST = 40,
    SHORTEST_VERB = 4
  };
  const char *last = strlen (text) <= LONGEST ? strrchr (text, ' ') : NULL;
  if (last == NULL || !g_unichar_islower (g_utf8_get_char (last + 1)))
    return FALSE; /* "Da Mare" is a name */
  g_autofree char *small = g_utf8_strdown (text, -1);
  const char *words = behind_still (g_strstrip (small));
  for (guint i = 0; i < G_N_ELEMENTS (tasks); i++)
    {
      gsize length = strlen (tasks[i].word);
      const char *verb = words + length + 1;
      if (strncmp (words, tasks[i].word, length) == 0 && words[length] == ' '
          && strchr (verb, ' ') == NULL && strlen (verb) >= SHORTEST_VERB
          && ends_in_one_of (verb, tasks[i].endings))
        return TRUE;
    }
  return FALSE;
}
