/* Numbers as text: the same bytes as printf and strtod find by trial. */
#include <math.h>
#include <string.h>
#include "pln/base.h"

static void
append_by_trial (GString *out, double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  for (int digits = 15; digits <= 17; digits++)
    {
      g_autofree char *format = g_strdup_printf ("%%.%dg", digits);
      g_ascii_formatd (text, sizeof text, format, value);
      if (g_ascii_strtod (text, NULL) == value)
        break;
    }
  g_string_append (out, text);
}

static void
assert_same_text (double value)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) expected = g_string_new (NULL);
  number_append (text, value);
  append_by_trial (expected, value);
  g_assert_cmpstr (text->str, ==, expected->str);
}

/* The gaps below and above a power of two differ. */
static void
assert_neighbours_same (double value)
{
  assert_same_text (nextafter (value, 0));
  assert_same_text (nextafter (value, INFINITY));
}

static void
powers_are_the_same (void)
{
  for (int i = -400; i < 50; i++)
    {
      if (i < 0)
        assert_same_text (ldexp (1, i));
      assert_neighbours_same (ldexp (1, i));
      assert_neighbours_same (ldexp (3, i));
    }
  for (int i = -20; i < 15; i++)
    {
      if (i < 0)
        assert_same_text (pow (10, i));
      assert_neighbours_same (pow (10, i));
      assert_same_text (-nextafter (pow (10, i), 0));
    }
}

static void
random_numbers_are_the_same (void)
{
  struct rng rng;
  rng_seed (&rng, 7);
  for (int i = 0; i < 100000; i++)
    {
      double value = rng_unit (&rng) * pow (10, (int)rng_below (&rng, 30) - 13);
      if (value != floor (value))
        assert_same_text (value);
      double decimal = (double)rng_below (&rng, 1000000) / pow (10, 1 + rng_below (&rng, 12));
      if (decimal != floor (decimal))
        assert_same_text (decimal);
      assert_same_text (pow (2, -(double)rng_below (&rng, 4000) / 180)
                        / (1 + rng_below (&rng, 19)));
    }
}

static void
days_are_digits (void)
{
  static const struct
  {
    int year, month, day;
    const char *text;
  } row[] = { { 1, 1, 1, "0001-01-01" },
              { 987, 12, 31, "0987-12-31" },
              { 2024, 2, 29, "2024-02-29" },
              { 9999, 10, 9, "9999-10-09" } };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      day_append_iso (text, day_from_date (row[i].year, row[i].month, row[i].day));
      g_assert_cmpstr (text->str, ==, row[i].text);
    }
}

static void
numbers_are_rounded_to_digits (void)
{
  static const struct
  {
    double value;
    int digits;
    double rounded;
  } row[] = { { 0, 3, 0 },         { 1234.5, 3, 1230 },      { 0.00012345, 3, 0.000123 },
              { -99.96, 3, -100 }, { 96, 1, 100 },           { 7, 1, 7 },
              { 2.5, 1, 2 },       { INFINITY, 1, INFINITY } };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    g_assert_cmpfloat (round_to_digits (row[i].value, row[i].digits), ==, row[i].rounded);
  g_assert_true (isnan (round_to_digits (NAN, 3)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/number/powers", powers_are_the_same);
  g_test_add_func ("/number/random", random_numbers_are_the_same);
  g_test_add_func ("/number/days", days_are_digits);
  g_test_add_func ("/number/rounded", numbers_are_rounded_to_digits);
  return g_test_run ();
}
