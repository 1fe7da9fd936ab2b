/* Phrases of several words that name nobody, made from kinds of words in seven languages: an account that
 * is gone ("Gelöschter Account", "compte supprimé"), the lack of somebody ("pas de binôme", "with no
 * one"), and a whole group ("toute la classe", "alle leerlingen"). Linear in the text. */
#include <string.h>
#include "read/people/nobody_phrases.h"
#include "read/vocabulary/concepts.h"

enum
{
  MOST_WORDS = 5
};

/* Is every word of one of the two kinds or an article, and is there at least one of each? */
static gboolean
holds_both (char **word, enum concept one, enum concept other)
{
  gboolean first = FALSE, second = FALSE;
  for (; *word != NULL; word++)
    if (text_means (one, *word))
      first = TRUE;
    else if (text_means (other, *word))
      second = TRUE;
    else if (!text_means (WORDS_ARTICLE, *word))
      return FALSE;
  return first && second;
}

gboolean
phrase_names_gone_account (const char *folded)
{
  g_auto (GStrv) word = g_strsplit (folded, " ", MOST_WORDS);
  return holds_both (word, WORDS_GONE, WORDS_ACCOUNT) || text_means (WORDS_GONE_ACCOUNT, folded)
         || strcmp (folded, "ghost") == 0;
}

gboolean
phrase_names_nobody (const char *folded)
{
  const char *blank = strchr (folded, ' ');
  if (text_means (WORDS_NO_PREFERENCE, folded))
    return TRUE;
  if (blank == NULL || strpbrk (folded, "0123456789@,;") != NULL)
    return FALSE;
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  if (g_strv_length (word) > MOST_WORDS)
    return FALSE;
  return holds_both (word, WORDS_GONE, WORDS_ACCOUNT)
         || holds_both (word, WORDS_ALL, WORDS_WHOLE_GROUP)
         || (text_means (WORDS_LACK, word[0])
             && holds_both (word, WORDS_LACK, WORDS_SOMEBODY_TO_HAVE))
         || holds_both (word, WORDS_NOBODY_IN_PHRASE, WORDS_WITH_NOBODY)
         || (text_means (WORDS_WITH_NOBODY, word[0]) && strcmp (blank, " no one") == 0);
}

/* "alle krank", "allen aanwezig": given names are like the first words, so that all words behind them have
 * to be known. */
static gboolean
words_are_of_all (char **word)
{
  for (; *word != NULL; word++)
    if (!text_means (WORDS_WHERE_INSTEAD, *word) && !text_means (WORDS_WHOLE_GROUP, *word)
        && !text_means (WORDS_WITH_NOBODY, *word) && !text_means (WORDS_ARTICLE, *word))
      return FALSE;
  return TRUE;
}

gboolean
text_speaks_of_all (const char *folded)
{
  if (strchr (folded, ' ') == NULL || strpbrk (folded, "0123456789@") != NULL)
    return FALSE;
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  if (text_means (WORDS_ALL_AS_NAMES, word[0]))
    return words_are_of_all (word + 1);
  return text_means (WORDS_ALL_OR_NOBODY, word[0]);
}
