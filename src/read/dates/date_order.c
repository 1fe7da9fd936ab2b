/* Decides how to read a date column after its last value.
 *
 * A first part over 12 shows that the day comes first, a second part over 12 that the
 * month does.  Both in one column is a contradiction.  Neither is an error, unless the
 * parts are joined by points: with points, the day comes first everywhere.
 * Small numbers are compact dates (20260304), years, day numbers of a spreadsheet, or
 * seconds from a start of the data's own.  Day numbers also look like seconds.  They are
 * read as seconds if a value would be a day after 2040, or if there are four or more
 * distinct values and all are multiples of five, as sampled times are. */
#include "read/dates/date_internal.h"

#define SERIAL_OF_2040 51136

static void
append_pair_reading (GString *out, const struct sighting *sighting)
{
  g_string_append_printf (out, "\"%s\" on line %" G_GUINT64_FORMAT " is ", sighting->text,
                          sighting->line);
  day_append_words (out, pair_day (sighting->code, TRUE));
  g_string_append (out, " or ");
  day_append_words (out, pair_day (sighting->code, FALSE));
}

static gboolean
fail_as_unclear (const struct date_column *column, const char *file, const char *name,
                 GError **error)
{
  g_autoptr (GString) readings = g_string_new (NULL);
  for (guint i = 0; i < column->n_unclear; i++)
    {
      g_string_append (readings, i == 0 ? "" : i + 1 < column->n_unclear ? ", " : " and ");
      append_pair_reading (readings, &column->unclear[i]);
    }
  return fail (
    error, PLN_ERROR_DATA,
    "%s, column \"%s\": the order of day and month is ambiguous: %s; add --date-order dmy "
    "if the day comes first, or --date-order mdy if the month does",
    file, name, readings->str);
}

static gboolean
fail_as_contradictory (const struct date_column *column, const char *file, const char *name,
                       GError **error)
{
  const struct sighting *a = &column->day_first, *b = &column->month_first;
  return fail (error, PLN_ERROR_DATA,
               "%s, column \"%s\": \"%s\" on line %" G_GUINT64_FORMAT
               " puts the day first, but \"%s\" on "
               "line %" G_GUINT64_FORMAT " the month; correct one of them, or add --date-order "
               "dmy or --date-order mdy: rows that do not fit are then left out and counted",
               file, name, a->text, a->line, b->text, b->line);
}

static gboolean
fail_as_year_first (const struct date_column *column, const char *file, const char *name,
                    GError **error)
{
  const struct sighting *one
    = column->day_first.text != NULL ? &column->day_first : &column->example;
  return fail (error, PLN_ERROR_DATA,
               "%s, column \"%s\": it is not clear whether \"%s\" on line %" G_GUINT64_FORMAT
               " begins with the year; add --date-order ymd if it does, otherwise --date-order dmy "
               "or --date-order mdy",
               file, name, one->text, one->line);
}

static enum number_reading
number_reading_of (const struct date_column *column)
{
  const struct small_numbers *small = &column->small;
  if (column->calendar_values > 0)
    return NUMBER_EACH;
  if (small->count == 0 || column->sampled)
    return NUMBER_SECONDS;
  if (small->all_compact)
    return NUMBER_COMPACT;
  if (small->all_months && !small->has_fraction)
    return NUMBER_MONTH;
  if (small->minimum >= LEAST_YEAR_ALONE && small->greatest <= GREATEST_YEAR
      && !small->has_fraction)
    return NUMBER_YEAR;
  if (small->minimum < LEAST_SERIAL || small->greatest >= SERIAL_OF_2040)
    return NUMBER_SECONDS;
  gboolean looks_sampled = small->n_distinct == G_N_ELEMENTS (small->distinct)
                           && small->divisor % 5 == 0 && !small->has_fraction;
  return looks_sampled ? NUMBER_SECONDS : NUMBER_SERIAL;
}

static void
append_pair_style (GString *out, const struct date_column *column)
{
  gboolean day_first = column->order != DATE_ORDER_MDY;
  gboolean dotted = (column->spelling & DATE_SPELLING_DOTTED) != 0;
  const struct sighting *proof = day_first ? &column->day_first : &column->month_first;
  g_string_append (out,
                   day_first ? dotted ? "day.month.year" : "day/month/year" : "month/day/year");
  if (column->assumed_why != NULL)
    g_string_append_printf (out, ", %s", column->assumed_why);
  else if (column->told)
    g_string_append (out, column->by_sibling ? ", as another file of the same kind shows"
                                             : ", as --date-order says");
  else if (proof->text != NULL)
    g_string_append_printf (out, ", decided by line %" G_GUINT64_FORMAT ": %s", proof->line,
                            proof->text);
  else if (!dotted)
    g_string_append (out, " (month/day/year would give the same dates)");
}

static void
append_style (GString *out, const char *style)
{
  g_string_append (out, out->len > 0 ? "; " : "");
  g_string_append (out, style);
}

static char *
style_of (const struct date_column *column)
{
  static const char *const number_style[] = {
    "seconds from zero, not calendar dates", "day numbers of a spreadsheet",
    "years only, read as 1 January",         "yearmonthday",
    "yearmonth, read as the first day",      "some numbers, each read by its size",
  };
  g_autoptr (GString) out = g_string_new (NULL);
  if (column->spelling & DATE_SPELLING_YEAR_FIRST)
    append_style (out, "year-month-day");
  if (column->spelling & DATE_SPELLING_NAMED)
    append_style (out, "months by name");
  if (column->short_years_first > 0)
    append_style (out, "year-month-day, as --date-order says");
  if (column->pairs > 0)
    {
      append_style (out, "");
      append_pair_style (out, column);
    }
  if (column->seconds > 0)
    append_style (out, "Unix seconds");
  if (column->millis > 0)
    append_style (out, "Unix milliseconds");
  if (column->micros > 0)
    append_style (out, "Unix microseconds");
  if (column->foreign > 0)
    append_style (out, "a clock that starts in 1601 or 2001, as Windows, browsers and Apple count");
  if (column->small.count > 0 || (column->zeros > 0 && column->calendar_values == 0))
    append_style (out, number_style[column->number_reading]);
  if (column->spelling & DATE_SPELLING_NO_DAY)
    append_style (out, "months without a day, read as their first day");
  if (column->spelling & DATE_SPELLING_PERIOD)
    append_style (out, "weeks, quarters or half-years, read as their first day");
  if (column->spelling & DATE_SPELLING_SHORT_YEAR)
    append_style (out, "years with two digits, read as 1970 to 2069");
  return g_strdup (out->str);
}

/* Is the order of day and month to be found from the values? With DATE_ORDER_YMD it is for dates
 * that cannot have the year first, such as 3/4/2024. */
static gboolean
column_decides_order (const struct date_column *column)
{
  return (column->order == DATE_ORDER_AUTO || column->order == DATE_ORDER_YMD) && column->pairs > 0;
}

gboolean
date_column_is_unclear (const struct date_column *column)
{
  return column_decides_order (column) && column->day_first.text == NULL
         && column->month_first.text == NULL && column->n_unclear > 0;
}

gboolean
date_column_is_contradictory (const struct date_column *column)
{
  return column_decides_order (column) && column->day_first.text != NULL
         && column->month_first.text != NULL;
}

static gboolean
order_settle (struct date_column *column, const char *file, const char *name, GError **error)
{
  if (date_column_is_contradictory (column))
    return fail_as_contradictory (column, file, name, error);
  if (column->preferred == DATE_ORDER_AUTO && column->years_first.n == column->pairs
      && year_may_come_first (&column->years_first))
    return fail_as_year_first (column, file, name, error);
  gboolean month_first = column->month_first.text != NULL;
  if (date_column_is_unclear (column))
    {
      gboolean is_given
        = column->preferred == DATE_ORDER_DMY || column->preferred == DATE_ORDER_MDY;
      if (!is_given && column->assumed == DATE_ORDER_AUTO)
        return fail_as_unclear (column, file, name, error);
      if (is_given)
        column->assumed_why = NULL;
      month_first = (is_given ? column->preferred : column->assumed) == DATE_ORDER_MDY;
      column->told = TRUE;
    }
  else
    column->assumed_why = NULL;
  column->order = month_first ? DATE_ORDER_MDY : DATE_ORDER_DMY;
  return TRUE;
}

gboolean
date_column_settle (struct date_column *column, const char *file, const char *column_name,
                    GError **error)
{
  if (column_decides_order (column) && !order_settle (column, file, column_name, error))
    return FALSE;
  column->number_reading = number_reading_of (column);
  g_free (column->style);
  column->style = column->values > 0 ? style_of (column) : NULL;
  return TRUE;
}

char *
date_column_assumption (const struct date_column *column)
{
  if (column->assumed_why == NULL)
    return NULL;
  return g_strdup_printf ("the %s comes first, %s",
                          column->order == DATE_ORDER_MDY ? "month" : "day", column->assumed_why);
}

gboolean
date_column_is_calendar (const struct date_column *column)
{
  return column->number_reading != NUMBER_SECONDS || column->small.count + column->zeros == 0;
}

enum date_order
date_column_order (const struct date_column *column, gboolean *is_shown)
{
  *is_shown = column->pairs > 0 && !column->told
              && (column->day_first.text != NULL || column->month_first.text != NULL
                  || (column->spelling & DATE_SPELLING_DOTTED) != 0);
  *is_shown |= column->assumed_why != NULL && order_hints_by_weekday (&column->hints) != HINT_NONE;
  return *is_shown || (column->pairs > 0 && column->told) ? column->order : DATE_ORDER_AUTO;
}

gboolean
date_column_lacks_days (const struct date_column *column)
{
  enum number_reading reading = column->number_reading;
  return (column->spelling & DATE_SPELLING_NO_DAY) != 0 || column->years > 0
         || (column->small.count > 0
             && (reading == NUMBER_YEAR || reading == NUMBER_MONTH || reading == NUMBER_EACH));
}

const char *
date_column_style (const struct date_column *column)
{
  return column->style;
}

const char *
date_column_example (const struct date_column *column, gint32 *day)
{
  if (column->example.text == NULL)
    return NULL;
  *day = date_column_day (column, column->example.code);
  return column->example.text;
}

guint64
date_column_strays (const struct date_column *column, guint64 *line, const char **text)
{
  if (column->number_reading != NUMBER_EACH || column->small.strays == 0)
    return 0;
  *line = column->small.stray.line;
  *text = column->small.stray.text;
  return column->small.strays;
}
