/* Reads the values of a date column into codes, and turns codes into days. */
#include <string.h>
#include "read/dates/common_divisor.h"
#include "read/dates/date_internal.h"
#include "read/dates/foreign_clocks.h"

#define CODE_MASK ((1 << CODE_BITS) - 1)
#define DAY_OF_YEAR_1 (-719162)
#define EXCEL_ZERO (-25569) /* day 60 is 29 February 1900, which did not exist */

struct date_column *
date_column_new (enum date_order order)
{
  struct date_column *column = g_new0 (struct date_column, 1);
  column->order = order;
  column->told = order == DATE_ORDER_DMY || order == DATE_ORDER_MDY;
  column->small.all_compact = column->small.all_months = TRUE;
  return column;
}

void
date_column_prefer (struct date_column *column, enum date_order order)
{
  column->preferred = order;
}

void
date_column_assume (struct date_column *column, enum date_order order, const char *why)
{
  column->assumed = order;
  column->assumed_why = why;
}

const struct order_hints *
date_column_hints (const struct date_column *column)
{
  return &column->hints;
}

void
date_column_follow_sibling (struct date_column *column)
{
  column->by_sibling = TRUE;
}

void
date_column_free (struct date_column *column)
{
  if (column == NULL)
    return;
  g_free (column->day_first.text);
  g_free (column->month_first.text);
  for (guint i = 0; i < UNCLEAR_SAMPLES; i++)
    g_free (column->unclear[i].text);
  g_free (column->example.text);
  g_free (column->small.stray.text);
  g_free (column->style);
  g_free (column);
}

void
date_column_expect_seconds (struct date_column *column)
{
  column->sampled = TRUE;
}

void
date_column_expect_apple_seconds (struct date_column *column)
{
  column->apple = TRUE;
}

static void
sighting_set (struct sighting *sighting, const char *text, guint64 line, date_code code)
{
  if (sighting->text != NULL)
    return;
  sighting->text = g_strdup (text);
  sighting->line = line;
  sighting->code = code;
}

enum
{
  YEAR_LEAST = 365 /* days */
};

static gint32
code_of (enum code_kind kind, gint32 rest)
{
  return (gint32)kind << CODE_BITS | rest;
}

static enum date_result
bad (const char **reason, const char *clause)
{
  *reason = clause;
  return DATE_BAD;
}

gint32
pair_day (date_code code, gboolean day_first)
{
  int first = code & 31, second = code >> 5 & 31, year = code >> 10 & 0x3fff;
  gint32 day
    = day_first ? day_from_date (year, second, first) : day_from_date (year, first, second);
  return day;
}

/* A day and a month in an order that the column decides, or that the user gave. */
static enum date_result
pair_read (struct date_column *column, const struct date_text *value, const char *text,
           guint64 line, date_code *code, const char **reason)
{
  int year
    = value->spelling & DATE_SPELLING_SHORT_YEAR ? date_year_in_full (value->year) : value->year;
  if (column->order == DATE_ORDER_YMD && value->spelling & DATE_SPELLING_SHORT_YEAR)
    {
      gint32 day = day_from_date (date_year_in_full (value->first), value->second, value->year);
      if (day == DAY_NONE)
        return bad (reason, "is not a valid date if the year comes first");
      *code = code_of (CODE_DAY, day - DAY_OF_YEAR_1);
      column->short_years_first++;
      return DATE_READ;
    }
  if (value->first < 1 || value->first > 31 || value->second < 1 || value->second > 31)
    return bad (reason, "is not a valid date");

  *code = code_of (CODE_PAIR, value->first | value->second << 5 | year << 10);
  gboolean as_day_first = pair_day (*code, TRUE) != DAY_NONE;
  gboolean as_month_first = pair_day (*code, FALSE) != DAY_NONE;
  if (!as_day_first && !as_month_first)
    return bad (reason, "is not a valid date");
  if (column->order == DATE_ORDER_DMY && !as_day_first)
    return bad (reason, "is not a valid date if the day comes first");
  if (column->order == DATE_ORDER_MDY && !as_month_first)
    return bad (reason, "is not a valid date if the month comes first");

  if (as_day_first && !as_month_first)
    sighting_set (&column->day_first, text, line, *code);
  else if (as_month_first && !as_day_first)
    sighting_set (&column->month_first, text, line, *code);
  else if (value->first != value->second && !(value->spelling & DATE_SPELLING_DOTTED)
           && column->n_unclear < UNCLEAR_SAMPLES
           && (column->n_unclear == 0
               || strcmp (column->unclear[column->n_unclear - 1].text, text) != 0))
    sighting_set (&column->unclear[column->n_unclear++], text, line, *code);
  return DATE_READ;
}

gboolean
number_is_compact_date (gint64 number)
{
  int year = (int)(number / 10000);
  return number >= 10000000 && number < 100000000 && year >= LEAST_YEAR_ALONE
         && year <= GREATEST_YEAR
         && day_from_date (year, (int)(number / 100 % 100), (int)(number % 100)) != DAY_NONE;
}

static gboolean
number_is_compact_month (gint64 number)
{
  return number >= 100 * LEAST_YEAR_ALONE && number < 100 * (GREATEST_YEAR + 1) && number % 100 >= 1
         && number % 100 <= 12;
}

static gboolean
is_within (gint64 value, gint64 minimum, gint64 greatest)
{
  return value >= minimum && value <= greatest;
}

static void
note_distinct (struct small_numbers *small, gint64 number)
{
  for (guint i = 0; i < small->n_distinct; i++)
    if (small->distinct[i] == number)
      return;
  if (small->n_distinct < G_N_ELEMENTS (small->distinct))
    small->distinct[small->n_distinct++] = number;
}

static void
note_small_number (struct date_column *column, const struct date_text *value, const char *text,
                   guint64 line, date_code code)
{
  struct small_numbers *small = &column->small;
  gint64 number = value->number;
  if (number == 0 && !value->has_fraction)
    {
      column->zeros++;
      return;
    }
  gboolean compact = number_is_compact_date (number);
  small->minimum = small->count == 0 ? number : MIN (small->minimum, number);
  small->greatest = MAX (small->greatest, number);
  small->divisor = common_divisor (small->divisor, number);
  small->has_fraction |= value->has_fraction;
  small->all_compact &= compact;
  small->all_months &= number_is_compact_month (number);
  small->count++;
  note_distinct (small, number);
  if (compact || is_within (number, LEAST_YEAR_ALONE, GREATEST_YEAR)
      || is_within (number, LEAST_SERIAL, GREATEST_SERIAL))
    return;
  small->strays++;
  sighting_set (&small->stray, text, line, code);
}

/* Reads a number by its size: nano-, micro-, milliseconds or seconds since 1970.  What a
 * smaller number means depends on the rest of the column. */
static enum date_result
number_read (struct date_column *column, const struct date_text *value, const char *text,
             guint64 line, date_code *code, const char **reason)
{
  static const struct
  {
    gint64 minimum, per_second;
  } unit[] = {
    { G_GINT64_CONSTANT (100000000000000000), 1000000000 },
    { G_GINT64_CONSTANT (100000000000000), 1000000 },
    { G_GINT64_CONSTANT (100000000000), 1000 },
    { 100000000, 1 },
  };
  gint64 number = value->number, second;
  if (foreign_clock_second (number, &second)
      || (column->apple && apple_clock_second (number, &second)))
    {
      column->foreign++;
      column->calendar_values++;
      *code = code_of (CODE_DAY, (gint32)(second / SECONDS_A_DAY) - DAY_OF_YEAR_1);
      return DATE_READ;
    }
  for (guint i = 0; i < G_N_ELEMENTS (unit); i++)
    {
      if (number < unit[i].minimum)
        continue;
      second = number / unit[i].per_second;
      if (second > G_GINT64_CONSTANT (4102444800)) /* 2100 or later: not a timestamp */
        return bad (reason, "is not a valid date");
      *(i == 3 ? &column->seconds : i == 2 ? &column->millis : &column->micros) += 1;
      column->calendar_values++;
      *code = code_of (CODE_DAY, (gint32)(second / SECONDS_A_DAY) - DAY_OF_YEAR_1);
      return DATE_READ;
    }
  *code = code_of (CODE_NUMBER, (gint32)number);
  note_small_number (column, value, text, line, *code);
  return DATE_READ;
}

/* Hints are for columns whose order nothing shows and nobody gave. */
static void
note_hints (struct date_column *column, date_code code, guint weekdays)
{
  if (column->day_first.text != NULL || column->month_first.text != NULL
      || column->order == DATE_ORDER_DMY || column->order == DATE_ORDER_MDY)
    return;
  gboolean is_pair = (enum code_kind) (code >> CODE_BITS) == CODE_PAIR;
  gint32 day_first = is_pair ? pair_day (code, TRUE) : DAY_NONE;
  gint32 month_first = is_pair ? pair_day (code, FALSE) : DAY_NONE;
  if (day_first != DAY_NONE && month_first != DAY_NONE)
    order_hints_note (&column->hints, day_first, month_first, weekdays);
}

static enum date_result
value_read (struct date_column *column, const char *text, guint64 line, date_code *code,
            const char **reason)
{
  struct date_text value;
  enum date_result result = DATE_READ;
  date_text_read (text, &value);
  switch (value.shape)
    {
    case DATE_SHAPE_BAD:
      return bad (reason, value.reason);
    case DATE_SHAPE_EMPTY:
      return DATE_EMPTY;
    case DATE_SHAPE_DAY:
      *code = code_of (CODE_DAY, value.day - DAY_OF_YEAR_1);
      if (value.day < DAY_OF_YEAR_1) /* 1 January of the year 1, in a zone east of Greenwich */
        return bad (reason, "is not a valid date");
      column->calendar_values++;
      column->years += value.more_days >= YEAR_LEAST - 1;
      break;
    case DATE_SHAPE_PAIR:
      result = pair_read (column, &value, text, line, code, reason);
      if (result == DATE_READ)
        note_hints (column, *code, value.weekdays);
      if (value.spelling & DATE_SPELLING_SHORT_YEAR && !(value.spelling & DATE_SPELLING_DOTTED))
        year_hints_note (&column->years_first, value.first, value.second, value.year);
      column->calendar_values += result == DATE_READ;
      column->pairs += result == DATE_READ && (enum code_kind) (*code >> CODE_BITS) == CODE_PAIR;
      break;
    case DATE_SHAPE_NUMBER:
      result = number_read (column, &value, text, line, code, reason);
      break;
    }
  if (result == DATE_READ)
    column->spelling |= value.spelling;
  return result;
}

static int
two_digits (const char *at)
{
  if (!g_ascii_isdigit (at[0]) || !g_ascii_isdigit (at[1]))
    return -1;
  return (at[0] - '0') * 10 + (at[1] - '0');
}

/* Fast path for the most common format, exactly 2026-03-04; otherwise DAY_NONE. */
static gint32
iso_day (const char *text)
{
  int century, year, month, day;
  if ((century = two_digits (text)) < 0 || (year = two_digits (text + 2)) < 0 || text[4] != '-'
      || (month = two_digits (text + 5)) < 0 || text[7] != '-' || (day = two_digits (text + 8)) < 0
      || text[10] != '\0')
    return DAY_NONE;
  return day_from_date (century * 100 + year, month, day);
}

enum date_result
date_column_read (struct date_column *column, const char *text, guint64 line, date_code *code,
                  const char **reason)
{
  gint32 day = iso_day (text);
  if (day != DAY_NONE && column->example.text != NULL)
    {
      *code = code_of (CODE_DAY, day - DAY_OF_YEAR_1);
      column->spelling |= DATE_SPELLING_YEAR_FIRST;
      column->calendar_values++;
      return DATE_READ;
    }
  if (column->cached_text[0] != '\0' && strcmp (text, column->cached_text) == 0)
    {
      *code = column->cached_code;
      return DATE_READ;
    }
  enum date_result result = value_read (column, text, line, code, reason);
  if (result != DATE_READ)
    return result;
  column->values++;
  sighting_set (&column->example, text, line, *code);
  gsize length = strlen (text);
  if (length < CACHED_TEXT)
    {
      memcpy (column->cached_text, text, length + 1);
      column->cached_code = *code;
    }
  return result;
}

void
date_column_observe (struct date_column *column, const char *text, guint64 line)
{
  struct date_text value;
  date_code code;
  const char *reason;
  guint n_unclear = column->n_unclear;
  date_text_read (text, &value);
  if (value.shape != DATE_SHAPE_PAIR || column->told)
    return;
  pair_read (column, &value, text, line, &code, &reason);
  for (; column->n_unclear > n_unclear; column->n_unclear--)
    g_clear_pointer (&column->unclear[column->n_unclear - 1].text, g_free);
}

static gint32
number_day (const struct date_column *column, gint32 number)
{
  switch (column->number_reading)
    {
    case NUMBER_SECONDS:
      return number / SECONDS_A_DAY;
    case NUMBER_SERIAL:
      return number == 0 ? DAY_NONE : number + EXCEL_ZERO;
    case NUMBER_YEAR:
      return number == 0 ? DAY_NONE : day_from_date (number, 1, 1);
    case NUMBER_MONTH:
      return number == 0 ? DAY_NONE : day_from_date (number / 100, number % 100, 1);
    case NUMBER_COMPACT:
    case NUMBER_EACH:
      break;
    }
  if (number_is_compact_date (number))
    return day_from_date (number / 10000, number / 100 % 100, number % 100);
  if (is_within (number, LEAST_YEAR_ALONE, GREATEST_YEAR))
    return day_from_date (number, 1, 1);
  return is_within (number, LEAST_SERIAL, GREATEST_SERIAL) ? number + EXCEL_ZERO : DAY_NONE;
}

gint32
date_column_day (const struct date_column *column, date_code code)
{
  gint32 rest = code & CODE_MASK;
  switch ((enum code_kind) (code >> CODE_BITS))
    {
    case CODE_DAY:
      return rest + DAY_OF_YEAR_1;
    case CODE_PAIR:
      return pair_day (rest, column->order != DATE_ORDER_MDY);
    case CODE_NUMBER:
      return number_day (column, rest);
    }
  return DAY_NONE;
}
