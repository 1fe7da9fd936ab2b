/* Questions of quizzes, votes and opinions, in seven languages.
 *
 * "Who" is who did it, nobody in the question is whoever answers, and what was done is a deed of history
 * ("painted"), or the question is for the best, the first or the next. */
#include "pln/text.h"
#include "read/sniff/quiz_questions.h"
#include "read/vocabulary/concepts.h"

/* "Wer war der erste Kanzler", "Who should be the next captain". */
static gboolean
asks_for_best (char **word, const char *all)
{
  if (word[1] == NULL || text_mentions (WORDS_NEAR_TO_PEOPLE, all))
    return FALSE;
  return text_means (WORDS_SHOULD, word[1])
         || (text_means (WORDS_WAS_OR_IS, word[1])
             && some_word_means (WORDS_BEST_OR_FIRST, word + 2));
}

gboolean
question_is_of_quiz (const char *folded)
{
  g_autofree char *plain = g_strdelimit (g_strdup (folded), "?!.,:-'\"()", ' ');
  g_autofree char *all = header_fold (plain);
  g_auto (GStrv) word = g_strsplit (all, " ", -1);
  if (word[0] == NULL || word[1] == NULL || word[2] == NULL || !text_means (WORDS_WHO, word[0])
      || some_word_means (WORDS_OF_RESPONDENT, word + 1)
      || some_word_means (WORDS_WHO_IN_ANY_CASE, word + 1))
    return FALSE;
  return some_word_means (WORDS_MADE_HISTORY, word + 1) || asks_for_best (word, all);
}
