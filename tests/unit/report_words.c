/* Numbers, shares and lists as people write them. */
#include "report/words.h"

static void
assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
numbers_are_grouped (void)
{
  assert_text (format_number (0), "0");
  assert_text (format_number (1874), "1,874");
  assert_text (format_number (-1234567), "-1,234,567");
  assert_text (format_decimal (4112.46, 1), "4,112.5");
  assert_text (format_strength (.049), "under 0.1");
  assert_text (format_strength (.05), "0.1");
  assert_text (format_strength (14.53), "14.5");
}

static void
nothing_is_minus_zero (void)
{
  assert_text (format_number (-.4), "0");
  assert_text (format_decimal (-.004, 2), "0.00");
  assert_text (format_decimal (-.006, 2), "-0.01");
}

static void
one_is_singular (void)
{
  assert_text (format_people (1), "1 person");
  assert_text (format_people (.6), "1 person");
  assert_text (format_people (0), "0 people");
  assert_text (format_people (2), "2 people");
}

/* Days until two years are over. */
static void
silence_is_in_days_or_years (void)
{
  static const struct
  {
    gint32 days;
    const char *said;
  } known[] = { { 1, "1 day" },
                { 400, "400 days" },
                { 730, "730 days" },
                { 731, "2 years" },         /* 2.001 */
                { 821, "2 years" },         /* 2.248 */
                { 822, "over 2 years" },    /* 2.251 */
                { 986, "over 2 years" },    /* 2.6995 */
                { 987, "almost 3 years" },  /* 2.702 */
                { 1095, "almost 3 years" }, /* 2.998 */
                { 1096, "3 years" } };
  const struct network network = { .as_of = 20000 };
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    assert_text (format_silence (&network, network.as_of - known[i].days), known[i].said);
}

/* Never 0% of something, never 100% of less than all. */
static void
shares_are_whole_per_cent (void)
{
  static const struct
  {
    double part, whole;
    const char *share;
  } known[] = {
    { 0, 10, "0%" },           { 0, 0, "0%" },
    { 1, 1000, "under 1%" },   { 9, 1000, "under 1%" },
    { 10, 1000, "1%" },        { 14.9, 1000, "1%" },
    { 15, 1000, "2%" },        { 985, 1000, "99%" },
    { 990, 1000, "99%" },      { 991, 1000, "over 99%" },
    { 999, 1000, "over 99%" }, { 1000, 1000, "100%" },
    { .1 + .2, .3, "100%" },   { .3, .1 + .2, "100%" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    assert_text (format_share (known[i].part, known[i].whole), known[i].share);
}

/* The first `count` letters of the alphabet. */
static char *
list_of (guint count, guint at_most)
{
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < count; i++)
    word_list_take (list, g_strdup_printf ("%c", 'A' + (char)i));
  g_assert_cmpuint (word_list_length (list), ==, count);
  return word_list_end (list, at_most);
}

static void
lists_end_with_and (void)
{
  assert_text (list_of (0, 3), "");
  assert_text (list_of (1, 3), "A");
  assert_text (list_of (2, 3), "A and B");
  assert_text (list_of (3, 3), "A, B and C");
  assert_text (list_of (4, 3), "A, B, C and 1 more");
  assert_text (list_of (20, 2), "A, B and 18 more");
  assert_text (list_of (5, 0), "5 more");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/numbers", numbers_are_grouped);
  g_test_add_func ("/words/minus-zero", nothing_is_minus_zero);
  g_test_add_func ("/words/one", one_is_singular);
  g_test_add_func ("/words/silence", silence_is_in_days_or_years);
  g_test_add_func ("/words/shares", shares_are_whole_per_cent);
  g_test_add_func ("/words/lists", lists_end_with_and);
  return g_test_run ();
}
