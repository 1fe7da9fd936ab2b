/* Civil days, computed by eras of the proleptic Gregorian calendar: 400 years have 146,097 days.
 * Years start in March, so the leap day is the last day of a year. */
#include "pln/base.h"

static gboolean
is_leap (int year)
{
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int
month_length (int year, int month)
{
  static const int length[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  return length[month - 1] + (month == 2 && is_leap (year));
}

gint32
day_from_date (int year, int month, int day)
{
  if (year < 1 || year > 9999 || month < 1 || month > 12)
    return DAY_NONE;
  if (day < 1 || day > month_length (year, month))
    return DAY_NONE;

  int y = year - (month <= 2);
  int era = y >= 0 ? y / 400 : -1;
  int year_of_era = y - era * 400;
  int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

gint32
month_last_day (int year, int month)
{
  return month < 1 || month > 12 ? DAY_NONE
                                 : day_from_date (year, month, month_length (year, month));
}

void
day_to_date (gint32 day, int *year, int *month, int *mday)
{
  gint64 z = (gint64)day + 719468;
  gint64 era = (z >= 0 ? z : z - 146096) / 146097;
  int day_of_era = (int)(z - era * 146097);
  int year_of_era
    = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int shifted = (5 * day_of_year + 2) / 153;
  *mday = day_of_year - (153 * shifted + 2) / 5 + 1;
  *month = shifted < 10 ? shifted + 3 : shifted - 9;
  *year = (int)(year_of_era + era * 400) + (*month <= 2);
}

gint32
quarter_of_day (gint32 day)
{
  int year, month, mday;
  day_to_date (day, &year, &month, &mday);
  return 4 * year + (month - 1) / 3;
}

gint32
quarter_first_day (gint32 quarter)
{
  return quarter < 4 ? DAY_NONE : day_from_date (quarter / 4, quarter % 4 * 3 + 1, 1);
}

static void
two_digits_write (char *text, int number)
{
  text[0] = (char)('0' + number / 10);
  text[1] = (char)('0' + number % 10);
}

/* Tables have millions of days, so no format is put together for each. */
void
day_append_iso (GString *out, gint32 day)
{
  int year, month, mday;
  if (day == DAY_NONE)
    return;
  day_to_date (day, &year, &month, &mday);
  if (year < 0 || year > 9999)
    {
      g_string_append_printf (out, "%04d-%02d-%02d", year, month, mday);
      return;
    }
  char text[] = "0000-00-00";
  two_digits_write (text, year / 100);
  two_digits_write (text + 2, year % 100);
  two_digits_write (text + 5, month);
  two_digits_write (text + 8, mday);
  g_string_append_len (out, text, sizeof text - 1);
}

void
day_append_words (GString *out, gint32 day)
{
  static const char *const name[]
    = { "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December" };
  int year, month, mday;
  if (day == DAY_NONE)
    return;
  day_to_date (day, &year, &month, &mday);
  g_string_append_printf (out, "%d %s %d", mday, name[month - 1], year);
}

gint32
day_today (void)
{
  gint64 second;
  const char *fixed = g_getenv ("SOURCE_DATE_EPOCH");
  if (fixed != NULL
      && g_ascii_string_to_signed (fixed, 10, 0, (gint64)G_MAXINT32 * SECONDS_A_DAY, &second, NULL))
    return (gint32)(second / SECONDS_A_DAY);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  return day_from_date (g_date_time_get_year (now), g_date_time_get_month (now),
                        g_date_time_get_day_of_month (now));
}
