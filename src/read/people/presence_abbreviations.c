/* Words for presence and absence cut short, as registers have them: "afw", "entsch.", "prés". */
#include <string.h>
#include "pln/text.h"
#include "read/people/presence_phrases.h"
#include "read/people/presence_words.h"
#include "read/people/unmet_phrases.h"

enum
{
  SHORTEST = 3,
  LONGEST = 7
};

static gboolean
starts_phrase (const char *const *phrases, const char *start)
{
  for (; *phrases != NULL; phrases++)
    if (g_str_has_prefix (*phrases, start))
      return TRUE;
  return FALSE;
}

/* "rit." may be "ritirato" and "in ritardo". */
static gboolean
starts_word (const char *const *phrases, const char *start)
{
  gsize length = strlen (start);
  for (; *phrases != NULL; phrases++)
    for (const char *word = *phrases; word != NULL; word = strchr (word, ' '))
      {
        word += *word == ' ';
        if (strncmp (word, start, length) == 0)
          return TRUE;
      }
  return FALSE;
}

enum presence_word
presence_of_abbreviation (const char *text)
{
  gsize length = strlen (text);
  g_autofree char *word = g_strndup (text, length - (length > 0 && text[length - 1] == '.'));
  g_autofree char *folded = header_fold (word);
  length = strlen (folded);
  if (length < SHORTEST || length > LONGEST
      || strspn (folded, "abcdefghijklmnopqrstuvwxyz") != length)
    return PRESENCE_UNKNOWN;
  gboolean no = unmet_phrase_starts (folded) || starts_phrase (presence_denied, folded);
  gboolean yes = starts_word (presence_asserted, folded) || starts_word (presence_likely, folded);
  return no == yes ? PRESENCE_UNKNOWN : no ? PRESENCE_NO : PRESENCE_YES;
}
