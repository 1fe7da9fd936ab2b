/* Numbers and durations of cells: hand-written values. */
#include "read/dates/localized_number.h"

static void
numbers_are_read (void)
{
  static const struct
  {
    const char *text;
    gboolean comma;
    double value;
  } row[] = {
    { "1", FALSE, 1 },
    { "1.5", FALSE, 1.5 },
    { "1,5", TRUE, 1.5 },
    { "1,5", FALSE, 1.5 },
    { "1.5", TRUE, 1.5 },
    { "0,333333", TRUE, 0.333333 },
    { "0,75", FALSE, 0.75 },
    { "0.125", TRUE, 0.125 },
    { "0,125", FALSE, 0.125 },
    { "1.234,5", TRUE, 1234.5 },
    { "1.234,5", FALSE, 1234.5 },
    { "1,234.5", FALSE, 1234.5 },
    { "1,234.5", TRUE, 1234.5 },
    { "1,234", FALSE, 1234 },
    { "1,234", TRUE, 1.234 },
    { "1.234", FALSE, 1.234 },
    { "1.234", TRUE, 1234 },
    { "1.234.567", FALSE, 1234567 },
    { "1,234,567", TRUE, 1234567 },
    { "1.234.567,89", TRUE, 1234567.89 },
    { "1 234,5", TRUE, 1234.5 },
    { "1\xc2\xa0"
      "234,5",
      TRUE, 1234.5 },
    { "1\xe2\x80\xaf"
      "234.5",
      FALSE, 1234.5 },
    { "1'234'567", FALSE, 1234567 },
    { " 14", FALSE, 14 },
    { "14 \xc2\xa0", FALSE, 14 },
    { "-2", FALSE, -2 },
    { "\xe2\x88\x92"
      "2",
      FALSE, -2 },
    { "+3", FALSE, 3 },
    { "1e3", FALSE, 1000 },
    { ".5", FALSE, .5 },
    { "12,5", FALSE, 12.5 },
    { "1234,567", FALSE, 1234.567 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      double value = -99;
      if (!cell_number_parse (row[i].text, row[i].comma, &value) || value != row[i].value)
        g_error ("'%s' (comma %d) gives %g, not %g", row[i].text, row[i].comma, value,
                 row[i].value);
    }
}

static void
no_numbers_are_refused (void)
{
  static const char *const text[] = {
    "",          " ",
    "inf",       "-inf",
    "nan",       "NaN",
    "Infinity",  "0x1p3",
    "0x10",      "1e400",
    "-1e400",    "1.2.3",
    "1,2,3",     "1,23,456",
    "1.234,5,6", "1,234.5.6",
    "12 34",     "1 2",
    "--1",       "5 %",
    "a",         "1a",
    "1 234 5",   ",",
    ".",         "1.23.456",
    "0.123.456", "1''234",
    "e5",        "1111111111111111111111111111111111111111111111111111111111111111111111",
  };
  double value;
  for (guint i = 0; i < G_N_ELEMENTS (text); i++)
    for (int comma = 0; comma < 2; comma++)
      if (cell_number_parse (text[i], comma, &value))
        g_error ("'%s' (comma %d) was read as %g", text[i], comma, value);
}

static void
durations_are_read (void)
{
  static const struct
  {
    const char *text;
    double minutes;
  } row[] = {
    { "65", 65 },
    { "2.5", 2.5 },
    { "1m 14s", 1 + 14 / 60.0 },
    { "1h 13m 42s", 73 + 42 / 60.0 },
    { "30s", .5 },
    { "01:30:00", 90 },
    { "1:30", 90 },
    { "1:30:30", 90.5 },
    { "2 min", 2 },
    { "1 hour 5 minutes", 65 },
    { "1 Std. 5 Min.", 65 },
    { "1 day 2 hr", 1560 },
  };
  double minutes;
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    if (!cell_minutes_parse (row[i].text, FALSE, &minutes) || ABS (minutes - row[i].minutes) > 1e-9)
      g_error ("'%s' gives %g minutes, not %g", row[i].text, minutes, row[i].minutes);
  g_assert_false (cell_minutes_parse ("-5", FALSE, &minutes));
  g_assert_false (cell_minutes_parse ("long", FALSE, &minutes));
  g_assert_false (cell_minutes_parse ("1:75", FALSE, &minutes));
  g_assert_false (cell_minutes_parse ("1:2:3:4", FALSE, &minutes));
  g_assert_false (cell_minutes_parse ("", FALSE, &minutes));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/numbers/read", numbers_are_read);
  g_test_add_func ("/numbers/refused", no_numbers_are_refused);
  g_test_add_func ("/numbers/durations", durations_are_read);
  return g_test_run ();
}
