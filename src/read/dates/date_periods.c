/* Weeks, quarters, half-years, school years and decades, each dated to its first day.
 *
 * A period is a unit, its number and a year, in any order: "Q1 2026", "2026-Q1", "KW 10/2026", "1er
 * trimestre 2026", "III trimestre 2026", "third quarter of 2026", "1Q26". A text with any other
 * word is not a period. */
#include <stdlib.h>
#include <string.h>
#include "pln/weekday.h"
#include "read/dates/date_parse.h"

enum unit
{
  UNIT_NONE,
  UNIT_WEEK,
  UNIT_QUARTER,
  UNIT_HALF,
  UNIT_WEEK_OR_HALF, /* "S10": a week (semaine, semana), as S1 and S2 may be half-years */
};

struct calendar_span
{
  enum unit unit;
  int number, year;
  gboolean unit_first; /* before the number: "KW 10/24" */
};

static const struct
{
  const char *word;
  enum unit unit;
} units[] = {
  { "q", UNIT_QUARTER },
  { "qtr", UNIT_QUARTER },
  { "quarter", UNIT_QUARTER },
  { "quartal", UNIT_QUARTER },
  { "quartaal", UNIT_QUARTER },
  { "kwartaal", UNIT_QUARTER },
  { "k", UNIT_QUARTER },
  { "t", UNIT_QUARTER },
  { "trim", UNIT_QUARTER },
  { "trimestre", UNIT_QUARTER },
  { "h", UNIT_HALF },
  { "hj", UNIT_HALF },
  { "half", UNIT_HALF },
  { "halbjahr", UNIT_HALF },
  { "semestre", UNIT_HALF },
  { "w", UNIT_WEEK },
  { "wk", UNIT_WEEK },
  { "week", UNIT_WEEK },
  { "kw", UNIT_WEEK },
  { "woche", UNIT_WEEK },
  { "kalenderwoche", UNIT_WEEK },
  { "semaine", UNIT_WEEK },
  { "semana", UNIT_WEEK },
  { "settimana", UNIT_WEEK },
  { "s", UNIT_WEEK_OR_HALF },
  { "sem", UNIT_WEEK_OR_HALF },
};

/* Numbers as words and Roman numbers; the number 0 has no meaning. */
static const struct
{
  const char *words;
  int number;
} numbers[] = {
  { " er e o a st nd rd th of de do del der des ", 0 },
  { " i first erste erstes ersten premier primer primero primeiro primo eerste ", 1 },
  { " ii second zweite zweites zweiten deuxieme segundo secondo tweede ", 2 },
  { " iii third dritte drittes dritten troisieme tercer tercero terceiro terzo derde ", 3 },
  { " iv fourth vierte viertes vierten quatrieme cuarto quarto vierde ", 4 },
};

static gboolean
take_word (const char **at, struct calendar_span *period)
{
  char word[DATE_WORD_BYTES], padded[DATE_WORD_BYTES + 2];
  if (!date_word_read (at, word) || word[0] == '\0' || date_word_month (word) > 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (strcmp (units[i].word, word) == 0)
      {
        gboolean first = period->unit == UNIT_NONE;
        period->unit = units[i].unit;
        return first;
      }
  g_snprintf (padded, sizeof padded, " %s ", word);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (strstr (numbers[i].words, padded) != NULL)
      {
        gboolean free = numbers[i].number == 0 || period->number == 0;
        period->number = numbers[i].number != 0 ? numbers[i].number : period->number;
        return free;
      }
  return FALSE;
}

/* A year has four digits, or two after an apostrophe or after the number of a quarter or week. */
static gboolean
take_number (const char **at, gboolean apostrophe, struct calendar_span *period)
{
  gsize digits = strspn (*at, "0123456789");
  int number = digits <= 4 ? atoi (*at) : 0;
  gboolean numbered
    = period->unit == UNIT_QUARTER || (period->unit == UNIT_WEEK && period->unit_first);
  gboolean short_year = digits == 2 && (apostrophe || (period->number != 0 && numbered));
  int *into = digits == 4 || short_year ? &period->year : &period->number;
  if ((digits != 4 && digits > 2) || *into != 0 || (number == 0 && !short_year))
    return FALSE;
  *into = short_year ? date_year_in_full (number) : number;
  period->unit_first |= into == &period->number && period->unit != UNIT_NONE;
  *at += digits;
  return TRUE;
}

static gboolean
period_parse (const char *text, struct calendar_span *period)
{
  gboolean apostrophe = FALSE;
  for (const char *at = text; *at != '\0';)
    {
      gunichar c = g_utf8_get_char (at);
      if (g_ascii_isdigit (*at))
        {
          if (!take_number (&at, apostrophe, period))
            return FALSE;
        }
      else if (c != 0xBA && c != 0xAA && c != 0xB0 && g_unichar_isalpha (c))
        {
          if (!take_word (&at, period))
            return FALSE;
        }
      else if (strchr (" -/.,'", *at) == NULL && c < 0x80)
        return FALSE;
      else
        {
          apostrophe = c == '\'' || c == 0x2019;
          at = g_utf8_next_char (at);
          continue;
        }
      apostrophe = FALSE;
    }
  return period->unit != UNIT_NONE && period->number > 0 && period->year >= LEAST_YEAR_ALONE;
}

static gint32
week_first_day (int year, int week)
{
  gint32 fourth = day_from_date (year, 1, 4); /* always in week 1 (ISO 8601) */
  return week > 53 ? DAY_NONE : fourth - day_weekday (fourth) + (week - 1) * 7;
}

static gboolean
set_days (struct date_text *out, gint32 first, gint32 last)
{
  if (first == DAY_NONE || last == DAY_NONE)
    return FALSE;
  out->day = first;
  out->more_days = last - first;
  out->shape = DATE_SHAPE_DAY;
  out->spelling = DATE_SPELLING_PERIOD;
  return TRUE;
}

/* "2025/26", "2025-2026": two years that follow each other. "2011/12" is a month. */
static gboolean
school_year_read (const char *text, struct date_text *out)
{
  gsize digits = strspn (text, "0123456789"), more;
  if (digits != 4 || (text[4] != '/' && text[4] != '-'))
    return FALSE;
  int year = atoi (text), next = atoi (text + 5);
  more = strspn (text + 5, "0123456789");
  if ((more != 2 && more != 4) || *date_blanks_skip (text + 5 + more) != '\0'
      || !is_year_alone (year) || next != (more == 2 ? (year + 1) % 100 : year + 1))
    return FALSE;
  return set_days (out, day_from_date (year, 1, 1), day_from_date (year + 1, 12, 31));
}

static gboolean
decade_read (const char *text, struct date_text *out)
{
  int year = atoi (text);
  if (strspn (text, "0123456789") != 4 || text[3] != '0' || text[4] != 's'
      || *date_blanks_skip (text + 5) != '\0' || !is_year_alone (year))
    return FALSE;
  return set_days (out, day_from_date (year, 1, 1), day_from_date (year + 9, 12, 31));
}

gboolean
date_period_read (const char *text, struct date_text *out)
{
  struct calendar_span period = { UNIT_NONE, 0, 0 };
  if (school_year_read (text, out) || decade_read (text, out))
    return TRUE;
  if (strlen (text) > 60 || !period_parse (text, &period))
    return FALSE;
  int year = period.year, number = period.number;
  if (period.unit == UNIT_WEEK_OR_HALF && number < 3)
    return FALSE;
  if (period.unit == UNIT_WEEK || period.unit == UNIT_WEEK_OR_HALF)
    {
      gint32 monday = week_first_day (year, number);
      return monday != DAY_NONE && set_days (out, monday, monday + 6);
    }
  int months = period.unit == UNIT_QUARTER ? 3 : 6;
  return set_days (out, day_from_date (year, (number - 1) * months + 1, 1),
                   month_last_day (year, number * months));
}

gboolean
text_begins_with_year (const char *text)
{
  return strspn (text, "0123456789") == 4
         && (g_str_has_prefix (text, "18") || g_str_has_prefix (text, "19")
             || g_str_has_prefix (text, "20"));
}
