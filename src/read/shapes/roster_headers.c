/* Headers of people who are paired up or stand for one end of a pair, in seven languages. */
#include <string.h>
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/leading_words.h"
#include "read/shapes/shape_rosters.h"
#include "read/vocabulary/concepts.h"

gboolean
header_counts_person (const char *folded)
{
  return text_means (WORDS_COUNTED_PEOPLE, folded);
}

gboolean
header_names_pair (const char *header)
{
  g_autofree char *bare = header_without_number (header);
  gsize length = strlen (bare); /* "Pair A" */
  if (length > 2 && bare[length - 2] == ' ')
    bare[length - 2] = '\0';
  return text_means (WORDS_PAIR, bare);
}

gboolean
header_names_roster_end (const char *header, gboolean *gives)
{
  g_autofree char *bare = header_without_number (header);
  g_autofree char *whole = header_split (header);
  gsize length = strlen (bare);
  gboolean numbered = strlen (whole) > length;
  if (length > 5 && strcmp (bare + length - 5, " name") == 0)
    bare[length - 5] = '\0';
  enum leading leading = leading_of_phrase (bare);
  *gives = leading == LEADING_GUIDES || leading == LEADING_SECOND || leading == LEADING_COMPANION;
  return *gives || leading == LEADING_LEARNS || text_means (WORDS_PARTNER, bare)
         || header_names_pair (header) || (numbered && text_means (WORDS_COUNTED_PEOPLE, bare));
}
