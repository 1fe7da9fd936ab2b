/* Words for spam and for notices of other sites, in seven languages. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/unwanted_words.h"

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
  return phrase_is_listed (
    folded, "|spam|spammed|junk|trash|trashed|pingback|trackback|linkback|webmention|papierkorb|"
            "indesirable|corbeille|no deseado|papelera|lixo|lixeira|indesiderato|cestino|ongewenst|"
            "prullenbak|");
}
