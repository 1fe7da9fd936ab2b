/* Words for a meeting and for what counts meetings. */
#include "read/evidence/meeting_words.h"
#include "read/vocabulary/concepts.h"

gboolean
word_is_meeting (const char *word)
{
  return text_means (WORDS_MEETING, word);
}

gboolean
word_is_talk (const char *word)
{
  return text_means (WORDS_TALK, word);
}

gboolean
word_numbers_meetings (const char *word)
{
  return text_means (WORDS_NUMBERS_MEETING, word);
}
