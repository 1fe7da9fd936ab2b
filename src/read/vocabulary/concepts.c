/* The table of all words, and the questions about them. */
#include <string.h>
#include "pln/phrase_set.h"
#include "read/vocabulary/concepts.h"
#include "read/vocabulary/languages.h"

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
#include "read/vocabulary/words_deeds.h"
#include "read/vocabulary/words_apart.h"
#include "read/vocabulary/words_titles.h"
#include "read/vocabulary/words_things.h"
#include "read/vocabulary/words_posts.h"
#include "read/vocabulary/words_columns.h"
#include "read/vocabulary/words_goals_and_calls.h"
#include "read/vocabulary/words_questions.h"
#include "read/vocabulary/words_relations.h"
#include "read/vocabulary/words_grammar.h"
};

/* What a concept holds besides words of its own. No part has parts. */
static const struct
{
  enum concept whole, part;
} parts[] = {
  { WORDS_BY, WORDS_BY_NOT_FROM },
  { WORDS_BY, WORDS_BY_OR_FROM },
  { WORDS_BY_WHOM, WORDS_BY_NOT_FROM },
  { WORDS_BY_WHOM, WORDS_BY_OR_FROM },
  { WORDS_BY_WHOM, WORDS_WHO },
  { WORDS_ASKS_YES_OR_NO, WORDS_HAS_OR_CAN },
  { WORDS_LAST_NAME_WORD, WORDS_FAMILY_NAME },
  { WORDS_FIRST_NAME_WORD, WORDS_GIVEN_NAME },
  { WORDS_GUIDES, WORDS_TEACHER },
  { WORDS_HIDDEN_NUMBER, WORDS_UNKNOWN_CALLER },
  { WORDS_ME, WORDS_ME_ALONE },
  { WORDS_MET_NOBODY, WORDS_NOBODY_PRONOUN },
  { WORDS_NEGATION, WORDS_NOBODY_PRONOUN },
  { WORDS_NOBODY, WORDS_NOBODY_PRONOUN },
  { WORDS_NOBODY_IN_PHRASE, WORDS_NOBODY_PRONOUN },
  { WORDS_NONE_FIRST, WORDS_WITHOUT },
  { WORDS_WITHOUT_NUMBER, WORDS_WITHOUT },
  { WORDS_OF_A_DUTY, WORDS_TITLE_OF_THING },
  { WORDS_OTHER_RELATION, WORDS_BESIDE_A_GROUP },
  { WORDS_OUTSIDE_GROUP, WORDS_BESIDE_A_GROUP },
  { WORDS_PERSON_OR_WHO, WORDS_WHO },
  { WORDS_WHO_OR_PEOPLE, WORDS_WHO },
  { WORDS_SENDER_SHORT, WORDS_FROM_END },
  { WORDS_SHEET_ASIDE, WORDS_EXAMPLE },
  { WORDS_SOMEBODY_THERE, WORDS_PRESENTERS },
  { WORDS_SUBJECT_OF_MEETING, WORDS_TITLE_OF_THING },
  { WORDS_TITLE, WORDS_TITLE_OF_THING },
  { WORDS_TO_WHOM, WORDS_TO },
  { WORDS_TO_LAST, WORDS_TO_END },
  { WORDS_WRITER, WORDS_AUTHORS },
  { WORDS_FROM_OR_BY, WORDS_FROM_END },
  { WORDS_FROM_OR_BY, WORDS_BY_NOT_FROM },
  { WORDS_TO_OR_FOR, WORDS_TO },
  { WORDS_TO_OR_FOR, WORDS_FOR },
  { WORDS_WHO_IN_ANY_CASE, WORDS_WHO },
  { WORDS_WHO_IN_ANY_CASE, WORDS_WHOM },
};

const char *
concept_words (enum concept concept, guint language)
{
  return table[concept][language];
}

/* The lists of a concept, one a language, and then those of its parts. */
static struct phrase_set
set_with_parts (enum concept whole)
{
  guint n = 1;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    n += parts[i].whole == whole;
  const char **lists = g_new (const char *, (gsize)n *N_LANGUAGES);
  memcpy (lists, table[whole], sizeof table[whole]);
  n = N_LANGUAGES;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i].whole == whole)
      {
        memcpy (lists + n, table[parts[i].part], sizeof table[whole]);
        n += N_LANGUAGES;
      }
  return (struct phrase_set){ .lists = lists, .n = n };
}

static struct phrase_set *
set_of (enum concept concept)
{
  static struct phrase_set sets[N_CONCEPTS];
  static gsize made;
  if (g_once_init_enter (&made))
    {
      for (guint i = 0; i < N_CONCEPTS; i++)
        sets[i] = set_with_parts (i);
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
text_is_known (const char *folded)
{
  for (guint i = 0; i < N_CONCEPTS; i++)
    if (text_means (i, folded))
      return TRUE;
  return FALSE;
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
  const struct phrase_set *set = set_of (concept);
  for (guint i = 0; i < set->n; i++)
    for (const char *at = set->lists[i]; at != NULL; at = strpbrk (at, before))
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
