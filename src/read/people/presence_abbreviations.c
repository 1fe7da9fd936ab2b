/* Words for presence and absence cut short, as registers have them: "afw", "entsch.", "prés". */
#include <string.h>
#include "pln/text.h"
#include "read/people/presence_words.h"
#include "read/people/unmet_phrases.h"
#include "read/vocabulary/concepts.h"

enum
{
  SHORTEST = 3,
  LONGEST = 7
};

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
  gboolean no = unmet_phrase_starts (folded) || text_starts_phrase (WORDS_DENIED, folded);
  /* "rit." may be "ritirato" and "in ritardo". */
  gboolean yes
    = text_starts_word (WORDS_ASSERTED, folded) || text_starts_word (WORDS_LIKELY, folded);
  return no == yes ? PRESENCE_UNKNOWN : no ? PRESENCE_NO : PRESENCE_YES;
}
