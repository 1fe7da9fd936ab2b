/* Words of negation. One text denies another if it is the other with a word or a syllable of negation. */
#include <string.h>
#include "pln/text.h"
#include "read/people/negation.h"
#include "read/vocabulary/concepts.h"

enum
{
  STEM_BYTES = 4 /* behind a syllable; "Ines" does not deny "Es" */
};

/* French "n'a", "n'est", not "N'Diaye". */
gboolean
word_is_negation (const char *word)
{
  return text_means (WORDS_NEGATION, word) || g_str_has_suffix (word, "n't")
         || (g_str_has_prefix (word, "n'") && word[2] != '\0'
             && strchr ("aeiouyh", word[2]) != NULL);
}

gboolean
word_may_be_negation (const char *word)
{
  return word_is_negation (word) || text_means (WORDS_NO_OR_EVER, word);
}

gboolean
word_is_without (const char *word)
{
  return text_means (WORDS_WITHOUT, word);
}

static gboolean
is_syllable_of_negation (const char *text)
{
  static const char *const syllables[] = { "un", "in", "de", "des", "dis", "non", "on", NULL };
  return g_strv_contains (syllables, text);
}

/* Is the text the other one with a word of negation anywhere in it? */
static gboolean
adds_word_of_negation (const char *text, const char *other)
{
  g_auto (GStrv) word = g_strsplit (text, " ", -1);
  for (guint skip = 0; word[skip] != NULL; skip++)
    {
      if (!word_may_be_negation (word[skip]) && !word_is_without (word[skip]))
        continue;
      g_autoptr (GString) rest = g_string_new (NULL);
      for (guint i = 0; word[i] != NULL; i++)
        if (i != skip)
          g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", word[i]);
      if (strcmp (rest->str, other) == 0)
        return TRUE;
    }
  return FALSE;
}

gboolean
text_denies (const char *text, const char *other)
{
  g_autofree char *longer = header_fold (text), *shorter = header_fold (other);
  gsize whole = strlen (longer), part = strlen (shorter);
  if (part < 2 || whole <= part)
    return FALSE;
  if (strchr (longer, ' ') != NULL && adds_word_of_negation (longer, shorter))
    return TRUE;
  g_autofree char *before = g_strndup (longer, whole - part);
  return part >= STEM_BYTES && strcmp (longer + whole - part, shorter) == 0
         && is_syllable_of_negation (before);
}
