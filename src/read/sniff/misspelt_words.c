/* Finds the word that a misspelt one means.
 *
 * Only slips that leave the consonants in place count, at no end of the word: "gender" is not "sender", and
 * "contract" is not "contact". */
#include <string.h>
#include "pln/fuzzy.h"
#include "read/sniff/misspelt_words.h"
#include "read/vocabulary/concepts.h"
#include "read/vocabulary/languages.h"

static gboolean
is_vowel (char c)
{
  return c != '\0' && strchr ("aeiouy", c) != NULL;
}

/* Both in the middle of their words, where these begin to differ. */
static gboolean
is_slip (const char *wrong, const char *right)
{
  gsize before = 0, wrong_length = strlen (wrong), right_length = strlen (right);
  while (wrong[before] == right[before] && wrong[before] != '\0')
    before++;
  if (before == 0 || before + 1 >= right_length
      || wrong[wrong_length - 1] != right[right_length - 1])
    return FALSE;
  if (wrong_length < right_length)
    return TRUE;
  char letter = wrong[before];
  if (wrong_length > right_length)
    return is_vowel (letter) || letter == wrong[before - 1];
  gboolean swapped = letter == right[before + 1] && wrong[before + 1] == right[before];
  return swapped || (is_vowel (letter) && is_vowel (right[before]));
}

char *
word_meant (const char *word)
{
  enum
  {
    LENGTH_LEAST = 5
  };
  if (strlen (word) < LENGTH_LEAST)
    return NULL;
  for (guint language = 0; language < N_LANGUAGES; language++)
    {
      const char *list = concept_words (WORDS_LONG_ENDS, language);
      g_auto (GStrv) right = g_strsplit (list != NULL ? list : "", "|", -1);
      for (char **one = right; *one != NULL; one++)
        if (edit_distance (word, *one, 1) == 1 && is_slip (word, *one))
          return g_strdup (*one);
    }
  return NULL;
}
