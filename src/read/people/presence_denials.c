/* Sentences that say that people did not meet: "non si è presentato", "kam leider nicht", "never turned
 * up", "pas de rendez-vous".  A word of negation, and within the same clause soon after it a word for coming,
 * meeting or taking place; in German and Dutch the verb may stand before it.  "Call, not in person" denies
 * nothing.  Or a word for calling off or forgetting. */
#include <string.h>
#include "read/people/negation.h"
#include "read/people/presence_denials.h"
#include "read/people/unmet_phrases.h"
#include "read/vocabulary/concepts.h"

enum
{
  MOST_WORDS = 9,
  NEAR = 4 /* words from the negation to what it denies */
};

/* Ends the clause with the word? Takes the mark off. */
static gboolean
take_clause_end (char *word)
{
  gsize length = strlen (word);
  gboolean ends = length > 0 && strchr (",;:.!", word[length - 1]) != NULL;
  word[ends ? length - 1 : length] = '\0';
  return ends;
}

/* "Personne n'est venu"; a header may ask for "personne". */
static gboolean
denies_in_sentence (const char *word)
{
  return word_may_be_negation (word) || strcmp (word, "personne") == 0;
}

/* Is one of the next words of the clause denied? */
static gboolean
denies_what_follows (char **word, const gboolean *ends, guint negation)
{
  for (guint i = negation + 1; word[i] != NULL && i <= negation + NEAR && !ends[i - 1]; i++)
    if (text_means (WORDS_DENIED_VERB, word[i]))
      return TRUE;
  return FALSE;
}

gboolean
sentence_denies_meeting (const char *folded)
{
  gboolean ends[MOST_WORDS + 1];
  if (strchr (folded, ' ') == NULL)
    return text_means (WORDS_CALLED_OFF_BY_SOMEBODY, folded);
  g_auto (GStrv) word = g_strsplit (folded, " ", MOST_WORDS + 1);
  guint count = g_strv_length (word);
  if (count > MOST_WORDS)
    return FALSE;
  if (text_mentions (WORDS_CALLED_OFF_BY_SOMEBODY, folded) || unmet_begins_text (folded))
    return TRUE;
  for (guint i = 0; i < count; i++)
    ends[i] = take_clause_end (word[i]);
  for (guint i = 0; i < count; i++)
    if (denies_in_sentence (word[i])
        && (denies_what_follows (word, ends, i)
            || (i > 0 && !ends[i - 1] && text_means (WORDS_VERB_BEFORE_NEGATION, word[i - 1]))
            || (i > 0 && count <= NEAR && text_means (WORDS_VERB_BEFORE_NEGATION, word[0]))))
      return TRUE;
  return FALSE;
}
