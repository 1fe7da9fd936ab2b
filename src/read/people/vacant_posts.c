/* Words for a post or a place that nobody holds yet. */
#include <string.h>
#include "pln/text.h"
#include "pln/unicode.h"
#include "read/people/full_names.h"
#include "read/people/nobody_phrases.h"
#include "read/people/non_people.h"
#include "read/people/remark_behind.h"
#include "read/vocabulary/concepts.h"

enum
{
  VACANT_BYTES = 40
};

/* Folded, with blanks for the marks around and between the words. */
static char *
fold_words (const char *text)
{
  g_autofree char *bare = g_strdup (text);
  g_strdelimit (bare, ".()[]<>_*", ' ');
  g_autofree char *folded = header_fold (g_strstrip (bare));
  return text_clean (folded);
}

/* "To be found", "noch zu finden", "à trouver", "por encontrar", "da trovare", "nog te vinden": what is still
 * to be done, in small letters. A name has a capital behind the first word. */
static gboolean
is_to_be_done (const char *text, const char *words)
{
  static const struct
  {
    const char *start;
    const char *const endings[4]; /* of the infinitive, or of the English participle */
  } phrases[] = { { "to be ", { "ed", "en", "ound", "osen" } },
                  { "still to be ", { "ed", "en", "ound", "osen" } },
                  { "noch zu ", { "en", "rn", "ln", NULL } },
                  { "zu ", { "en", "rn", "ln", NULL } },
                  { "nog te ", { "en", NULL, NULL, NULL } },
                  { "te ", { "en", NULL, NULL, NULL } },
                  { "reste a ", { "er", "ir", "re", NULL } },
                  { "encore a ", { "er", "ir", "re", NULL } },
                  { "a ", { "er", "ir", "ar", "re" } },
                  { "por ", { "ar", "er", "ir", NULL } },
                  { "ancora da ", { "are", "ere", "ire", NULL } },
                  { "da ", { "are", "ere", "ire", NULL } } };
  for (const char *at = text; (at = strchr (at, ' ')) != NULL;)
    if (g_unichar_isupper (g_utf8_get_char (++at)))
      return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++)
    {
      const char *verb = words + strlen (phrases[i].start);
      if (!g_str_has_prefix (words, phrases[i].start) || strchr (verb, ' ') != NULL)
        continue;
      for (guint k = 0; k < 4 && phrases[i].endings[k] != NULL; k++)
        if (strlen (verb) > strlen (phrases[i].endings[k])
            && g_str_has_suffix (verb, phrases[i].endings[k]))
          return TRUE;
    }
  return FALSE;
}

static gboolean
is_vacant (const char *text, const char *words)
{
  return text_means (WORDS_VACANT, words) || is_to_be_done (text, words);
}

static gboolean
is_free (const char *words)
{
  return text_means (WORDS_FREE_PLACE, words);
}

static gboolean
says_why_nobody_works (const char *text, const char *words)
{
  return (text_speaks_of_all (words) || text_mentions (WORDS_CLOSED, words))
         && name_look_of (text) != LOOKS_LIKE_PERSON;
}

gboolean
text_is_vacant_post (const char *text)
{
  if (*text == '\0' || strlen (text) > VACANT_BYTES)
    return FALSE;
  g_autofree char *words = fold_words (text);
  g_autofree char *before = g_strndup (text, length_before_remark (text));
  g_autofree char *words_before = fold_words (before);
  return is_vacant (text, words) || is_vacant (before, words_before);
}

gboolean
text_is_free_place (const char *text)
{
  if (*text == '\0' || strlen (text) > VACANT_BYTES)
    return text_names_nobody (text);
  g_autofree char *words = fold_words (text);
  g_autofree char *before = g_strndup (text, length_before_remark (text));
  g_autofree char *words_before = fold_words (before);
  gboolean dash = strcmp (text, "\xE2\x80\x93") == 0 || strcmp (text, "\xE2\x80\x94") == 0;
  return dash || is_free (words) || is_free (text) || is_free (words_before)
         || is_vacant (text, words) || says_why_nobody_works (text, words)
         || text_names_nobody (text);
}
