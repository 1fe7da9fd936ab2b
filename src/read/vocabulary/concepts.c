/* The table of all words, and the questions about them. */
#include <string.h>
#include "pln/phrase_set.h"
#include "read/vocabulary/concepts.h"

/* A language, or signs that belong to none. A phrase of several languages stands in one of them. */
enum word_language
{
  EN,
  DE,
  FR,
  ES,
  IT,
  NL,
  PT,
  SIGNS,
  N_LANGUAGES
};

static const char *const table[N_CONCEPTS][N_LANGUAGES] = {
#include "read/vocabulary/words_nobody.h"
#include "read/vocabulary/words_people.h"
#include "read/vocabulary/words_presence.h"
#include "read/vocabulary/words_time.h"
#include "read/vocabulary/words_ties.h"
#include "read/vocabulary/words_things.h"
#include "read/vocabulary/words_columns.h"
#include "read/vocabulary/words_grammar.h"
};

static struct phrase_set *
set_of (enum concept concept)
{
  static struct phrase_set sets[N_CONCEPTS];
  static gsize made;
  if (g_once_init_enter (&made))
    {
      for (guint i = 0; i < N_CONCEPTS; i++)
        {
          sets[i].lists = table[i];
          sets[i].n = N_LANGUAGES;
        }
      g_once_init_leave (&made, 1);
    }
  return &sets[concept];
}

gboolean
text_means (enum concept concept, const char *folded)
{
  return phrase_set_has (set_of (concept), folded);
}

gboolean
text_mentions (enum concept concept, const char *folded)
{
  return phrase_set_find (set_of (concept), folded) != NULL;
}

gsize
text_begins_with (enum concept concept, const char *folded)
{
  return phrase_set_begins (set_of (concept), folded);
}

gsize
text_has_stem (enum concept concept, const char *folded)
{
  return phrase_set_stem (set_of (concept), folded);
}

gboolean
words_mean (enum concept concept, const char *folded)
{
  if (*folded == '\0')
    return FALSE;
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (!text_means (concept, *one))
      return FALSE;
  return TRUE;
}

gboolean
some_word_means (enum concept concept, char **word)
{
  for (; *word != NULL; word++)
    if (text_means (concept, *word))
      return TRUE;
  return FALSE;
}
