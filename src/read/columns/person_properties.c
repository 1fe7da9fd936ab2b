/* Headers of columns that answer a question about each person: may they, have they, are they, how well
 * did they do? */
#include <string.h>
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/person_properties.h"
#include "read/vocabulary/concepts.h"

gboolean
header_tells_property (const char *header)
{
  g_autofree char *split = header_split (header);
  g_autofree char *bare = header_without_number (header);
  g_autofree char *verb = g_strndup (split, strcspn (split, " "));
  return (strchr (split, ' ') != NULL && text_means (WORDS_ASKS_YES_OR_NO, verb))
         || header_has_word (header, WORDS_OF_AN_ACCOUNT)
         || header_has_word (header, WORDS_OF_CONSENT) || header_has_word (bare, WORDS_GRADED);
}
