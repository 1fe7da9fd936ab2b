/* Dates: every spelling, the order of day and month, numbers of every kind. */
#include <string.h>
#include "read/dates/date_column.h"
#include "read/dates/date_parse.h"

/* The column of these values; its settled days as text, separated by blanks. */
struct outcome
{
  struct date_column *column;
  char *days;
  GError *error;
};

static void
outcome_read (struct outcome *outcome, enum date_order order, const char *const *values)
{
  gint32 code[64];
  guint n = 0;
  g_autoptr (GString) days = g_string_new (NULL);
  memset (outcome, 0, sizeof *outcome);
  outcome->column = date_column_new (order);
  for (; values[n] != NULL; n++)
    {
      const char *reason = NULL;
      enum date_result result
        = date_column_read (outcome->column, values[n], n + 2, &code[n], &reason);
      if (result == DATE_BAD)
        g_assert_nonnull (reason);
      if (result != DATE_READ)
        code[n] = result == DATE_EMPTY ? DAY_NONE : DAY_NONE + 1;
    }
  if (!date_column_settle (outcome->column, "log.csv", "when", &outcome->error))
    return;
  for (guint i = 0; i < n; i++)
    {
      g_string_append (days, i > 0 ? " " : "");
      if (code[i] < 0)
        g_string_append (days, code[i] == DAY_NONE ? "empty" : "bad");
      else if (date_column_day (outcome->column, code[i]) == DAY_NONE)
        g_string_append (days, "none");
      else if (date_column_is_calendar (outcome->column))
        day_append_iso (days, date_column_day (outcome->column, code[i]));
      else
        g_string_append_printf (days, "%d", date_column_day (outcome->column, code[i]));
    }
  outcome->days = g_strdup (days->str);
}

static void
outcome_clear (struct outcome *outcome)
{
  date_column_free (outcome->column);
  g_free (outcome->days);
  g_clear_error (&outcome->error);
}

#define assert_days(order, expected, ...)                                   \
  do                                                                        \
    {                                                                       \
      struct outcome o;                                                     \
      outcome_read (&o, order, (const char *const[]){ __VA_ARGS__, NULL }); \
      g_assert_no_error (o.error);                                          \
      g_assert_cmpstr (o.days, ==, expected);                               \
      outcome_clear (&o);                                                   \
    }                                                                       \
  while (0)

static void
one_reading_only (void)
{
  static const struct
  {
    const char *text, *day;
  } row[] = {
    { "2026-03-04", "2026-03-04" },
    { " 2026-03-04 ", "2026-03-04" },
    { "2026/3/4", "2026-03-04" },
    { "2026.03.04", "2026-03-04" },
    { "'2026-03-04", "2026-03-04" },
    { "2024/02/01 15:02:55 UTC", "2024-02-01" },
    { "2025-06-01 14:03:22 UTC", "2025-06-01" },
    { "2012-12-19 14:29:39 +0000", "2012-12-19" },
    { "2025-11-14T09:12:44Z", "2025-11-14" },
    { "2025-11-14T09:12:44.123Z", "2025-11-14" },
    { "2026-06-20T01:02:03.0000000+00:00", "2026-06-20" },
    { "2026-06-20T01:02:03.1234567890123456789-00:30", "2026-06-20" },
    { "2026-09-20 18:05:12+02:00", "2026-09-20" },
    { "2024-07-01T11:54:49.95+00:00", "2024-07-01" },
    { "2024-07-01T00:30:00+02:00", "2024-07-01" }, /* the day as it is written */
    { "2024-12-31T23:30:00-05:00", "2024-12-31" },
    { "2024-12-31T19:00-05", "2024-12-31" },
    { "2024-12-31T18:59-0500", "2024-12-31" },
    { "2024-03-04T24:00", "2024-03-04" },
    { "2024-03-04 12:30 PM", "2024-03-04" },
    { "2024-03-04 12:30 AM", "2024-03-04" },
    { "20260304T100000Z", "2026-03-04" },
    { "20260304T1000", "2026-03-04" },
    { "20260304100000", "2026-03-04" },
    { "202603041015", "2026-03-04" },
    { "20260304101500000", "2026-03-04" },
    { "20260304-1015", "2026-03-04" },
    { "20260304_101500", "2026-03-04" },
    { "20260304101500.25+0100", "2026-03-04" },
    { ";TZID=Europe/Madrid:20260907T100000", "2026-09-07" },
    { ";VALUE=DATE:20261005", "2026-10-05" },
    { "08 Feb 2026", "2026-02-08" },
    { "8 February 2026", "2026-02-08" },
    { "Feb 8, 2026", "2026-02-08" },
    { "Feb 8, 2026 7:05 PM", "2026-02-08" },
    { "Sep 26, 2026 7:05 PM", "2026-09-26" },
    { "September 18, 2026 9:12 PM", "2026-09-18" },
    { "Aug 12, 2026 10:00 AM", "2026-08-12" },
    { "Sat Feb 18 12:33:11 +0000 2023", "2023-02-18" },
    { "Sat Feb 18 00:33:11 +0100 2023", "2023-02-18" },
    { "Tue, 03 Mar 2026 10:00:00 +0100", "2026-03-03" },
    { "Tue, 3 Mar 2026 10:00:00 GMT", "2026-03-03" },
    { "Tue Mar 03 2026 23:30:00 GMT-0100 (Central European Standard Time)", "2026-03-03" },
    { "Tue Mar  3 10:00:00 CET 2026", "2026-03-03" },
    { "01-Jan-20 01:33 AM", "2020-01-01" },
    { "01-Jan-99", "1999-01-01" },
    { "1-Dec-2019", "2019-12-01" },
    { "2019-Dec-01", "2019-12-01" },
    { "Dec/1/2019", "2019-12-01" },
    { "3rd March 2024", "2024-03-03" },
    { "March 1st, 2024", "2024-03-01" },
    { "the 2nd of June 2024", "2024-06-02" },
    { "4. März 2026", "2026-03-04" },
    { "Montag, den 4. März 2024 um 9 Uhr", "2024-03-04" },
    { "lundi 4 mars 2024 à 9h", "2024-03-04" },
    { "ma 4 mrt. 2024 9 uur", "2024-03-04" },
    { "2024-W10", "2024-03-04" },
    { "2024 KW10", "2024-03-04" },
    { "KW 10/24", "2024-03-04" },
    { "10. Kalenderwoche 2024", "2024-03-04" },
    { "S10 2024", "2024-03-04" },
    { "semaine 10 2024", "2024-03-04" },
    { "Q3'24", "2024-07-01" },
    { "3Q24", "2024-07-01" },
    { "3T 2024", "2024-07-01" },
    { "3.er trimestre de 2024", "2024-07-01" },
    { "3º trimestre de 2024", "2024-07-01" },
    { "III trimestre 2024", "2024-07-01" },
    { "third quarter of 2024", "2024-07-01" },
    { "2. Halbjahr 2024", "2024-07-01" },
    { "2024/25", "2024-01-01" },
    { "2024-2025", "2024-01-01" },
    { "1999/00", "1999-01-01" },
    { "1840s", "1840-01-01" },
    { "1843-05", "1843-05-01" },
    { "4. Mrz. 2026", "2026-03-04" },
    { "Mittwoch, 4. Ma\xcc\x88rz 2026 um 14:05 Uhr", "2026-03-04" },
    { "12. Okt. 2026 14.05 Uhr", "2026-10-12" },
    { "1. Dez 2026", "2026-12-01" },
    { "3 févr. 2026", "2026-02-03" },
    { "1er août 2026", "2026-08-01" },
    { "mar. 3 mars 2026 à 14h05", "2026-03-03" },
    { "15 DÉCEMBRE 2026", "2026-12-15" },
    { "3 de febrero de 2026", "2026-02-03" },
    { "3 ene 2026", "2026-01-03" },
    { "martes, 3 mar 2026", "2026-03-03" },
    { "4 sept. 2026", "2026-09-04" },
    { "3 mei 2026", "2026-05-03" },
    { "12 mrt. 2026", "2026-03-12" },
    { "1 augustus 2026", "2026-08-01" },
    { "3 gennaio 2026", "2026-01-03" },
    { "7 lug 2026 alle ore 9:30", "2026-07-07" },
    { "3 de março de 2026", "2026-03-03" },
    { "1 out 2026", "2026-10-01" },
    { "terça-feira, 3 de fevereiro de 2026 às 10:00", "2026-02-03" },
    { "Feb 8, 2026 7:05\xe2\x80\xafPM", "2026-02-08" },
    { "\xe2\x80\x8e"
      "8 Feb 2026",
      "2026-02-08" },
    { "May 2016", "2016-05-01" },
    { "2016-05", "2016-05-01" },
    { "05/2016", "2016-05-01" },
    { "05.2016", "2016-05-01" },
    { "1970-01-01", "1970-01-01" },
    { "1899-12-31", "1899-12-31" },
    { "9999-12-31", "9999-12-31" },
    { "2038-01-19T03:14:08Z", "2038-01-19" },
    { "2038-01-20", "2038-01-20" },
    { "2024-02-29", "2024-02-29" },
    { "4.3.2025 klo 14.05", "2025-03-04" },
    { "13. 6. 2018. 21:25:15 a: m", "2018-06-13" },
    { "04.03.2026", "2026-03-04" },
    { "04.03.25", "2025-03-04" },
    { "13/6/18, 1:55 p.m.", "2018-06-13" },
    { "1/29/26, 2:37 PM", "2026-01-29" },
    { "1/29/26, 2:37\xe2\x80\xafPM", "2026-01-29" },
    { "1/29/26, 2:37\xc2\xa0PM", "2026-01-29" },
    { "11/26/25, 4:16:54 PM", "2025-11-26" },
    { "25/04/2026, 4:21:32 PM", "2026-04-25" },
    { "09/09/2026 19:02", "2026-09-09" },
    { "3/3/2024", "2024-03-03" },
    { "24-12-19", "2019-12-24" },
    { "12/31/2024 23:30 -0500", "2024-12-31" },
    { "1709546400.000200", "2024-03-04" },
    { "1709546400", "2024-03-04" },
    { "1709546400.0", "2024-03-04" },
    { "1709546400123", "2024-03-04" },
    { "1709546400123456", "2024-03-04" },
    { "1709546400123456789", "2024-03-04" },
    { "1082040961", "2004-04-15" },
    { "4102444799", "2099-12-31" },
    { "20260304", "2026-03-04" },
    { "45355", "2024-03-04" },
    { "45355.5", "2024-03-04" },
    { "45355,75", "2024-03-04" },
    { "45306", "2024-01-15" },
    { "2016", "2016-01-01" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      struct outcome o;
      outcome_read (&o, DATE_ORDER_AUTO, (const char *const[]){ row[i].text, NULL });
      if (o.error != NULL || strcmp (o.days, row[i].day) != 0)
        g_error ("'%s' gives %s, not %s", row[i].text, o.error ? o.error->message : o.days,
                 row[i].day);
      outcome_clear (&o);
    }
}

static void
no_date_at_all (void)
{
  static const char *const empty[] = { "",
                                       " ",
                                       "\xc2\xa0",
                                       "-",
                                       "--",
                                       "n/a",
                                       "NULL",
                                       "0/0/00",
                                       "00/00/0000",
                                       "0000-00-00",
                                       "0000-00-00 00:00:00",
                                       "--03-14" };
  static const struct
  {
    const char *text, *reason;
  } bad[] = {
    { "yesterday", "is not a valid date" },
    { "2024-13-01", "is not a valid date" },
    { "32/13/2024", "is not a valid date" },
    { "2024-02-30", "is not a valid date" },
    { "2100-02-29", "is not a valid date" },
    { "31/4/2024", "is not a valid date" },
    { "2/30/2024", "is not a valid date" },
    { "30 Feb 2024", "is not a valid date" },
    { "8 Feb", "has no year" },
    { "14:05", "is a time of day without a date" },
    { "1.70955E+12", "was rounded by a spreadsheet, so the day is lost" },
    { "2024-03-04 25:00", "is not a valid date" },
    { "2024-03-04 10:61", "is not a valid date" },
    { "2024-03-04 with Ana", "is not a valid date" },
    { "2024-3-", "is not a valid date" },
    { "3/4/5", "is not a valid date" },
    { "3/4/024", "is not a valid date" },
    { "3/4", "has no year; add it" },
    { "15.09.", "has no year; add it" },
    { "34600000001", "is not a valid date" },
    { "-5", "is not a valid date" },
    { "S1 2024", "is not a valid date" }, /* the first week, or the first half */
    { "24 KW 10", "is not a valid date" },
    { "Q1 Q2 2024", "is not a valid date" },
    { "1h30", "is not a valid date" },
    { "2024-2030", "is not a valid date" },
    { "1844s", "is not a valid date" },
    { "3 May", "has no year" },
    { "May", "has no year" },
    { "1.70955E+12", "was rounded by a spreadsheet, so the day is lost" },
    { "1e400", "is not a valid date" },
    { "0x10", "is not a valid date" },
    { "inf", "is not a valid date" },
    { "Feb Apr 2024", "is not a valid date" },
    { "12 12 12 12", "is not a valid date" },
    { "99999999999999999999", "is not a valid date" },
    { "\xd9\xa3/\xd9\xa4/2024", "is not a valid date" },
    { "Februaryfebruaryfebruary 3 2024", "is not a valid date" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (empty); i++)
    assert_days (DATE_ORDER_AUTO, "empty", empty[i]);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      struct date_column *column = date_column_new (DATE_ORDER_AUTO);
      gint32 code;
      const char *reason = "was taken for one";
      date_column_read (column, bad[i].text, 2, &code, &reason);
      if (strcmp (reason, bad[i].reason) != 0)
        g_error ("'%s' %s, should be: %s", bad[i].text, reason, bad[i].reason);
      date_column_free (column);
    }
}

static void
order_comes_from_the_column (void)
{
  assert_days (DATE_ORDER_AUTO, "2024-04-03 2024-04-23", "3/4/2024", "23/04/2024");
  assert_days (DATE_ORDER_AUTO, "2024-03-04 2024-04-23", "3/4/2024", "4/23/2024");
  assert_days (DATE_ORDER_AUTO, "2024-04-23 2024-04-03", "23/04/2024", "3/4/2024");
  assert_days (DATE_ORDER_AUTO, "2026-03-04 2026-03-23", "03.04.2026", "03.23.2026");
  assert_days (DATE_ORDER_AUTO, "2026-04-05 2026-04-13", "5/04/2026, 4:21:32 PM",
               "13/04/2026, 9:00:00 AM");
  assert_days (DATE_ORDER_DMY, "2024-04-03 bad", "3/4/2024", "4/23/2024");
  assert_days (DATE_ORDER_MDY, "2024-03-04 2024-04-23", "3/4/2024", "4/23/2024");
  assert_days (DATE_ORDER_YMD, "2024-03-04 2024-03-04", "24/03/04", "2024-03-04");
  /* where the year cannot come first, the file decides */
  assert_days (DATE_ORDER_YMD, "2024-03-04 2024-03-23 2024-04-03", "24/03/04", "23/3/2024",
               "3/4/2024");
  assert_days (DATE_ORDER_YMD, "2024-03-23 2024-03-04", "3/23/2024", "3/4/2024");
  assert_days (DATE_ORDER_AUTO, "2026-09-20 2026-09-26", "2026-09-20 18:05:12+02:00",
               "Sep 26, 2026 7:05 PM");
}

static void
unclear_order_is_refused (void)
{
  struct outcome o;
  outcome_read (&o, DATE_ORDER_AUTO,
                (const char *const[]){ "3/4/2024", "3/4/2024", "3/6/2024", "5/5/2024", "1/2/2024",
                                       "7/8/2024", NULL });
  g_assert_error (o.error, PLN_ERROR, PLN_ERROR_DATA);
  g_assert_cmpstr (
    o.error->message, ==,
    "log.csv, column \"when\": the order of day and month is ambiguous: \"3/4/2024\" on line 2 is "
    "3 April 2024 or 4 March 2024, \"3/6/2024\" on line 4 is 3 June 2024 or 6 March 2024 and "
    "\"1/2/2024\" on line 6 is 1 February 2024 or 2 January 2024; add --date-order dmy if the "
    "day comes first, or --date-order mdy if the month does");
  outcome_clear (&o);
}

static void
contradiction_is_refused (void)
{
  struct outcome o;
  outcome_read (&o, DATE_ORDER_AUTO,
                (const char *const[]){ "3/4/2024", "4/23/2024", "23/4/2024", NULL });
  g_assert_error (o.error, PLN_ERROR, PLN_ERROR_DATA);
  g_assert_nonnull (strstr (
    o.error->message, "\"23/4/2024\" on line 4 puts the day first, but \"4/23/2024\" on line 3"));
  outcome_clear (&o);
}

static void
other_dates_of_the_file_help (void)
{
  struct date_column *column = date_column_new (DATE_ORDER_AUTO);
  gint32 code;
  const char *reason;
  g_assert_cmpint (date_column_read (column, "3/4/2024", 2, &code, &reason), ==, DATE_READ);
  date_column_observe (column, "5/6/2024", 2);
  date_column_observe (column, "5/28/2024", 2);
  g_assert_true (date_column_settle (column, "f", "c", NULL));
  g_assert_cmpint (date_column_day (column, code), ==, day_from_date (2024, 3, 4));
  date_column_free (column);
}

/* How a date is refused: the reason. */
static void
reasons_fit (void)
{
  static const struct
  {
    const char *text, *reason;
  } row[] = {
    { "0000-01-31", "is in the year 0, which does not exist" },
    { "0000-13-31", "is not a valid date" },
    { "2024-02-30", "is not a valid date" },
    { "20260304100099", "is not a valid date" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      struct date_column *column = date_column_new (DATE_ORDER_AUTO);
      const char *reason = NULL;
      gint32 code;
      date_column_read (column, row[i].text, 2, &code, &reason);
      g_assert_cmpstr (reason, ==, row[i].reason);
      date_column_free (column);
    }
}

/* Hours of the clock, which decide the day where an offset is added. */
static void
clocks_are_read (void)
{
  static const struct
  {
    const char *text;
    int minutes; /* -1: not a time of day */
  } row[] = {
    { "00:00", 0 },         { "12:30 PM", 750 }, { "12:30 AM", 30 }, { "1:05 pm", 785 },
    { "11:59 p.m.", 1439 }, { "24:00", 1440 },   { "24:01", -1 },    { "25:00", -1 },
    { "14:60", -1 },        { "14:05:61", -1 },  { "1405", 845 },    { "140561", -1 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      struct date_clock clock = { 0 };
      const char *at = row[i].text;
      gboolean read = date_clock_read (&at, FALSE, &clock);
      g_assert_cmpint (read ? clock.minutes : -1, ==, row[i].minutes);
    }
}

/* Minutes east of Greenwich. */
static void
zones_are_read (void)
{
  static const struct
  {
    const char *text;
    int minutes;
  } row[] = { { "+02:00", 120 }, { "-0530", -330 }, { "+1", 60 },
              { "Z", 0 },        { "UTC+3", 180 },  { "GMT", 0 } };
  for (guint i = 0; i < G_N_ELEMENTS (row); i++)
    {
      struct date_clock clock = { 0 };
      const char *at = row[i].text;
      g_assert_true (date_zone_read (&at, &clock));
      g_assert_cmpint (clock.zone_minutes, ==, row[i].minutes);
    }
}

static void
numbers_are_read_together (void)
{
  /* sampled every 20 seconds: within a spreadsheet's range, yet no days */
  assert_days (DATE_ORDER_AUTO, "0 0 0 0", "54120", "54140", "54160", "54180");
  assert_days (DATE_ORDER_AUTO, "0 0 0 0 0", "31220", "31240", "31260", "31280", "31280");
  assert_days (DATE_ORDER_DMY, "2069-12-31 1970-01-01 1979-01-01 1999-01-01", "31/12/69", "1/1/70",
               "1/1/79", "1/1/99");
  assert_days (DATE_ORDER_AUTO, "0 0 0 0", "31220", "31225", "31230", "31245");
  assert_days (DATE_ORDER_AUTO, "1985-06-22 1985-06-27 1985-07-02", "31220", "31225", "31230");
  assert_days (DATE_ORDER_AUTO, "1985-06-22 1985-06-27 1985-07-02 1985-07-08", "31220", "31225",
               "31230", "31236");
  assert_days (DATE_ORDER_AUTO, "2039-12-31 2039-12-30", "51135", "51134");
  assert_days (DATE_ORDER_AUTO, "0 0", "51136", "51134");
  assert_days (DATE_ORDER_AUTO, "0 0 3", "140", "160", "326450");
  assert_days (DATE_ORDER_AUTO, "0 0 1", "0", "20", "86400");
  assert_days (DATE_ORDER_AUTO, "2024-03-04 2024-03-09 2024-03-14 2024-03-18", "45355", "45360",
               "45365", "45369");
  assert_days (DATE_ORDER_AUTO, "2016-01-01 none 2017-01-01", "2016", "0", "2017");
  assert_days (DATE_ORDER_AUTO, "0 0", "2016", "17");
  assert_days (DATE_ORDER_AUTO, "2026-03-04 2026-03-05", "20260304", "20260305");
  assert_days (DATE_ORDER_AUTO, "234 234", "20260304", "20260399");
  assert_days (DATE_ORDER_AUTO, "2024-03-04 2024-03-04 2016-01-01 none", "2024-03-04", "45355",
               "2016", "17");
}

static void
column_tells_what_it_is (void)
{
  struct outcome o;
  gint32 day;
  guint64 line;
  const char *text;
  outcome_read (&o, DATE_ORDER_AUTO, (const char *const[]){ "3/4/2024", "23/04/2024", NULL });
  g_assert_cmpstr (date_column_style (o.column), ==,
                   "day/month/year, decided by line 3: 23/04/2024");
  g_assert_cmpstr (date_column_example (o.column, &day), ==, "3/4/2024");
  g_assert_cmpint (day, ==, day_from_date (2024, 4, 3));
  outcome_clear (&o);

  outcome_read (&o, DATE_ORDER_AUTO, (const char *const[]){ "2024-03-04", "17", "18", NULL });
  g_assert_cmpint (date_column_strays (o.column, &line, &text), ==, 2);
  g_assert_cmpint (line, ==, 3);
  g_assert_cmpstr (text, ==, "17");
  outcome_clear (&o);

  outcome_read (&o, DATE_ORDER_AUTO, (const char *const[]){ "", NULL });
  g_assert_null (date_column_style (o.column));
  g_assert_null (date_column_example (o.column, &day));
  g_assert_true (date_column_is_calendar (o.column));
  outcome_clear (&o);

  outcome_read (&o, DATE_ORDER_MDY, (const char *const[]){ "3/4/24", NULL });
  g_assert_cmpstr (
    date_column_style (o.column), ==,
    "month/day/year, as --date-order says; years with two digits, read as 1970 to 2069");
  outcome_clear (&o);

  outcome_read (&o, DATE_ORDER_AUTO, (const char *const[]){ "2015", "2016", NULL });
  g_assert_cmpstr (date_column_style (o.column), ==, "years only, read as 1 January");
  outcome_clear (&o);

  outcome_read (&o, DATE_ORDER_AUTO, (const char *const[]){ "2015", "2016.5", NULL });
  g_assert_cmpstr (date_column_style (o.column), ==, "seconds from zero, not calendar dates");
  outcome_clear (&o);

  outcome_read (&o, DATE_ORDER_AUTO, (const char *const[]){ "20", "40", NULL });
  g_assert_cmpstr (date_column_style (o.column), ==, "seconds from zero, not calendar dates");
  g_assert_false (date_column_is_calendar (o.column));
  outcome_clear (&o);
}

/* Every day of 1990-2030 in several spellings comes back as itself. */
static void
every_day_comes_back (void)
{
  static const char *const month[]
    = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
  struct date_column *column = date_column_new (DATE_ORDER_DMY);
  const gint32 first = day_from_date (1990, 1, 1), last = day_from_date (2030, 12, 31);
  gint32 code[5];
  g_assert_true (date_column_settle (column, "f", "c", NULL));
  for (gint32 day = first; day <= last; day++)
    {
      int y, m, d;
      const char *reason;
      char text[5][40];
      day_to_date (day, &y, &m, &d);
      g_snprintf (text[0], 40, "%04d-%02d-%02d", y, m, d);
      g_snprintf (text[1], 40, "%d/%d/%d, 3:04 PM", d, m, y);
      g_snprintf (text[2], 40, "%02d %s %d", d, month[m - 1], y);
      g_snprintf (text[3], 40, "%s %d, %d 12:00 AM", month[m - 1], d, y);
      g_snprintf (text[4], 40, "%" G_GINT64_FORMAT "000", (gint64)day * 86400 + 86399);
      for (guint i = 0; i < 5; i++)
        {
          g_assert_cmpint (date_column_read (column, text[i], 2, &code[i], &reason), ==, DATE_READ);
          g_assert_cmpint (date_column_day (column, code[i]), ==, day);
        }
    }
  date_column_free (column);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dates/one-reading", one_reading_only);
  g_test_add_func ("/dates/none", no_date_at_all);
  g_test_add_func ("/dates/order", order_comes_from_the_column);
  g_test_add_func ("/dates/unclear", unclear_order_is_refused);
  g_test_add_func ("/dates/contradiction", contradiction_is_refused);
  g_test_add_func ("/dates/observed", other_dates_of_the_file_help);
  g_test_add_func ("/dates/numbers", numbers_are_read_together);
  g_test_add_func ("/dates/reasons", reasons_fit);
  g_test_add_func ("/dates/clocks", clocks_are_read);
  g_test_add_func ("/dates/zones", zones_are_read);
  g_test_add_func ("/dates/style", column_tells_what_it_is);
  g_test_add_func ("/dates/every-day", every_day_comes_back);
  return g_test_run ();
}
