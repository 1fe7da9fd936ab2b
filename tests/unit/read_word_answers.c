/* Answers remembered by word: each word is asked once, a text without a word every time. */
#include "read/rows/word_answers.h"

static guint asked;

static guint8
ask_length (const char *text)
{
  asked++;
  return (guint8)strlen (text);
}

static struct cell
word (const char *text, guint32 number)
{
  struct cell cell = cell_of_text (text);
  cell.word = number;
  return cell;
}

static void
a_word_is_asked_once (void)
{
  struct word_answers answers = { 0 };
  asked = 0;
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpuint (word_answer (&answers, word ("got", 7), ask_length), ==, 3);
      g_assert_cmpuint (word_answer (&answers, word ("gave", 90), ask_length), ==, 4);
      g_assert_cmpuint (word_answer (&answers, word ("", 0), ask_length), ==, 0);
    }
  g_assert_cmpuint (asked, ==, 3);
  word_answers_clear (&answers);
}

static void
a_text_without_a_word_is_asked_each_time (void)
{
  struct word_answers answers = { 0 };
  asked = 0;
  for (guint i = 0; i < 3; i++)
    g_assert_cmpuint (word_answer (&answers, cell_of_text ("both"), ask_length), ==, 4);
  g_assert_cmpuint (asked, ==, 3);
  word_answers_clear (&answers);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/word-answers/once", a_word_is_asked_once);
  g_test_add_func ("/word-answers/no-word", a_text_without_a_word_is_asked_each_time);
  return g_test_run ();
}
