/* How far apart two texts are typed, and who a misspelt name may mean. */
#include <string.h>
#include "pln/base.h"
#include "pln/fuzzy.h"

static void
slips_are_counted (void)
{
  static const struct
  {
    const char *one, *other;
    guint distance;
  } row[] = {
    { "kitten", "sitting", 3 },
    { "ab", "ba", 1 },
    { "ca", "abc", 3 }, /* each character is touched once */
    { "", "abc", 3 },
    { "", "", 0 },
    { "jos\u00e9", "jose", 1 },
    { "\u00e9ducation \u00e0 distance", "education a distance", 2 },
    { "\u738b\u5c0f\u660e", "\u738b\u660e\u5c0f", 1 },
    { "\xff\xfe", "\xff", 1 }, /* no UTF-8 */
    { "ab\xc3", "ab", 1 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      guint distance = row[i].distance;
      g_assert_cmpuint (edit_distance (row[i].one, row[i].other, EDIT_NO_LIMIT), ==, distance);
      g_assert_cmpuint (edit_distance (row[i].other, row[i].one, EDIT_NO_LIMIT), ==, distance);
      for (guint limit = 0; limit < 5; limit++)
        g_assert_cmpuint (edit_distance (row[i].one, row[i].other, limit), ==,
                          MIN (distance, limit + 1));
    }
}

/* The definition, by recursion: slow and plain. */
static guint
distance_defined (const char *a, gsize n, const char *b, gsize m)
{
  if (n == 0 || m == 0)
    return (guint)(n + m);
  guint best = distance_defined (a, n - 1, b, m - 1) + (a[n - 1] != b[m - 1]);
  best = MIN (best, distance_defined (a, n - 1, b, m) + 1);
  best = MIN (best, distance_defined (a, n, b, m - 1) + 1);
  if (n > 1 && m > 1 && a[n - 1] == b[m - 2] && a[n - 2] == b[m - 1])
    best = MIN (best, distance_defined (a, n - 2, b, m - 2) + 1);
  return best;
}

static void
distance_is_as_defined (void)
{
  struct rng rng;
  rng_seed (&rng, 1);
  for (int round = 0; round < 3000; round++)
    {
      char text[2][7] = { "", "" };
      for (int k = 0; k < 2; k++)
        for (guint32 i = 0, length = rng_below (&rng, 7); i < length; i++)
          text[k][i] = (char)('a' + rng_below (&rng, 3));
      guint limit = rng_below (&rng, 5);
      guint defined = distance_defined (text[0], strlen (text[0]), text[1], strlen (text[1]));
      g_assert_cmpuint (edit_distance (text[0], text[1], limit), ==, MIN (defined, limit + 1));
      g_assert_cmpuint (edit_distance (text[0], text[1], EDIT_NO_LIMIT), ==, defined);
    }
}

/* Long texts that part late are not the same. */
static void
length_is_no_matter (void)
{
  g_autofree char *one = g_strnfill (5000, 'a'), *other = g_strnfill (5000, 'a');
  g_assert_cmpuint (edit_distance (one, other, 4), ==, 0);
  memcpy (other + 4000, "bcd", 3);
  g_assert_cmpuint (edit_distance (one, other, 4), ==, 3);
  g_assert_cmpuint (edit_distance (one, other, EDIT_NO_LIMIT), ==, 3);
  g_assert_cmpuint (edit_distance (one, other, 2), ==, 3);
}

static void
near_names_are_offered (void)
{
  static const char *const name[]
    = { "Ana Ruiz", "Ana Roca", "Anna Ruiz", "Ben Okafor", "Dr. Ana Ruiz-Lopez", "Zo\u00eb" };
  struct nearest nearest;
  g_autoptr (GString) out = g_string_new (NULL);
  nearest_start (&nearest, "ana riuz");
  for (guint i = 0; i < G_N_ELEMENTS (name); i++)
    nearest_offer (&nearest, name[i]);
  g_assert_true (nearest_append (&nearest, out));
  g_assert_cmpstr (out->str, ==, "\"Ana Ruiz\" or \"Anna Ruiz\"");
  nearest_end (&nearest);

  nearest_start (&nearest, "Zoe");
  for (guint i = 0; i < G_N_ELEMENTS (name); i++)
    nearest_offer (&nearest, name[i]);
  g_string_truncate (out, 0);
  g_assert_true (nearest_append (&nearest, out));
  g_assert_cmpstr (out->str, ==, "\"Zo\u00eb\"");
  nearest_end (&nearest);

  nearest_start (&nearest, "Xavier");
  nearest_offer (&nearest, "Ana Ruiz");
  g_assert_false (nearest_append (&nearest, out));
  nearest_end (&nearest);
}

static void
words_are_whole (void)
{
  g_assert_true (holds_words ("ana ruiz lopez", "ana"));
  g_assert_true (holds_words ("ana ruiz lopez", "ruiz lopez"));
  g_assert_true (holds_words ("ana anar ruiz", "ruiz"));
  g_assert_false (holds_words ("ana ruiz lopez", "rui"));
  g_assert_false (holds_words ("ana ruiz lopez", "na"));
  g_assert_false (holds_words ("ana ruiz", "ana ruiz lopez"));
  g_assert_false (holds_words ("ana ruiz", ""));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fuzzy/slips", slips_are_counted);
  g_test_add_func ("/fuzzy/defined", distance_is_as_defined);
  g_test_add_func ("/fuzzy/long", length_is_no_matter);
  g_test_add_func ("/fuzzy/words", words_are_whole);
  g_test_add_func ("/fuzzy/nearest", near_names_are_offered);
  return g_test_run ();
}
