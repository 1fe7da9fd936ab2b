/* Forms of verbs: what was done, by the shape of the word. */
#include <string.h>
#include "read/evidence/verb_forms.h"
#include "read/vocabulary/concepts.h"

enum
{
  SHORTEST = 5,
  PREFIX_MOST = 7 /* "zusammen" and "ge" begin no later */
};

static gboolean
ends_in_one_of (const char *word, const char *const *endings)
{
  for (; *endings != NULL; endings++)
    if (g_str_has_suffix (word, *endings))
      return TRUE;
  return FALSE;
}

/* "gestrickt", "eingearbeitet", "vertreten", "begeleid": behind "ge" or a prefix that never stands apart. */
static gboolean
is_germanic_participle (const char *word)
{
  static const char *const endings[] = { "t", "en", "d", NULL };
  static const char *const prefixes[]
    = { "ge", "be", "ver", "er", "ent", "zer", "ont", "unter", "uber", NULL };
  if (!ends_in_one_of (word, endings))
    return FALSE;
  for (const char *const *prefix = prefixes; *prefix != NULL; prefix++)
    if (g_str_has_prefix (word, *prefix))
      return TRUE;
  const char *inside = strstr (word, "ge");
  return (inside != NULL && inside - word <= PREFIX_MOST) || g_str_has_suffix (word, "iert");
}

gboolean
word_is_participle (const char *word)
{
  static const char *const endings[] = { "ed",  "ado", "ada", "ido", "ida", "ato", "ata",
                                         "uto", "uta", "ito", "ita", "tto", "tta", NULL };
  return text_means (WORDS_DONE_OTHERWISE, word)
         || (strlen (word) >= SHORTEST
             && (ends_in_one_of (word, endings) || is_germanic_participle (word)));
}
