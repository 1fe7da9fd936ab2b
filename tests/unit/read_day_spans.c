/* Dates that a user types: which days they stand for, at both ends. */
#include "pln/day_span.h"

#define TODAY (day_from_date (2024, 3, 5)) /* a Tuesday in a leap year */

static char *
span_text (const char *text, enum date_order order, gint32 today)
{
  struct day_span span;
  const char *reason = NULL;
  GString *out = g_string_new (NULL);
  switch (day_span_parse (text, order, today, &span, &reason))
    {
    case DAY_SPAN_READ:
      day_append_iso (out, span.first);
      g_string_append (out, "..");
      day_append_iso (out, span.last);
      break;
    case DAY_SPAN_UNCLEAR:
      g_string_append (out, "unclear");
      break;
    case DAY_SPAN_BAD:
      g_string_append (out, reason);
    }
  return g_string_free (out, FALSE);
}

static void
assert_span (const char *text, enum date_order order, const char *expected)
{
  g_autofree char *found = span_text (text, order, TODAY);
  g_autofree char *both = g_strdup_printf ("%s: %s", text, found);
  g_autofree char *wanted = g_strdup_printf ("%s: %s", text, expected);
  g_assert_cmpstr (both, ==, wanted);
}

struct example
{
  const char *text, *span;
};

static void
assert_all (const struct example *row, gsize n)
{
  for (gsize i = 0; i < n; i++)
    assert_span (row[i].text, DATE_ORDER_AUTO, row[i].span);
}

static void
days_months_years (void)
{
  static const struct example row[] = {
    { "2016-10-30", "2016-10-30..2016-10-30" },
    { " 2016-10-30 ", "2016-10-30..2016-10-30" },
    { "20161030", "2016-10-30..2016-10-30" },
    { "30 October 2016", "2016-10-30..2016-10-30" },
    { "October 30, 2016", "2016-10-30..2016-10-30" },
    { "30/10/2016", "2016-10-30..2016-10-30" },
    { "10/30/2016", "2016-10-30..2016-10-30" },
    { "30.10.16", "2016-10-30..2016-10-30" },
    { "2016-10-30 14:05", "2016-10-30..2016-10-30" },
    { "2016", "2016-01-01..2016-12-31" },
    { "1650", "1650-01-01..1650-12-31" },
    { "2016-02", "2016-02-01..2016-02-29" },
    { "2015-02", "2015-02-01..2015-02-28" },
    { "2015-12", "2015-12-01..2015-12-31" },
    { "02/2016", "2016-02-01..2016-02-29" },
    { "2016-W10", "2016-03-07..2016-03-13" },
    { "KW 10 2016", "2016-03-07..2016-03-13" },
    { "2016-W10-3", "2016-03-09..2016-03-09" },
    { "Q1 2016", "2016-01-01..2016-03-31" },
    { "2016-Q4", "2016-10-01..2016-12-31" },
    { "H2 2016", "2016-07-01..2016-12-31" },
    { "1843-05", "1843-05-01..1843-05-31" },
    { "Q4 9999", "9999-10-01..9999-12-31" },
  };
  assert_all (row, G_N_ELEMENTS (row));
}

static void
months_by_name (void)
{
  static const char *const march[] = { "March 2016", "mar 2016",   "März 2016",  "mars 2016",
                                       "marzo 2016", "março 2016", "maart 2016", "Marzo de 2016" };
  for (guint i = 0; i < G_N_ELEMENTS (march); i++)
    assert_span (march[i], DATE_ORDER_AUTO, "2016-03-01..2016-03-31");
}

static void
days_from_today (void)
{
  static const struct example row[] = {
    { "today", "2024-03-05..2024-03-05" },          { "Yesterday", "2024-03-04..2024-03-04" },
    { "this week", "2024-03-04..2024-03-10" },      { "last week", "2024-02-26..2024-03-03" },
    { "this month", "2024-03-01..2024-03-31" },     { "last month", "2024-02-01..2024-02-29" },
    { "this quarter", "2024-01-01..2024-03-31" },   { "last quarter", "2023-10-01..2023-12-31" },
    { "this year", "2024-01-01..2024-12-31" },      { "last year", "2023-01-01..2023-12-31" },
    { "  LAST   year ", "2023-01-01..2023-12-31" },
  };
  assert_all (row, G_N_ELEMENTS (row));
}

static void
days_from_today_in_seven_languages (void)
{
  static const char *const row[][5] = {
    { "today", "yesterday", "this month", "last month", "last year" },
    { "heute", "gestern", "dieser Monat", "letzten Monat", "letztes Jahr" },
    { "aujourd'hui", "hier", "ce mois-ci", "le mois dernier", "l'année dernière" },
    { "hoy", "ayer", "este mes", "el mes pasado", "el año pasado" },
    { "hoje", "ontem", "este mês", "o mês passado", "ano passado" },
    { "oggi", "ieri", "questo mese", "il mese scorso", "l'anno scorso" },
    { "vandaag", "gisteren", "deze maand", "vorige maand", "vorig jaar" },
  };
  static const char *const span[]
    = { "2024-03-05..2024-03-05", "2024-03-04..2024-03-04", "2024-03-01..2024-03-31",
        "2024-02-01..2024-02-29", "2023-01-01..2023-12-31" };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    for (guint j = 0; j < G_N_ELEMENTS (span); j++)
      assert_span (row[i][j], DATE_ORDER_AUTO, span[j]);
}

static void
order_of_day_and_month (void)
{
  assert_span ("1/2/2016", DATE_ORDER_AUTO, "unclear");
  assert_span ("1/2/16", DATE_ORDER_AUTO, "unclear");
  assert_span ("1-2-2016", DATE_ORDER_YMD, "unclear");
  assert_span ("1/2/2016", DATE_ORDER_DMY, "2016-02-01..2016-02-01");
  assert_span ("1/2/2016", DATE_ORDER_MDY, "2016-01-02..2016-01-02");
  assert_span ("16/2/1", DATE_ORDER_YMD, "is not a valid date");
  assert_span ("16/02/01", DATE_ORDER_YMD, "2016-02-01..2016-02-01");
  assert_span ("2/2/2016", DATE_ORDER_AUTO, "2016-02-02..2016-02-02");
  assert_span ("1.2.2016", DATE_ORDER_AUTO, "2016-02-01..2016-02-01");
  /* what is possible in one order only is read in that one */
  assert_span ("13/2/2016", DATE_ORDER_MDY, "2016-02-13..2016-02-13");
  assert_span ("2/13/2016", DATE_ORDER_DMY, "2016-02-13..2016-02-13");
}

static void
no_dates (void)
{
  static const struct example row[] = {
    { "", "is not a valid date" },
    { "soon", "is not a valid date" },
    { "2016-02-30", "is not a valid date" },
    { "2016-13", "is not a valid date" },
    { "30/30/2016", "is not a valid date" },
    { "March", "has no year" },
    { "3 March", "has no year" },
    { "10:30", "is a time of day without a date" },
    { "1477785600", "is not a valid date" },
    { "45355", "is not a valid date" },
    { "2016.5", "is not a valid date" },
    { "last", "is not a valid date" },
    { "year", "is not a valid date" },
    { "last last year", "is not a valid date" },
    { "last 3 months", "is not a valid date" },
    { "today yesterday", "is not a valid date" },
    { "n/a", "is not a valid date" },
    { "Q5 2016", "is not a valid date" },
    { "2015 - 2016", "is not a valid date" },
  };
  assert_all (row, G_N_ELEMENTS (row));
}

/* Months and weeks around the turn of a year, and before 1970. */
static void
ends_of_years (void)
{
  g_autofree char *month = span_text ("last month", DATE_ORDER_AUTO, day_from_date (2025, 1, 31));
  g_autofree char *week = span_text ("this week", DATE_ORDER_AUTO, day_from_date (2025, 1, 1));
  g_autofree char *early = span_text ("last week", DATE_ORDER_AUTO, day_from_date (1969, 12, 28));
  g_assert_cmpstr (month, ==, "2024-12-01..2024-12-31");
  g_assert_cmpstr (week, ==, "2024-12-30..2025-01-05");
  g_assert_cmpstr (early, ==, "1969-12-15..1969-12-21");
}

static void
clock_can_be_fixed (void)
{
  g_setenv ("SOURCE_DATE_EPOCH", "86400", TRUE);
  g_assert_cmpint (day_today (), ==, 1);
  g_setenv ("SOURCE_DATE_EPOCH", "172799", TRUE);
  g_assert_cmpint (day_today (), ==, 1);
  g_setenv ("SOURCE_DATE_EPOCH", "soon", TRUE);
  g_assert_cmpint (day_today (), >, day_from_date (2025, 1, 1));
  g_unsetenv ("SOURCE_DATE_EPOCH");
  g_assert_cmpint (day_today (), >, day_from_date (2025, 1, 1));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/day-span/days-months-years", days_months_years);
  g_test_add_func ("/day-span/months-by-name", months_by_name);
  g_test_add_func ("/day-span/from-today", days_from_today);
  g_test_add_func ("/day-span/from-today-in-seven-languages", days_from_today_in_seven_languages);
  g_test_add_func ("/day-span/order-of-day-and-month", order_of_day_and_month);
  g_test_add_func ("/day-span/no-dates", no_dates);
  g_test_add_func ("/day-span/ends-of-years", ends_of_years);
  g_test_add_func ("/day-span/clock-can-be-fixed", clock_can_be_fixed);
  return g_test_run ();
}
