/* Sentences that say, in the place of a name, that nobody was met.
 *
 * A name of several words ends with a capital ("Ana de la Cruz"); a sentence does not, and denies something
 * or says that a meeting was called off. A word that stands for nobody alone does so in small letters or as
 * the first word: German nouns have a capital ("mit niemandem Kontakt", "Keine Sitzung"). */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/negation.h"
#include "read/people/nobody_sentences.h"
#include "read/people/non_people.h"
#include "read/people/presence_denials.h"
#include "read/people/presence_words.h"
#include "read/people/status_words.h"
#include "read/people/unmet_phrases.h"
#include "read/vocabulary/concepts.h"

enum
{
  SENTENCE_BYTES = 120
};

/* Pronouns and articles that no name contains, folded. */
static gboolean
word_is_nobody (const char *folded)
{
  return text_means (WORDS_MET_NOBODY, folded);
}

/* Without the marks around it, folded; g_free. */
static char *
bare_word (const char *word)
{
  g_autofree char *bare = g_strdup (word + strspn (word, "(\"'.,;:!?-"));
  bare[strcspn (bare, ")\".,;:!?")] = '\0';
  return header_fold (bare);
}

static gboolean
is_small (const char *word)
{
  return g_unichar_islower (g_utf8_get_char (word + strspn (word, "(\"'")));
}

/* Begins as sentences do, and as no name does: "war im Urlaub", "on leave", "en congé", "I was away". */
static gboolean
opens_sentence (char **word, gboolean sentence)
{
  g_autofree char *folded = bare_word (word[0]);
  if (word_is_given_name (folded) || text_means (WORDS_NEGATION_OR_NAME, folded))
    return FALSE;
  if (is_small (word[0])
      && (text_means (WORDS_VERB_OF_NOBODY, folded)
          || (sentence && presence_of_text (folded) == PRESENCE_NO)))
    return TRUE;
  return sentence && (text_means (WORDS_NONE_FIRST, folded) || text_means (WORDS_I_OR_WE, folded));
}

static gboolean
word_is_alone (const char *folded)
{
  return text_means (WORDS_ALONE, folded);
}

/* "avec personne", not "une personne du service". */
static gboolean
is_nobody_behind (const char *folded, const char *before)
{
  return (strcmp (folded, "one") == 0 && strcmp (before, "no") == 0)
         || (strcmp (folded, "personne") == 0
             && phrase_is_listed (before, "|avec|a|de|par|chez|vu"));
}

static gboolean
says_unmet (const char *folded)
{
  enum unmet unmet = unmet_of_phrase (folded);
  return unmet == UNMET_CALLED_OFF || unmet == UNMET_PUT_OFF;
}

static gboolean
a_word_denies (char **word, gboolean sentence)
{
  g_autofree char *before = g_strdup ("");
  for (guint i = 0; word[i] != NULL; i++)
    {
      g_autofree char *folded = bare_word (word[i]);
      gboolean small = is_small (word[i]);
      if ((small || i == 0) && (word_is_nobody (folded) || is_nobody_behind (folded, before)))
        return TRUE;
      gboolean alone = i > 0 && (word[2] != NULL || is_small (word[0]))
                       && word_is_alone (folded); /* "Han solo" */
      if (small && (says_unmet (folded) || (sentence && alone)))
        return TRUE;
      if ((small || i == 0) && sentence && word_is_negation (folded))
        return TRUE;
      g_free (before);
      before = g_steal_pointer (&folded);
    }
  return FALSE;
}

/* "Ben Okafor (not in person)" up to the bracket. */
static char *
without_bracket (const char *text)
{
  const char *open = g_str_has_suffix (text, ")") ? strchr (text, '(') : NULL;
  return open != NULL && open > text ? g_strchomp (g_strndup (text, (gsize)(open - text)))
                                     : g_strdup (text);
}

gboolean
text_says_nobody_met (const char *whole)
{
  g_autofree char *text = without_bracket (whole);
  const char *blank = strrchr (text, ' ');
  if (blank == NULL && strcmp (text, whole) != 0)
    {
      g_autofree char *only = bare_word (text);
      return word_is_nobody (only) || text_names_nobody (text);
    }
  if (blank == NULL || strlen (text) > SENTENCE_BYTES || strpbrk (text, "@|;/") != NULL)
    return FALSE;
  g_auto (GStrv) word = g_strsplit (text, " ", -1);
  gboolean sentence = is_small (blank + 1);
  if (a_word_denies (word, sentence) || opens_sentence (word, sentence))
    return TRUE;
  g_autofree char *folded = header_fold (text);
  enum unmet unmet = sentence ? unmet_in_text (folded) : UNMET_UNSAID;
  return unmet == UNMET_CALLED_OFF || unmet == UNMET_PUT_OFF
         || (sentence && sentence_denies_meeting (folded));
}

gsize
clause_that_names_nobody (const char *cell)
{
  const char *blank = strrchr (cell, ' ');
  gsize length = strcspn (cell, ",;.:+&");
  if (blank == NULL || cell[length] == '\0' || !is_small (blank + 1))
    return 0;
  g_autofree char *next = header_fold (cell + length + 1);
  next[strcspn (next, " ,;")] = '\0';
  if (word_is_given_name (next)
      || g_unichar_isupper (g_utf8_get_char (cell + length + 1 + strspn (cell + length + 1, " "))))
    return 0;
  g_autofree char *clause = g_strchomp (g_strndup (cell, length));
  return text_names_nobody (clause) || text_says_nobody_met (clause) ? strlen (clause) : 0;
}

gboolean
cell_names_nobody (const char *cell)
{
  return text_names_nobody (cell) || text_says_nobody_met (cell) || name_says_status (cell)
         || text_says_day_off (cell) || clause_that_names_nobody (cell) > 0;
}
