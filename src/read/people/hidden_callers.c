/* Callers without a number, recipients who are not shown, and codes among ids.  They are recognised by
 * combinations of words, because each program phrases them in its own way. */
#include <string.h>
#include "pln/base.h"
#include "pln/text.h"
#include "read/people/non_people.h"
#include "read/vocabulary/concepts.h"

/* "-1", "-2.0": programs do not give such ids to people. */
static gboolean
is_code (const char *text)
{
  gsize digits = *text == '-' ? strspn (text + 1, "0123456789") : 0;
  const char *rest = text + 1 + digits;
  return digits > 0 && digits <= 4
         && (*rest == '\0' || (rest[0] == '.' && strspn (rest + 1, "0") == strlen (rest + 1)));
}

static gboolean
is_word_of_hiding (const char *word)
{
  return text_means (WORDS_CALLER_NOUN, word) || text_means (WORDS_HIDDEN_NUMBER, word)
         || text_means (WORDS_UNKNOWN_CALLER, word) || text_means (WORDS_WITHOUT_NUMBER, word);
}

/* A cheap test that rules out most names: the first word must be in a list, or have
 * letters that still need folding. */
static gboolean
may_hide_person (const char *text)
{
  char word[20];
  gsize n = 0;
  text += strspn (text, "([< *-_");
  for (; g_ascii_isalpha (text[n]) && n + 1 < sizeof word; n++)
    word[n] = g_ascii_tolower (text[n]);
  word[n] = '\0';
  return (guchar)text[n] >= 0x80 || (n > 0 && is_word_of_hiding (word));
}

gboolean
text_hides_person (const char *text)
{
  enum
  {
    LONGEST = 40,
    MOST_WORDS = 4
  };
  if (*text == '-')
    return is_code (text);
  /* None of these words holds a digit. */
  if (strlen (text) > LONGEST || strpbrk (text, "0123456789") != NULL || !may_hide_person (text))
    return FALSE;
  g_autofree char *bare = g_strdup (text);
  g_strdelimit (bare, "()[]<>_-./*", ' ');
  g_autofree char *folded = header_fold (bare);
  g_auto (GStrv) word = g_strsplit (g_strstrip (folded), " ", -1);
  guint count = 0, things = 0, secrets = 0, lacks = 0;
  gboolean enough = FALSE;
  for (char **one = word; *one != NULL; one++)
    {
      if (**one == '\0')
        continue;
      gboolean secret = text_means (WORDS_HIDDEN_NUMBER, *one),
               lack = text_means (WORDS_WITHOUT_NUMBER, *one);
      if (!secret && !lack && !text_means (WORDS_CALLER_NOUN, *one))
        return FALSE;
      enough |= text_means (WORDS_UNKNOWN_CALLER, *one);
      secrets += secret;
      lacks += lack;
      things += !secret && !lack;
      count++;
    }
  return count > 0 && count <= MOST_WORDS
         && (things > 0 ? secrets + lacks > 0 : enough && lacks == 0);
}

gboolean
name_is_numbered_voice (const char *folded)
{
  gsize word = strcspn (folded, " _0123456789");
  g_autofree char *noun = g_strndup (folded, word);
  const char *number = folded + word + strspn (folded + word, " _");
  return text_means (WORDS_SPEAKER_NOUN, noun) && text_is_digits (number);
}

gboolean
text_hides_recipients (const char *folded)
{
  g_autofree char *words = g_strdup (folded);
  g_strstrip (g_strdelimit (words, ":;-", ' '));
  return text_means (WORDS_HIDDEN_RECIPIENTS, words);
}
