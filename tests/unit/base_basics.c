/* Days, numbers, the generator: hand-worked values. */
#include <math.h>
#include <stdlib.h>
#include "pln/base.h"
#include "pln/hash.h"

static void
orders_are_ascending (void)
{
  double d[] = { 2.5, -1, 0, 2.25 };
  guint32 u[] = { 3, G_MAXUINT32, 0, 7 };
  gint32 i[] = { 3, -5, DAY_NONE, G_MAXINT32 };
  qsort (d, 4, sizeof *d, compare_double);
  qsort (u, 4, sizeof *u, compare_guint32);
  qsort (i, 4, sizeof *i, compare_gint32);
  for (int k = 1; k < 4; k++)
    g_assert_true (d[k - 1] < d[k] && u[k - 1] < u[k] && i[k - 1] < i[k]);
}

static void
medians_are_in_the_middle (void)
{
  double odd[] = { 9, 1, 4 }, even[] = { 9, 1, 4, 2 };
  g_assert_cmpfloat (median_of (odd, 3), ==, 4);
  g_assert_cmpfloat (median_of (even, 4), ==, 3);
  g_assert_cmpfloat (median_of (even, 1), ==, 1);
  g_assert_true (isnan (median_of (even, 0)));
}

static void
numbers_have_their_place (void)
{
  const guint32 number[] = { 9, 2, 4, 4, 8, 1 }; /* 1 .. 4 ascend */
  g_assert_cmpuint (lower_bound (number, 1, 5, 0), ==, 1);
  g_assert_cmpuint (lower_bound (number, 1, 5, 4), ==, 2);
  g_assert_cmpuint (lower_bound (number, 1, 5, 5), ==, 4);
  g_assert_cmpuint (lower_bound (number, 1, 5, 9), ==, 5);
  g_assert_cmpuint (lower_bound (number, 3, 3, 4), ==, 3);
}

static void
days_are_civil (void)
{
  g_assert_cmpint (day_from_date (1970, 1, 1), ==, 0);
  g_assert_cmpint (day_from_date (2000, 2, 29), ==, 11016);
  g_assert_cmpint (day_from_date (1900, 2, 29), ==, DAY_NONE);
  g_assert_cmpint (day_from_date (2100, 2, 29), ==, DAY_NONE);
  g_assert_cmpint (day_from_date (1899, 12, 31), ==, -25568);
  g_assert_cmpint (day_from_date (2038, 1, 19), ==, 24855);
  g_assert_cmpint (day_from_date (2024, 13, 1), ==, DAY_NONE);
  g_assert_cmpint (day_from_date (2024, 4, 31), ==, DAY_NONE);
  g_assert_cmpint (day_from_date (0, 12, 31), ==, DAY_NONE); /* no year 0 */
  g_assert_cmpint (day_from_date (1, 1, 1), ==, -719162);
  g_assert_cmpint (day_from_date (9999, 12, 31), ==, 2932896);
  g_assert_cmpint (day_from_date (10000, 1, 1), ==, DAY_NONE);
}

static void
days_come_back (void)
{
  for (gint32 day = day_from_date (1, 1, 1); day <= day_from_date (9999, 12, 31); day += 13)
    {
      int year, month, mday;
      day_to_date (day, &year, &month, &mday);
      g_assert_cmpint (day_from_date (year, month, mday), ==, day);
    }
}

/* Counted back from 1 March of the year 0, where an era of 400 years begins. */
static void
days_before_all_eras_have_dates (void)
{
  int year, month, mday;
  day_to_date (-719469, &year, &month, &mday);
  g_assert_cmpint (year * 10000 + month * 100 + mday, ==, 229);
  day_to_date (-719469 - 146097, &year, &month, &mday);
  g_assert_cmpint (year, ==, -400);
  g_assert_cmpint (month * 100 + mday, ==, 229);
}

static void
quarters_have_first_days (void)
{
  for (int year = 1; year <= 9999; year += 7)
    for (int month = 1; month <= 12; month++)
      {
        gint32 quarter = quarter_of_day (day_from_date (year, month, 28));
        g_assert_cmpint (quarter, ==, 4 * year + (month - 1) / 3);
        gint32 first = quarter_first_day (quarter);
        g_assert_cmpint (first, ==, day_from_date (year, (month - 1) / 3 * 3 + 1, 1));
        g_assert_cmpint (quarter_of_day (first), ==, quarter);
        if (first > day_from_date (1, 1, 1))
          g_assert_cmpint (quarter_of_day (first - 1), ==, quarter - 1);
      }
  g_assert_cmpint (quarter_first_day (3), ==, DAY_NONE);
  g_assert_cmpint (quarter_first_day (4 * 10000), ==, DAY_NONE);
}

static void
days_read_as_words (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  day_append_iso (text, 17104);
  g_string_append_c (text, ' ');
  day_append_words (text, 17104);
  day_append_iso (text, DAY_NONE);
  g_assert_cmpstr (text->str, ==, "2016-10-30 30 October 2016");
}

static void
numbers_are_short (void)
{
  static const struct
  {
    double value;
    const char *text;
  } row[] = {
    { 0.1, "0.1" },
    { 1.0 / 3, "0.3333333333333333" },
    { 0.1 + 0.2, "0.30000000000000004" },
    { 12, "12" },
    { -1, "-1" },
    { -12, "-12" },
    { -0.0, "0" },
    { 1e300, "1e+300" },
    { NAN, "" },
    { 123456789012.5, "123456789012.5" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      number_append (text, row[i].value);
      g_assert_cmpstr (text->str, ==, row[i].text);
    }
}

static void
numbers_come_back (void)
{
  struct rng rng;
  rng_seed (&rng, 1);
  for (int i = 0; i < 20000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      double value = (rng_unit (&rng) - .5) * pow (10, (int)rng_below (&rng, 60) - 30), back;
      number_append (text, value);
      g_assert_true (number_parse (text->str, &back));
      g_assert_cmpfloat (back, ==, value);
    }
}

static void
numbers_are_strict (void)
{
  static const char *const bad[]
    = { "", "inf", "nan", "0x10", "1,5", "1 ", "1e999", "--1", "e", "1.2.3", "1-2", "1e", "2+" };
  double value;
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (number_parse (bad[i], &value));
}

static void
generator_is_known (void)
{
  struct rng rng = { { 1, 2, 3, 4 } };
  g_assert_cmpuint (rng_next (&rng), ==, 41943041); /* reference output of the published code */
  g_assert_cmpuint (rng_next (&rng), ==, 58720359);
  rng_seed (&rng, 7);
  guint count[5] = { 0 };
  for (int i = 0; i < 50000; i++)
    count[rng_below (&rng, 5)]++;
  for (int i = 0; i < 5; i++)
    g_assert_cmpuint (ABS ((int)count[i] - 10000), <, 500);
}

static void
hashes_are_as_published (void)
{
  guint64 state = 0;
  g_assert_cmphex (splitmix64_next (&state), ==, G_GUINT64_CONSTANT (0xe220a8397b1dcdaf));
  g_assert_cmphex (splitmix64_next (&state), ==, G_GUINT64_CONSTANT (0x6e789e6aa1b965f4));
  g_assert_cmphex (fnv_add (FNV_START, "", 0), ==, G_GUINT64_CONSTANT (0xcbf29ce484222325));
  g_assert_cmphex (fnv_add (FNV_START, "foobar", 6), ==, G_GUINT64_CONSTANT (0x85944171f73967e8));
  g_assert_cmphex (fnv_add (fnv_add (FNV_START, "foo", 3), "bar", 3), ==,
                   fnv_add (FNV_START, "foobar", 6));
  for (guint i = 0; i < 64; i++)
    g_assert_cmpuint (bit_width (G_GUINT64_CONSTANT (1) << i), ==, i + 1);
  g_assert_cmpuint (bit_width (0), ==, 0);
  g_assert_cmpuint (bit_width (G_MAXUINT64), ==, 64);
}

/* No two beginnings of a text, and no text under two seeds, hash alike here. */
static void
hashes_differ (void)
{
  static const char text[] = "Ana Ruiz, Ben Okafor and Chen Wei met";
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  for (gsize length = 0; length < sizeof text; length++)
    for (guint64 seed = 0; seed < 2; seed++)
      {
        guint64 hash = bytes_hash (text, length, seed);
        g_assert_true (g_hash_table_add (seen, g_memdup2 (&hash, sizeof hash)));
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/numbers/orders", orders_are_ascending);
  g_test_add_func ("/numbers/median", medians_are_in_the_middle);
  g_test_add_func ("/numbers/place", numbers_have_their_place);
  g_test_add_func ("/day/civil", days_are_civil);
  g_test_add_func ("/day/round-trip", days_come_back);
  g_test_add_func ("/day/before-eras", days_before_all_eras_have_dates);
  g_test_add_func ("/day/words", days_read_as_words);
  g_test_add_func ("/day/quarters", quarters_have_first_days);
  g_test_add_func ("/number/short", numbers_are_short);
  g_test_add_func ("/number/round-trip", numbers_come_back);
  g_test_add_func ("/number/strict", numbers_are_strict);
  g_test_add_func ("/rng/known", generator_is_known);
  g_test_add_func ("/hash/published", hashes_are_as_published);
  g_test_add_func ("/hash/differ", hashes_differ);
  return g_test_run ();
}
