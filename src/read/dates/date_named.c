/* Dates with words, in any order: 08 Feb 2026,
 * "Feb 8, 2026 7:05 PM", Sat Feb 18 12:33:11 +0000 2023, 4.3.2025 klo 14.05.
 *
 * Numbers are collected as parts of the date until it has a year, a month and
 * a day; a number followed by a colon starts the time of day, in any
 * position.  One pass, constant space. */
#include <stdlib.h>
#include <string.h>
#include "pln/weekday.h"
#include "read/dates/date_parse.h"

#define LONGEST_DATE 120

struct date_part
{
  int value, digits;
};

struct parse
{
  const char *at;
  struct date_part part[3];
  int n_parts;
  int month;                     /* from its name; 0: none yet */
  gboolean month_may_be_weekday; /* "mar": March, mardi, martes */
  struct date_clock clock;
  gboolean dotted;
  gboolean days_joined; /* "28-30" */
  guint weekdays;       /* see date_word_weekdays */
  char sign;            /* between the first two numbers */
};

static gboolean
date_is_complete (const struct parse *parse)
{
  return parse->n_parts + (parse->month > 0) == 3;
}

static gboolean
take_word (struct parse *parse)
{
  char word[DATE_WORD_BYTES];
  if (parse->clock.read || *parse->at == 'U' || *parse->at == 'G')
    if (date_zone_read (&parse->at, &parse->clock))
      return TRUE;
  if (!date_word_read (&parse->at, word) || word[0] == '\0')
    return FALSE;
  int month = date_word_month (word);
  parse->weekdays |= date_word_weekdays (word);
  if (month < 0)
    return strcmp (word, "t") == 0;
  if (month == 0)
    return TRUE;
  gboolean may_be_weekday = date_word_weekdays (word) != 0;
  if (parse->month > 0 && may_be_weekday)
    return TRUE;
  if (parse->month > 0 && !parse->month_may_be_weekday)
    return FALSE;
  parse->month = month;
  parse->month_may_be_weekday = may_be_weekday;
  return TRUE;
}

static gboolean
starts_clock (const struct parse *parse)
{
  gsize digits = strspn (parse->at, "0123456789");
  return !parse->clock.read && digits <= 2 && parse->at[digits] == ':';
}

/* "12-13/03/2024" has its year behind a sign, where a time of day would have a blank; the "28/03-02" of
 * "28/03-02/04/2024" and the "28-30" of "28-30 March 2024" are ends of a span, with a number of four
 * digits still to come. */
static gboolean
starts_span_end (const struct parse *parse)
{
  const char *at = parse->at;
  gsize digits = strspn (at, "0123456789");
  gboolean has_year = FALSE, joined = strchr ("/.-", at[-1]) != NULL;
  if (at[digits] == ':' || parse->clock.read)
    return FALSE;
  for (int i = 0; i < parse->n_parts; i++)
    has_year |= parse->part[i].digits == 4;
  if (digits == 4)
    return at[-1] == '/' || at[-1] == '.' || (parse->month > 0 && parse->days_joined);
  return !has_year && joined && digits <= 2;
}

/* "mar 4/3/2025": the third number shows that the word is a Tuesday, and not March. */
static void
drop_month_that_is_weekday (struct parse *parse)
{
  if (parse->month_may_be_weekday && parse->n_parts == 2 && parse->at[-1] == parse->sign
      && strchr ("/.-", parse->sign) != NULL && !starts_clock (parse))
    parse->month = 0;
}

static gboolean
take_number (struct parse *parse)
{
  drop_month_that_is_weekday (parse);
  gboolean complete = date_is_complete (parse);
  if (complete && starts_span_end (parse))
    return FALSE;
  if (complete || starts_clock (parse))
    return !parse->clock.read && date_clock_read (&parse->at, complete, &parse->clock);
  if (parse->n_parts == 3)
    return FALSE;

  struct date_part *part = &parse->part[parse->n_parts++];
  if (parse->n_parts == 2)
    parse->sign = parse->at[-1];
  parse->days_joined
    |= parse->n_parts == 2 && parse->at[-1] == '-' && g_ascii_isdigit (parse->at[-2]);
  part->value = 0;
  for (part->digits = 0; g_ascii_isdigit (*parse->at); parse->at++)
    if (++part->digits <= 4)
      part->value = part->value * 10 + (*parse->at - '0');
  return part->digits <= 4 && part->digits != 3;
}

/* Skips what separates numbers: blanks and "-/.,'", each once or twice.  A sign after
 * the time belongs to its zone; "(CET)" ends the date. */
static gboolean
take_mark (struct parse *parse)
{
  if (parse->clock.read && !parse->clock.has_zone && date_zone_read (&parse->at, &parse->clock))
    return TRUE;
  if (*parse->at == '(' && parse->clock.read)
    {
      const char *end = strchr (parse->at, ')');
      if (end == NULL)
        return FALSE;
      parse->at = end + 1;
      return TRUE;
    }
  if (date_is_complete (parse) && g_str_has_prefix (parse->at, "\xE2\x86\x92"))
    {
      parse->at += strlen (parse->at); /* "March 9, 2026 -> March 10, 2026": the first day */
      return TRUE;
    }
  if (strchr ("-/.,'", *parse->at) == NULL && g_utf8_get_char (parse->at) != 0xBA)
    return FALSE;
  parse->dotted |= *parse->at == '.' && parse->n_parts == 1;
  parse->at = g_utf8_next_char (parse->at);
  return TRUE;
}

static gboolean
take_all (struct parse *parse)
{
  for (;;)
    {
      parse->at = date_blanks_skip (parse->at);
      if (*parse->at == '\0')
        return TRUE;
      gunichar c = g_utf8_get_char (parse->at);
      gboolean good = g_ascii_isdigit (*parse->at)                      ? take_number (parse)
                      : g_unichar_isalpha (c) && c != 0xBA && c != 0xAA ? take_word (parse)
                                                                        : take_mark (parse);
      if (!good)
        return FALSE;
    }
}

static gboolean
set_named_day (const struct parse *parse, struct date_text *out)
{
  const struct date_part *a = &parse->part[0], *b = &parse->part[1];
  int day = 1, year;
  out->spelling = DATE_SPELLING_NAMED;
  if (parse->n_parts == 1)
    {
      year = a->value;
      out->spelling |= DATE_SPELLING_NO_DAY;
      if (a->digits != 4)
        {
          out->reason = "has no year";
          out->lacks_year = TRUE;
          return TRUE;
        }
    }
  else
    {
      gboolean year_first = a->digits == 4;
      if (year_first == (b->digits == 4) && year_first)
        return FALSE;
      day = year_first ? b->value : a->value;
      year = year_first ? a->value : b->value;
      if ((year_first ? a->digits : b->digits) == 2)
        {
          out->spelling |= DATE_SPELLING_SHORT_YEAR;
          year = date_year_in_full (year);
        }
      else if (!year_first && b->digits != 4)
        return FALSE;
    }
  out->day = day_from_date (year, parse->month, day);
  if (out->day == DAY_NONE)
    {
      out->reason = "is not a valid date";
      return TRUE;
    }
  if (out->spelling & DATE_SPELLING_NO_DAY)
    out->more_days = month_last_day (year, parse->month) - out->day;
  out->shape = DATE_SHAPE_DAY;
  return TRUE;
}

static gboolean
set_numbered_day (const struct parse *parse, struct date_text *out)
{
  const struct date_part *part = parse->part;
  if (part[0].digits == 4)
    {
      out->day = day_from_date (part[0].value, part[1].value, part[2].value);
      if (out->day == DAY_NONE)
        return FALSE;
      out->spelling = DATE_SPELLING_YEAR_FIRST;
      out->shape = DATE_SHAPE_DAY;
      return TRUE;
    }
  if (part[1].digits > 2 || part[2].digits == 1)
    return FALSE;
  out->shape = DATE_SHAPE_PAIR;
  out->first = part[0].value;
  out->second = part[1].value;
  out->year = part[2].value;
  out->weekdays = parse->weekdays;
  out->spelling = (part[2].digits == 2 ? DATE_SPELLING_SHORT_YEAR : 0)
                  | (parse->dotted ? DATE_SPELLING_DOTTED : 0);
  return TRUE;
}

/* "2026-W10", "2026-W10-3": an ISO 8601 week, and a day in it, Monday first. */
static gboolean
week_read (const char *text, struct date_text *out)
{
  gsize digits = strspn (text, "0123456789");
  const char *at = text + digits + (text[digits] == '-');
  if (digits != 4 || (*at != 'W' && *at != 'w') || strspn (at + 1, "0123456789") != 2)
    return FALSE;
  gint32 week = (at[1] - '0') * 10 + (at[2] - '0'), weekday = 1, more_days = 6;
  at += 3;
  if (at[0] == '-' && at[1] >= '1' && at[1] <= '7')
    weekday = at[1] - '0', more_days = 0, at += 2;
  gint32 fourth = day_from_date (atoi (text), 1, 4), shift = day_weekday (fourth);
  if (*date_blanks_skip (at) != '\0' || week < 1 || week > 53 || fourth == DAY_NONE)
    return FALSE;
  out->day = fourth - shift + (week - 1) * 7 + weekday - 1;
  out->more_days = more_days;
  out->shape = DATE_SHAPE_DAY;
  out->spelling = DATE_SPELLING_YEAR_FIRST;
  return TRUE;
}

gboolean
date_words_read (const char *text, struct date_text *out)
{
  struct parse parse = { .at = text };
  if (week_read (text, out) || date_period_read (text, out))
    return TRUE;
  if (strlen (text) > LONGEST_DATE || !take_all (&parse))
    return FALSE;
  if (parse.month > 0 && parse.n_parts >= 1 && parse.n_parts <= 2)
    return set_named_day (&parse, out);
  if (parse.month > 0 && parse.n_parts == 0)
    {
      out->reason = "has no year";
      return TRUE;
    }
  if (parse.month == 0 && parse.n_parts == 3)
    return set_numbered_day (&parse, out);
  if (parse.month == 0 && parse.n_parts == 0 && parse.clock.read)
    {
      out->reason = "is a time of day without a date";
      return TRUE;
    }
  return FALSE;
}
