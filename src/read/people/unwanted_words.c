/* Words for spam and for notices of other sites, in seven languages. */
#include <string.h>
#include "pln/text.h"
#include "read/people/unwanted_words.h"
#include "read/vocabulary/concepts.h"

gboolean
text_means_unwanted (const char *text)
{
  enum
  {
    LONGEST = 24
  };
  if (*text == '\0' || strlen (text) > LONGEST)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  return text_means (WORDS_UNWANTED, folded);
}
