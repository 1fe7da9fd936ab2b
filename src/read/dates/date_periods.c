/* Weeks, quarters and half-years, each dated to its first day. */
#include <stdlib.h>
#include <string.h>
#include "read/dates/date_parse.h"

enum
{
  LONGEST_WORD = 12
};

enum period
{
  PERIOD_NONE,
  PERIOD_WEEK,
  PERIOD_QUARTER,
  PERIOD_HALF,
  PERIOD_FILLER
};

static const struct
{
  const char *word;
  enum period period;
} words[] = {
  { "q", PERIOD_QUARTER },        { "qtr", PERIOD_QUARTER },
  { "quarter", PERIOD_QUARTER },  { "quartal", PERIOD_QUARTER },
  { "quartaal", PERIOD_QUARTER }, { "kwartaal", PERIOD_QUARTER },
  { "k", PERIOD_QUARTER },        { "t", PERIOD_QUARTER },
  { "trim", PERIOD_QUARTER },     { "trimestre", PERIOD_QUARTER },
  { "h", PERIOD_HALF },           { "hj", PERIOD_HALF },
  { "half", PERIOD_HALF },        { "halbjahr", PERIOD_HALF },
  { "semestre", PERIOD_HALF },    { "w", PERIOD_WEEK },
  { "wk", PERIOD_WEEK },          { "week", PERIOD_WEEK },
  { "kw", PERIOD_WEEK },          { "woche", PERIOD_WEEK },
  { "semaine", PERIOD_WEEK },     { "semana", PERIOD_WEEK },
  { "settimana", PERIOD_WEEK },   { "er", PERIOD_FILLER },
  { "e", PERIOD_FILLER },         { "o", PERIOD_FILLER },
  { "st", PERIOD_FILLER },        { "nd", PERIOD_FILLER },
  { "rd", PERIOD_FILLER },        { "th", PERIOD_FILLER },
  { "of", PERIOD_FILLER },        { "de", PERIOD_FILLER },
  { "do", PERIOD_FILLER },
};

/* The period that a word names; PERIOD_NONE: none, so the text is not a period. */
static enum period
word_read (const char **at)
{
  char word[LONGEST_WORD];
  gsize n = 0;
  for (; g_ascii_isalpha (**at); (*at)++)
    if (n + 1 < sizeof word)
      word[n++] = g_ascii_tolower (**at);
  word[n] = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (words[i].word, word) == 0)
      return words[i].period;
  return PERIOD_NONE;
}

static int
months_of (enum period period)
{
  return period == PERIOD_QUARTER ? 3 : 6;
}

static gint32
last_day (enum period period, int year, int number, gint32 first)
{
  return period == PERIOD_WEEK ? first + 6 : month_last_day (year, number * months_of (period));
}

static gint32
first_day (enum period period, int year, int number)
{
  if (period != PERIOD_WEEK)
    return day_from_date (year, (number - 1) * months_of (period) + 1, 1);
  gint32 fourth = day_from_date (year, 1, 4); /* always in week 1 (ISO 8601) */
  if (fourth == DAY_NONE || number > 53)
    return DAY_NONE;
  return fourth - (fourth % 7 + 7 + 3) % 7 + (number - 1) * 7;
}

gboolean
date_period_read (const char *text, struct date_text *out)
{
  enum period period = PERIOD_NONE;
  int year = 0, number = 0;

  for (const char *at = text; *at != '\0';)
    if (g_ascii_isalpha (*at))
      {
        enum period word = word_read (&at);
        if (word == PERIOD_NONE || (word != PERIOD_FILLER && period != PERIOD_NONE))
          return FALSE;
        period = word != PERIOD_FILLER ? word : period;
      }
    else if (g_ascii_isdigit (*at))
      {
        gsize digits = strspn (at, "0123456789");
        int *into = digits == 4 ? &year : &number;
        if ((digits != 4 && digits > 2) || *into != 0 || (*into = atoi (at)) == 0)
          return FALSE;
        at += digits;
      }
    else if (strchr (" -/.,", *at) != NULL)
      at++;
    else
      return FALSE;
  gint32 day = period != PERIOD_NONE && year >= 1900 && number > 0
                 ? first_day (period, year, number)
                 : DAY_NONE;
  if (day == DAY_NONE)
    return FALSE;
  out->day = day;
  out->more_days = last_day (period, year, number, day) - day;
  out->shape = DATE_SHAPE_DAY;
  out->spelling = DATE_SPELLING_PERIOD;
  return TRUE;
}
