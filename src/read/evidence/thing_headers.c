/* Headers of what may be called after somebody, and names of sheets. */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/grid_columns.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/thing_headers.h"
#include "read/vocabulary/concepts.h"

gboolean
header_heads_things (const char *header)
{
  return header_has_word (header, WORDS_NAMED_AFTER_SOMEBODY)
         || header_is (header, WORDS_MET_BY_NOBODY) || header_is_time_or_rank (header)
         || header_has_word (header, WORDS_IN_AN_EMERGENCY) || header_is (header, WORDS_SAME_AS);
}

gboolean
sheet_is_aside (const char *name)
{
  g_autofree char *folded = header_fold (name);
  gsize end = strlen (folded);
  while (end > 0 && strchr ("0123456789 ()-/._", folded[end - 1]) != NULL)
    folded[--end] = '\0';
  gsize begins = text_begins_with (WORDS_SHEET_ASIDE, folded);
  return text_means (WORDS_SHEET_ASIDE, folded)
         || (begins > 0 && header_is_month (folded + begins + strspn (folded + begins, " ")));
}
