/* Tells in which language something is written, by the lists of all concepts. A word of two letters tells
 * nothing, and neither does one that stands in names of people. */
#include <string.h>
#include "pln/base.h"
#include "read/vocabulary/concepts.h"
#include "read/vocabulary/languages.h"

enum
{
  SHORTEST = 3,
  SHORT_WORDS_LEAST = 2
};

static void
add_words (GHashTable *index, const char *list, enum word_language language)
{
  g_auto (GStrv) word = g_strsplit_set (list, "| '", -1);
  for (char **one = word; *one != NULL; one++)
    if (strlen (*one) >= SHORTEST)
      {
        guint known = GPOINTER_TO_UINT (g_hash_table_lookup (index, *one));
        g_hash_table_insert (index, g_strdup (*one), GUINT_TO_POINTER (known | 1U << language));
      }
}

/* From each word of the vocabulary to the set of its languages, one bit each. */
static GHashTable *
word_index (void)
{
  static GHashTable *index;
  static gsize done;
  if (g_once_init_enter (&done))
    {
      GHashTable *made = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
      for (guint concept = 0; concept < N_CONCEPTS; concept++)
        for (guint language = EN; language < SIGNS; language++)
          {
            const char *list = concept_words (concept, language);
            if (list != NULL && concept != WORDS_ENGLISH_TOO)
              add_words (made, list, language);
          }
      index = made;
      g_once_init_leave (&done, 1);
    }
  return index;
}

static void
count_word (struct language_count *count, const char *word)
{
  guint languages = GPOINTER_TO_UINT (g_hash_table_lookup (word_index (), word));
  if (strlen (word) < SHORTEST || languages == 0)
    return;
  if (languages >> EN & 1)
    count->english++;
  if (languages >> EN & 1 || text_means (WORDS_ENGLISH_TOO, word)
      || text_means (WORDS_NAME_PARTICLE, word))
    return;
  count->other++;
  for (guint language = DE; language < SIGNS; language++)
    count->of[language] += languages >> language & 1;
}

void
language_count_add (struct language_count *count, const char *folded)
{
  for (const char *at = folded; *at != '\0';)
    {
      const char *start = at;
      while (g_unichar_isalpha (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
      g_autofree char *word = g_strndup (start, (gsize)(at - start));
      count_word (count, word);
      at = *at != '\0' ? g_utf8_next_char (at) : at;
    }
}

enum word_language
language_count_winner (const struct language_count *count)
{
  enum word_language best = DE;
  if (count->other == 0 || 2 * count->other <= count->english)
    return N_LANGUAGES;
  for (guint language = DE; language < SIGNS; language++)
    if (count->of[language] > count->of[best])
      best = language;
  return best;
}

enum word_language
language_by_short_words (const char *const *folded, guint n)
{
  static const char *const lists[SIGNS] = {
    [DE] = "datum|tag|von|an|mit|wer|wen|wem", [FR] = "date|jour|de|a|avec|qui",
    [ES] = "fecha|dia|de|a|para|con|quien",    [IT] = "data|giorno|da|di|a|con|chi",
    [NL] = "datum|dag|van|aan|met|wie",        [PT] = "data|dia|de|para|com|quem",
  };
  guint most = 0;
  enum word_language found = N_LANGUAGES;
  for (guint language = DE; language < SIGNS; language++)
    {
      g_auto (GStrv) word = g_strsplit (lists[language], "|", -1);
      guint known = 0;
      for (guint i = 0; i < n; i++)
        known += g_strv_contains ((const char *const *)word, folded[i]);
      if (known >= most)
        found = known > most ? language : N_LANGUAGES;
      most = MAX (most, known);
    }
  return most >= SHORT_WORDS_LEAST ? found : N_LANGUAGES;
}

const char *
language_clause (enum word_language language)
{
  static const char *const clause[N_LANGUAGES + 1] = {
    [DE] = "as in German",  [FR] = "as in French", [ES] = "as in Spanish",
    [IT] = "as in Italian", [NL] = "as in Dutch",  [PT] = "as in Portuguese",
  };
  return clause[language];
}
