/* Results of games, in seven languages. */
#include <string.h>
#include "pln/text.h"
#include "read/people/forfeits.h"
#include "read/vocabulary/concepts.h"

gboolean
header_names_result (const char *header)
{
  g_autofree char *folded = header_fold (header);
  return text_means (WORDS_RESULT, folded);
}

/* A plus for who came and a minus for who did not, in any order and with any sign between. */
static gboolean
is_plus_and_minus (const char *text)
{
  gsize length = strcspn (text, "(");
  gboolean plus = FALSE, minus = FALSE;
  for (gsize i = 0; i < length; i++)
    if (strchr ("+- :/", text[i]) == NULL)
      return FALSE;
    else
      plus |= text[i] == '+', minus |= text[i] == '-';
  return plus && minus;
}

gboolean
result_says_forfeit (const char *text)
{
  if (is_plus_and_minus (text))
    return TRUE;
  g_autofree char *bare = g_strdup (text);
  g_strdelimit (bare, ".,;:()[]/", ' ');
  g_autofree char *folded = header_fold (g_strstrip (bare));
  return text_mentions (WORDS_FORFEIT, folded);
}
