/* Remembers answers by the number of the word: a log has few words for a channel or a direction, and
 * many rows. */
#include "read/rows/word_answers.h"

/* The place of a word's answer. */
static guint8 *
place_of (struct word_answers *answers, guint32 word)
{
  if (answers->said == NULL)
    answers->said = g_byte_array_new ();
  guint before = answers->said->len;
  if (word >= before)
    {
      g_byte_array_set_size (answers->said, word + 1);
      memset (answers->said->data + before, 0, word + 1 - before);
    }
  return answers->said->data + word;
}

guint8
word_answer (struct word_answers *answers, struct cell cell, guint8 (*ask) (const char *))
{
  if (cell.word == NO_WORD)
    return ask (cell.text);
  guint8 *said = place_of (answers, cell.word);
  if (*said == 0)
    *said = ask (cell.text) + 1;
  return *said - 1;
}

void
word_answers_clear (struct word_answers *answers)
{
  g_clear_pointer (&answers->said, g_byte_array_unref);
}
