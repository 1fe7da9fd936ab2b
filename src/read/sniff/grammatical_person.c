/* Words that speak of the writer of a header, or to its reader. */
#include "read/sniff/grammatical_person.h"
#include "read/vocabulary/concepts.h"

static gboolean
words_are_dutch (char **word)
{
  return some_word_means (WORDS_DUTCH, word);
}

static gboolean
words_are_italian (char **word)
{
  return some_word_means (WORDS_ITALIAN, word);
}

gboolean
words_say_i (char **word)
{
  return some_word_means (WORDS_I, word)
         || (g_strv_contains ((const char *const *)word, "je") && !words_are_dutch (word));
}

gboolean
words_say_my (char **word)
{
  return some_word_means (WORDS_MY, word)
         || (g_strv_contains ((const char *const *)word, "vi") && !words_are_italian (word));
}

gboolean
words_say_me (char **word)
{
  return some_word_means (WORDS_ME, word);
}

gboolean
words_say_you (char **word)
{
  return some_word_means (WORDS_YOU, word)
         || (g_strv_contains ((const char *const *)word, "je") && words_are_dutch (word))
         || (g_strv_contains ((const char *const *)word, "vi") && words_are_italian (word));
}
