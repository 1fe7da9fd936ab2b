/* What yes and no look like, in seven languages. */
#include <string.h>
#include "pln/text.h"
#include "pln/vocabulary.h"

static gboolean
is_among (const char *text, const char *const *list)
{
  for (; *list != NULL; list++)
    if (strcmp (*list, text) == 0)
      return TRUE;
  return FALSE;
}

enum answer
answer_of_text (const char *text)
{
  static const char *const yes[] = { "1",
                                     "x",
                                     "y",
                                     "yes",
                                     "true",
                                     "on",
                                     "j",
                                     "ja",
                                     "wahr",
                                     "o",
                                     "oui",
                                     "vrai",
                                     "s",
                                     "si",
                                     "verdadero",
                                     "waar",
                                     "vero",
                                     "sim",
                                     "verdadeiro",
                                     "\xE2\x9C\x93",
                                     "\xE2\x9C\x94",
                                     "\xE2\x98\x91",
                                     "\xE2\x9C\x85",
                                     "\xE2\x98\x92",
                                     NULL };
  static const char *const no[] = { "0",
                                    "n",
                                    "no",
                                    "false",
                                    "off",
                                    "nein",
                                    "falsch",
                                    "non",
                                    "faux",
                                    "falso",
                                    "nee",
                                    "onwaar",
                                    "nao",
                                    "\xE2\x98\x90",
                                    "\xE2\x9D\x8C",
                                    "\xE2\x9C\x96",
                                    "\xE2\x9C\x97",
                                    "\xE2\x9C\x98",
                                    NULL };
  g_autofree char *bare = g_strstrip (g_strdup (text));
  g_autoptr (GString) folded = g_string_new (NULL);

  /* Check marks are pictures, which folding removes. */
  text_fold (bare, folded);
  const char *word = folded->len > 0 ? folded->str : bare;
  return is_among (word, yes) ? ANSWER_YES : is_among (word, no) ? ANSWER_NO : ANSWER_OTHER;
}
