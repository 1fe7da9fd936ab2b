/* Who gives, by the grammar of a question.
 *
 * Fixed phrases miss a question as soon as another word stands inside.  Some signs do not: somebody learns
 * "from you" or comes "to you"; whoever is named has done it to you; the question begins with "to whom" ("wem", "à qui"), so whoever answers does
 * to others what the verb says; in English, "do you" with a verb of helping and without "from". */
#include <string.h>
#include "read/people/inverted_marks.h"
#include "read/sniff/question_grammar.h"
#include "read/vocabulary/concepts.h"

static const char *const to_whom[] = { "to whom ", "wem ",    "a qui ",   "a quien ", "a quienes ",
                                       "a chi ",   "a quem ", "aan wie ", "an wen ",  NULL };

static const char *const from_whom[]
  = { "from whom ",       "von wem ", "bei wem ",  "durch wen ",  "de qui ",    "aupres de qui ",
      "chez qui ",        "par qui ", "de quien ", "de quienes ", "por quien ", "da chi ",
      "da parte di chi ", "de quem ", "por quem ", "van wie ",    "bij wie ",   NULL };

gboolean
words_request (char **word)
{
  return some_word_has_stem (WORDS_REQUEST_STEM, word);
}

/* Do the words say that somebody asks, or goes to, somebody else? */
static gboolean
words_seek (char **word)
{
  return words_request (word) || some_word_has_stem (WORDS_TURN_TO_STEM, word);
}

enum answer_direction
part_of_doer (char **word)
{
  if (some_word_has_stem (WORDS_RECEIVE_STEM, word) || some_word_has_stem (WORDS_NEED_STEM, word)
      || words_request (word))
    return ANSWER_TAKES;
  gboolean learns = some_word_has_stem (WORDS_LEARN_STEM, word);
  gboolean helps
    = some_word_has_stem (WORDS_TEACH_STEM, word) || some_word_has_stem (WORDS_ANSWER_STEM, word);
  return learns == helps ? ANSWER_UNSAID : helps ? ANSWER_GIVES : ANSWER_TAKES;
}

static gboolean
begins_with_one_of (const char *text, const char *const *starts)
{
  for (; *starts != NULL; starts++)
    if (g_str_has_prefix (text, *starts))
      return TRUE;
  return FALSE;
}

/* Whoever is named behind "from whom" gives what somebody gets. */
static enum answer_direction
direction_from_whom (char **word)
{
  if (words_request (word))
    return ANSWER_GIVES;
  gboolean gets
    = some_word_has_stem (WORDS_LEARN_STEM, word) || some_word_has_stem (WORDS_RECEIVE_STEM, word)
      || some_word_has_stem (WORDS_GET_STEM, word) || some_word_has_stem (WORDS_TEACH_STEM, word);
  return gets && !some_word_has_stem (WORDS_LEAD_STEM, word) ? ANSWER_TAKES : ANSWER_UNSAID;
}

/* Words with one blank between them, without the question's signs. */
static char *
plain_words (const char *folded)
{
  g_autofree char *plain
    = g_strdelimit (g_strdup (text_behind_inverted_mark (folded)), "?!.,;:()\"[]-", ' ');
  g_auto (GStrv) word = g_strsplit (plain, " ", -1);
  g_autoptr (GString) words = g_string_new (NULL);
  for (char **one = word; *one != NULL; one++)
    if (**one != '\0')
      g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", *one);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* "Wer hat Ihnen geholfen", "Qui vous a aidé", "Chi ti ha insegnato": whoever is named did it to the one who
 * answers. Not "Qui vous avez aidé". */
static enum answer_direction
direction_of_doer (char **word)
{
  gboolean done_to_you = FALSE;
  if (word[0] == NULL || !text_means (WORDS_WHO, word[0]))
    return ANSWER_UNSAID;
  for (guint i = 1; word[i] != NULL; i++)
    {
      if (g_str_has_suffix (word[i], "ez"))
        return ANSWER_UNSAID;
      done_to_you |= text_means (WORDS_DONE_TO_YOU, word[i]);
    }
  if (!done_to_you)
    return ANSWER_UNSAID;
  return words_seek (word)                             ? ANSWER_GIVES
         : some_word_has_stem (WORDS_TEACH_STEM, word) ? ANSWER_TAKES
                                                       : ANSWER_UNSAID;
}

enum answer_direction
direction_by_grammar (const char *folded)
{
  g_autofree char *words = plain_words (folded);
  g_auto (GStrv) word = g_strsplit (words, " ", -1);
  if (text_mentions (WORDS_FROM_YOU, words) && some_word_has_stem (WORDS_LEARN_STEM, word))
    return ANSWER_GIVES;
  if (text_mentions (WORDS_TO_YOU, words) && words_seek (word))
    return ANSWER_GIVES;
  if (begins_with_one_of (words, to_whom))
    return words_seek (word)                             ? ANSWER_TAKES
           : some_word_has_stem (WORDS_TEACH_STEM, word) ? ANSWER_GIVES
                                                         : ANSWER_UNSAID;
  if (begins_with_one_of (words, from_whom))
    return direction_from_whom (word);
  enum answer_direction doer = direction_of_doer (word);
  if (doer != ANSWER_UNSAID)
    return doer;
  gboolean acts = strstr (words, "do you ") != NULL || strstr (words, "have you ") != NULL
                  || strstr (words, "did you ") != NULL;
  if (acts && g_str_has_suffix (words, " from"))
    return ANSWER_TAKES;
  return acts && strstr (words, " from") == NULL
             && some_word_has_stem (WORDS_TEACH_STEM_ENGLISH, word) && !words_seek (word)
           ? ANSWER_GIVES
           : ANSWER_UNSAID;
}

gboolean
words_say_taking (const char *folded)
{
  g_autofree char *words = plain_words (folded);
  g_auto (GStrv) word = g_strsplit (words, " ", -1);
  return part_of_doer (word) == ANSWER_TAKES || some_word_has_stem (WORDS_TURN_TO_STEM, word);
}
