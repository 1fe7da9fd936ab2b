/* Phrases are found as whole words, the longest first; stems at the beginning of a word. */
#include <string.h>
#include "pln/phrase_set.h"

static const char *const phrases[]
  = { "no", "no show", "did not come", "abgesagt", "n'est pas venu", NULL };

static void
whole_words_are_found (void)
{
  struct phrase_set set = PHRASE_SET (phrases);
  const struct
  {
    const char *text, *found;
  } expected[] = {
    { "no", "no" },
    { "no show", "no show" },
    { "sadly did not come", "did not come" },
    { "did not comeback", NULL },
    { "nobody", NULL },
    { "volcano", NULL },
    { "leider  abgesagt", "abgesagt" },
    { "il n'est pas venu hier", "n'est pas venu" },
    { "did not", NULL },
    { "", NULL },
    { " ", NULL },
  };
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (phrase_set_find (&set, expected[i].text), ==, expected[i].found);
  g_free (set.index);
}

/* A word longer than any phrase's first one is passed over whole. */
static void
long_words_are_passed_over (void)
{
  struct phrase_set set = PHRASE_SET (phrases);
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint i = 0; i < 1000; i++)
    g_string_append (text, "no");
  g_assert_null (phrase_set_find (&set, text->str));
  g_string_append (text, " no");
  g_assert_cmpstr (phrase_set_find (&set, text->str), ==, "no");
  g_free (set.index);
}

static void
whole_texts_are_known (void)
{
  struct phrase_set set = PHRASE_SET (phrases);
  g_assert_true (phrase_set_has (&set, "no"));
  g_assert_true (phrase_set_has (&set, "no show"));
  g_assert_false (phrase_set_has (&set, "no shows"));
  g_assert_false (phrase_set_has (&set, "did not"));
  g_assert_false (phrase_set_has (&set, "it was abgesagt"));
  g_assert_false (phrase_set_has (&set, ""));
  g_free (set.index);
}

/* Whatever follows a phrase of one letter; bytes beyond ASCII too. */
static void
single_letters_are_found (void)
{
  static const char *const letters[] = { "x|é|ja", NULL };
  struct phrase_set set = PHRASE_SET (letters);
  g_assert_true (phrase_set_has (&set, "x"));
  g_assert_true (phrase_set_has (&set, "é"));
  g_assert_false (phrase_set_has (&set, "j"));
  g_assert_cmpstr (phrase_set_find (&set, "y x é"), ==, letters[0]);
  g_assert_cmpuint (phrase_set_stem (&set, "xÿ"), ==, 1);
  g_free (set.index);
}

/* Several lists, some of them missing, are one set. */
static void
beginnings_are_measured (void)
{
  static const char *const lists[] = { "creat|created by", NULL, "erstellt|||angelegt von|" };
  struct phrase_set set = { lists, G_N_ELEMENTS (lists), NULL };
  g_assert_cmpuint (phrase_set_begins (&set, "created by ann"), ==, strlen ("created by"));
  g_assert_cmpuint (phrase_set_begins (&set, "created bye"), ==, 0);
  g_assert_cmpuint (phrase_set_begins (&set, "erstellt"), ==, strlen ("erstellt"));
  g_assert_cmpuint (phrase_set_stem (&set, "created bye"), ==, strlen ("created by"));
  g_assert_cmpuint (phrase_set_stem (&set, "creating"), ==, strlen ("creat"));
  g_assert_cmpuint (phrase_set_stem (&set, "recreate"), ==, 0);
  g_assert_true (phrase_set_has (&set, "angelegt von"));
  g_assert_false (phrase_set_has (&set, "erstellt|"));
  g_assert_false (phrase_set_has (&set, "creat|created by"));
  g_assert_false (phrase_set_has (&set, ""));
  g_assert_null (phrase_set_find (&set, "creation"));
  g_free (set.index);
}

static void
lists_hold_whole_phrases (void)
{
  g_assert_true (phrase_is_listed ("id", "id|nr|card id"));
  g_assert_true (phrase_is_listed ("card id", "|id|nr|card id|"));
  g_assert_true (phrase_is_listed ("nr", "nrs|xnr|nr"));
  g_assert_false (phrase_is_listed ("card", "id|nr|card id"));
  g_assert_false (phrase_is_listed ("nr", "nrs|xnr"));
  g_assert_false (phrase_is_listed ("", "id||nr"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/phrases/single-letters", single_letters_are_found);
  g_test_add_func ("/phrases/whole-words", whole_words_are_found);
  g_test_add_func ("/phrases/whole-texts", whole_texts_are_known);
  g_test_add_func ("/phrases/beginnings", beginnings_are_measured);
  g_test_add_func ("/phrases/lists", lists_hold_whole_phrases);
  g_test_add_func ("/phrases/long-words", long_words_are_passed_over);
  return g_test_run ();
}
