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
#include "read/vocabulary/words_programs.h"
#include "read/vocabulary/words_roles.h"
#include "read/vocabulary/words_people.h"
#include "read/vocabulary/words_makers.h"
#include "read/vocabulary/words_presence.h"
#include "read/vocabulary/words_absence.h"
#include "read/vocabulary/words_time.h"
#include "read/vocabulary/words_ties.h"
#include "read/vocabulary/words_things.h"
#include "read/vocabulary/words_posts.h"
#include "read/vocabulary/words_columns.h"
#include "read/vocabulary/words_goals_and_calls.h"
#include "read/vocabulary/words_questions.h"
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
text_mentions_stem (enum concept concept, const char *folded)
{
  for (const char *word = folded; *word != '\0'; word += strspn (word, " "))
    {
      if (text_has_stem (concept, word) > 0)
        return TRUE;
      word += strcspn (word, " ");
    }
  return FALSE;
}

gboolean
text_has_part (enum concept concept, const char *folded)
{
  for (; *folded != '\0'; folded++)
    if (text_has_stem (concept, folded) > 0)
      return TRUE;
  return FALSE;
}

/* before: the characters behind which the text may start. */
static gboolean
starts_behind (enum concept concept, const char *folded, const char *before)
{
  for (guint i = 0; i < N_LANGUAGES; i++)
    for (const char *at = table[concept][i]; at != NULL; at = strpbrk (at, before))
      {
        at += strchr (before, *at) != NULL;
        if (g_str_has_prefix (at, folded))
          return TRUE;
      }
  return FALSE;
}

gboolean
text_starts_phrase (enum concept concept, const char *folded)
{
  return starts_behind (concept, folded, "|");
}

gboolean
text_starts_word (enum concept concept, const char *folded)
{
  return starts_behind (concept, folded, "| ");
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

gboolean
some_word_has_stem (enum concept concept, char **word)
{
  for (; *word != NULL; word++)
    if (text_has_stem (concept, *word) > 0)
      return TRUE;
  return FALSE;
}
