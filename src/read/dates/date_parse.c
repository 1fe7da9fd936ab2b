/* Parses one date in digits: first as a number, then as three parts and a time.  Dates
 * with words are left to date_named.c. */
#include <stdlib.h>
#include <string.h>
#include "pln/text.h"
#include "read/dates/date_about.h"
#include "read/dates/date_brackets.h"
#include "read/dates/date_parse.h"
#include "read/dates/span_start.h"

int
date_year_in_full (int year)
{
  return year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;
}

gboolean
text_is_year (const char *text)
{
  return strspn (text, "0123456789") == 4 && text[4] == '\0' && is_year_alone (atoi (text));
}

static gboolean
set_bad (struct date_text *out, const char *reason)
{
  out->shape = DATE_SHAPE_BAD;
  out->reason = reason;
  return TRUE;
}

/* Reads a run of digits, of which at most 8 count in the number; returns the length of
 * the run. */
static int
part_read (const char **at, int *value)
{
  const char *p = *at;
  int n = 0, number = 0;
  for (; (guchar)(p[n] - '0') < 10; n++)
    if (n < 8)
      number = number * 10 + (p[n] - '0');
  *value = number;
  *at = p + n;
  return n;
}

static gboolean
set_day (struct date_text *out, int year, int month, int day)
{
  out->day = day_from_date (year, month, day);
  if (out->day == DAY_NONE)
    return set_bad (out, year < 1 && month >= 1 && month <= 12 && day >= 1 && day <= 31
                           ? "is in the year 0, which does not exist"
                           : "is not a valid date");
  out->shape = DATE_SHAPE_DAY;
  return TRUE;
}

/* "Europe/Berlin", "[Europe/Berlin]", "(CET)", "PST": the time zone does not change
 * the day. */
static gboolean
zone_name_ends (const char *at)
{
  char close = *at == '[' ? ']' : *at == '(' ? ')' : 0;
  at += close != 0;
  gsize length = 0, slashes = 0;
  for (; g_ascii_isalpha (at[length]) || strchr ("/_+-", at[length]) != NULL
         || (slashes > 0 && g_ascii_isdigit (at[length]));
       length++)
    {
      if (at[length] == '\0')
        break;
      slashes += at[length] == '/';
    }
  gboolean short_name = slashes == 0 && length >= 2 && length <= 5;
  for (gsize i = 0; i < length && slashes == 0; i++)
    short_name &= g_ascii_isupper (at[i]) != 0;
  at += length;
  if (close != 0 && *at++ != close)
    return FALSE;
  return (short_name || (slashes > 0 && length >= 5)) && *date_blanks_skip (at) == '\0';
}

/* Reads what follows the three parts; FALSE if it is not a time of day. */
static gboolean
tail_read (const char *at, gboolean dotted)
{
  struct date_clock clock = { 0 };
  if (*at == 'T' || *at == 't' || *at == ',')
    at++;
  at = date_blanks_skip (at);
  if (*at == '\0')
    return TRUE;
  if (!date_clock_read (&at, dotted, &clock))
    return FALSE;
  at = date_blanks_skip (at);
  date_zone_read (&at, &clock);
  at = date_blanks_skip (at);
  return *at == '\0' || zone_name_ends (at);
}

static gboolean
is_separator (char c)
{
  return c == '-' || c == '/' || c == '.';
}

static gboolean
triple_read (const char *at, struct date_text *out)
{
  int first, second, third;
  int first_digits = part_read (&at, &first);
  char separator = *at;
  if (!is_separator (separator) || first_digits > 4)
    return FALSE;
  at++;
  int second_digits = part_read (&at, &second);
  if (second_digits < 1 || second_digits > 2 || *at != separator)
    return FALSE;
  at++;
  int third_digits = part_read (&at, &third);
  if (third_digits < 1 || third_digits == 3 || third_digits > 4
      || (first_digits > 2 && third_digits > 2) || !tail_read (at, separator == '.'))
    return FALSE;

  if (first == 0 && second == 0 && third == 0)
    return out->shape = DATE_SHAPE_EMPTY, TRUE;
  if (first_digits == 4)
    {
      out->spelling = DATE_SPELLING_YEAR_FIRST;
      return set_day (out, first, second, third);
    }
  if (first_digits > 2 || third_digits == 1)
    return FALSE;
  out->shape = DATE_SHAPE_PAIR;
  out->first = first;
  out->second = second;
  out->year = third;
  out->spelling = (third_digits == 2 ? DATE_SPELLING_SHORT_YEAR : 0)
                  | (separator == '.' ? DATE_SPELLING_DOTTED : 0);
  return TRUE;
}

/* Is this a time of day: hours and minutes, with seconds, and with milliseconds? */
static gboolean
digits_are_clock (const char *at, gsize digits)
{
  int part[3] = { 0 };
  for (gsize i = 0; i < MIN (digits, 6); i++)
    part[i / 2] = part[i / 2] * 10 + (at[i] - '0');
  return (digits == 4 || digits == 6 || digits == 9) && part[0] < 24 && part[1] < 60
         && part[2] <= 60;
}

/* The rest of a date whose first 8 digits are the day: its time, glued to it (202603041000,
 * 20260304100000, 20260304100000000) or behind a sign (20260304-1000); NULL: another number. */
static const char *
compact_tail (const char *at, gsize digits)
{
  if (digits == 8 && (at[8] == 'T' || at[8] == 't'))
    return at + 8;
  gsize more = digits == 8 && (at[8] == '-' || at[8] == '_') ? strspn (at + 9, "0123456789") : 0;
  if (more > 0)
    return digits_are_clock (at + 9, more) && at[9 + more] == '\0' ? at + 9 : NULL;
  gboolean of_our_time = strncmp (at, "19", 2) == 0 || strncmp (at, "20", 2) == 0;
  if (digits < 12 || !digits_are_clock (at + 8, digits - 8)
      || !(of_our_time || (digits == 14 && (*at == '1' || *at == '2'))))
    return NULL;
  return digits == 17 ? at + digits : at + 8;
}

/* 20260304T100000Z, 20260304100000, 202603041000 */
static gboolean
compact_read (const char *at, struct date_text *out)
{
  const char *tail = compact_tail (at, strspn (at, "0123456789"));
  char date[9];
  int number;
  if (tail == NULL)
    return FALSE;
  g_strlcpy (date, at, sizeof date);
  const char *p = date;
  part_read (&p, &number);
  if (!tail_read (tail, FALSE)
      || day_from_date (number / 10000, number / 100 % 100, number % 100) == DAY_NONE)
    return FALSE;
  out->spelling = DATE_SPELLING_YEAR_FIRST;
  return set_day (out, number / 10000, number / 100 % 100, number % 100);
}

/* 2016-05, 05/2016, 05.2016: the first of the month. */
static gboolean
month_read (const char *at, struct date_text *out)
{
  int first, second;
  int first_digits = part_read (&at, &first);
  char separator = *at;
  if (!is_separator (separator))
    return FALSE;
  at++;
  int second_digits = part_read (&at, &second);
  if (*date_blanks_skip (at) != '\0' || first_digits + second_digits != 6
      || (first_digits != 4 && first_digits != 2))
    return FALSE;
  int year = first_digits == 4 ? first : second, month = first_digits == 4 ? second : first;
  if (!is_year_alone (year) || month < 1 || month > 12 || (separator == '.' && first_digits == 4))
    return FALSE;
  out->spelling = DATE_SPELLING_NO_DAY;
  out->more_days = month_last_day (year, month) - day_from_date (year, month, 1);
  return set_day (out, year, month, 1);
}

/* Digits with an optional fraction and nothing else. */
static gboolean
plain_number_read (const char *at, struct date_text *out)
{
  gint64 number = 0;
  int digits = 0;
  for (; g_ascii_isdigit (at[digits]); digits++)
    if (digits < 18)
      number = number * 10 + (at[digits] - '0');
  if (digits == 0 || digits > 19)
    return FALSE;
  if (digits == 19) /* nanoseconds: the last digit cannot change the day */
    number = number > G_MAXINT64 / 10 ? G_MAXINT64 : number * 10;
  at += digits;
  if ((*at == '.' || (*at == ',' && digits >= 5)) && g_ascii_isdigit (at[1]))
    {
      at++;
      out->has_fraction = strspn (at, "0") != strspn (at, "0123456789");
      at += strspn (at, "0123456789");
    }
  if (*date_blanks_skip (at) != '\0')
    return FALSE;
  out->shape = DATE_SHAPE_NUMBER;
  out->number = number;
  return TRUE;
}

/* "1.7095536e9", as R writes large numbers. With fewer than eight digits a spreadsheet has rounded
 * it, so that the day is lost; *rounded says so. */
static gboolean
exponent_number_read (const char *text, struct date_text *out, gboolean *rounded)
{
  gsize length = strspn (text, "0123456789.,"), digits = 0;
  const char *power = text + length + (text[length] != '\0');
  double number;
  *rounded = FALSE;
  for (gsize i = 0; i < length; i++)
    digits += g_ascii_isdigit (text[i]) != 0;
  power += *power == '+';
  if (digits == 0 || (text[length] != 'E' && text[length] != 'e')
      || strspn (power, "0123456789") == 0 || power[strspn (power, "0123456789")] != '\0')
    return FALSE;
  *rounded = digits < 8 && strlen (power) <= 2;
  if (*rounded || strlen (text) > 40 || !number_parse (text, &number) || number >= 9e18)
    return FALSE;
  out->shape = DATE_SHAPE_NUMBER;
  out->number = (gint64)number;
  return TRUE;
}

static gboolean
says_nothing (const char *text)
{
  static const char *const nothing[]
    = { "nan",        "nat",       "#n/a",      "s.d.",       "s. d.",    "s.d",
        "n.d.",       "n. d.",     "n.d",       "o.d.",       "o. d.",    "o.j.",
        "z.d.",       "s.f.",      "s/f",       "undated",    "no date",  "undatiert",
        "ohne datum", "sans date", "sin fecha", "senza data", "sem data", "zonder datum" };
  gsize length = strlen (text);
  while (length > 0 && g_ascii_isspace (text[length - 1]))
    length--;
  if (length == 0)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++)
    if (length == strlen (nothing[i]) && g_ascii_strncasecmp (text, nothing[i], length) == 0)
      return TRUE;
  if (strncmp (text, "--", 2) == 0 && g_ascii_isdigit (text[2])) /* --03-14: no year */
    return TRUE;
  return !g_ascii_isdigit (*text) && is_placeholder_name (text);
}

/* ";TZID=Europe/Madrid:20260907T100000", ";VALUE=DATE:20261005". */
static const char *
calendar_prefix_skip (const char *text)
{
  const char *colon = *text == ';' ? strrchr (text, ':') : NULL;
  return colon != NULL ? colon + 1 : text;
}

/* Separators between the two ends of a span. */
static const char *const spans[] = { " \xE2\x80\x93 ",
                                     " \xE2\x80\x94 ",
                                     " \xE2\x86\x92 ",
                                     " -> ",
                                     " - ",
                                     " bis ",
                                     " to ",
                                     " until ",
                                     " till ",
                                     " au ",
                                     " \xC3\xA0 ",
                                     " hasta ",
                                     " al ",
                                     " tot ",
                                     " t/m ",
                                     " fino ",
                                     " a ",
                                     " ate ",
                                     " at\xC3\xA9 ",
                                     " jusqu'au ",
                                     "\xE2\x80\x93",
                                     "\xE2\x86\x92",
                                     "/",
                                     "-",
                                     NULL };

/* A time of day, or another date. */
static gboolean
ends_span (const char *at)
{
  struct date_clock clock = { 0 };
  struct date_text other;
  const char *p = at = date_blanks_skip (at);
  if (date_clock_read (&p, TRUE, &clock))
    {
      p = date_blanks_skip (p);
      date_zone_read (&p, &clock);
      p = date_blanks_skip (p);
      if (*p == '\0' || zone_name_ends (p) || g_ascii_strcasecmp (p, "uhr") == 0
          || g_ascii_strcasecmp (p, "uur") == 0 || g_ascii_strcasecmp (p, "h") == 0)
        return TRUE;
    }
  return span_end_lacks_year (at)
         || (date_moment_read (at, &other)
             && (other.shape == DATE_SHAPE_DAY || other.shape == DATE_SHAPE_PAIR));
}

/* "2024-03-04 10:00 - 11:00", "du 4 mars au 5 mars 2024": the first day of a span. */
static gboolean
span_read (const char *at, struct date_text *out)
{
  enum
  {
    LONGEST = 120
  };
  static const char *const starts[]
    = { "from ", "von ", "vom ", "du ", "de ", "del ", "desde ", "dal ", "van ", "between ", NULL };
  if (strlen (at) > LONGEST)
    return FALSE;
  for (const char *const *start = starts; *start != NULL; start++)
    if (g_ascii_strncasecmp (at, *start, strlen (*start)) == 0)
      {
        at += strlen (*start);
        break;
      }
  for (const char *const *span = spans; *span != NULL; span++)
    for (const char *mark = at; (mark = strstr (mark, *span)) != NULL; mark += strlen (*span))
      {
        g_autofree char *first = g_strndup (at, (gsize)(mark - at));
        if (mark - at < 8 || !ends_span (mark + strlen (*span)))
          continue;
        if (date_moment_read (first, out)
            && (out->shape == DATE_SHAPE_DAY || out->shape == DATE_SHAPE_PAIR))
          return TRUE;
      }
  return FALSE;
}

void
date_text_read (const char *text, struct date_text *out)
{
  const char *at = date_blanks_skip (text);
  if (date_moment_read (at, out))
    return;
  struct date_text span;
  const char *year = date_behind_about (at);
  if (year != NULL && date_moment_read (year, &span))
    {
      *out = span;
      return;
    }
  g_autofree char *bare = date_brackets_strip (at);
  if (bare != NULL)
    {
      date_text_read (bare, &span);
      if (span.shape == DATE_SHAPE_DAY || span.shape == DATE_SHAPE_PAIR)
        *out = span;
      return;
    }
  if (!g_ascii_isdigit (*at) && !g_unichar_isalpha (g_utf8_get_char (at)))
    return;
  g_autofree char *start = span_start (at);
  if ((start != NULL && date_moment_read (start, &span)) || span_read (at, &span))
    *out = span;
}

/* "15.09.", "3/4": a day and a month, or a month and a day. */
static gboolean
lacks_year (const char *text)
{
  int first, second;
  const char *at = text;
  if (part_read (&at, &first) == 0 || strchr ("./-", *at) == NULL || *at == '\0')
    return FALSE;
  at++;
  at = date_blanks_skip (at);
  if (part_read (&at, &second) == 0)
    return FALSE;
  at += *at == '.';
  return *date_blanks_skip (at) == '\0' && MIN (first, second) >= 1 && MIN (first, second) <= 12
         && MAX (first, second) <= 31;
}

gboolean
date_moment_read (const char *text, struct date_text *out)
{
  const char *at = date_blanks_skip (text);
  memset (out, 0, sizeof *out);
  if (*at == '\'') /* marks the cell as text in a spreadsheet */
    at++;
  at = calendar_prefix_skip (at);
  if (triple_read (at, out))
    return out->shape != DATE_SHAPE_BAD;
  if (says_nothing (at))
    {
      out->shape = DATE_SHAPE_EMPTY;
      return TRUE;
    }
  if (month_read (at, out) || compact_read (at, out) || plain_number_read (at, out))
    return out->shape != DATE_SHAPE_BAD;
  gboolean rounded;
  if (exponent_number_read (at, out, &rounded))
    return TRUE;
  if (rounded)
    {
      set_bad (out, "was rounded by a spreadsheet, so the day is lost");
      return FALSE;
    }
  if (date_words_read (at, out))
    return out->shape != DATE_SHAPE_BAD;
  set_bad (out, lacks_year (at) ? "has no year; add it" : "is not a valid date");
  return FALSE;
}
