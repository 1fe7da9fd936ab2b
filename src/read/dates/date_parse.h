/* date_parse.h - parses one date as written, before its column is known. */
#ifndef READ_DATE_PARSE_H
#define READ_DATE_PARSE_H

#include "pln/base.h"

enum date_shape
{
  DATE_SHAPE_BAD,
  DATE_SHAPE_EMPTY,
  DATE_SHAPE_DAY,   /* only one reading */
  DATE_SHAPE_PAIR,  /* two numbers up to 31 and a year: 3/4/2024, 3.4.24 */
  DATE_SHAPE_NUMBER /* 1709546400.0002, 45355, 2016 */
};

enum date_spelling /* to describe the format to the user; a set of bits */
{
  DATE_SPELLING_YEAR_FIRST = 1,
  DATE_SPELLING_NAMED = 2,  /* months by name */
  DATE_SPELLING_NO_DAY = 4, /* May 2016: the first of the month */
  DATE_SPELLING_SHORT_YEAR = 8,
  DATE_SPELLING_DOTTED = 16,
  DATE_SPELLING_PERIOD = 32 /* Q1 2026, KW 10/2026: its first day */
};

struct date_text
{
  enum date_shape shape;
  guint spelling;          /* set of enum date_spelling */
  const char *reason;      /* BAD: a static clause */
  gboolean lacks_year;     /* BAD: otherwise it would be a date */
  gint32 day;              /* DAY; of a month, a week ...: its first day */
  gint32 more_days;        /* DAY: how many belong to it after the first */
  int first, second, year; /* PAIR; a year of two digits is 0-99 */
  guint weekdays;          /* PAIR: a set of weekdays, see date_word_weekdays; 0: none is named */
  gint64 number;           /* NUMBER: rounded down */
  gboolean has_fraction;   /* NUMBER */
};

void date_text_read (const char *text, struct date_text *out);

/* The same, without spans of two dates. FALSE, with the shape BAD and a reason, if it is not a
 * date. */
gboolean date_moment_read (const char *text, struct date_text *out);

/* A year of two digits: 00-69 are 2000-2069, 70-99 are 1970-1999. */
int date_year_in_full (int year);

/* The time of day after a date.  The day stays as written, whatever the time zone: a mail
 * sent late in the evening belongs to the sender's day. */
struct date_clock
{
  gboolean read, has_zone;
  int minutes;      /* since midnight */
  int zone_minutes; /* east of Greenwich */
};

/* Each moves *at past what it read; FALSE, with *at unchanged, if there is nothing to read.
 * Points separate hours and minutes only if `dotted` ("klo 14.05"). */
gboolean date_clock_read (const char **at, gboolean dotted, struct date_clock *clock);
gboolean date_zone_read (const char **at, struct date_clock *clock);
const char *date_blanks_skip (const char *at); /* Unicode blanks and direction marks */

/* The slow path, for dates with words. */
gboolean date_words_read (const char *text, struct date_text *out);

/* Spans of a calendar, dated to their first day: "Q1 2026", "1. Quartal 2026", "first quarter
 * 2026", "H2 2026", "KW 10/2026", "2025/26" (a school year), "1840s". */
gboolean date_period_read (const char *text, struct date_text *out);

/* A number beyond these is not a year. In a column of other numbers, LEAST_YEAR is the first. */
#define LEAST_YEAR_ALONE 1500
#define GREATEST_YEAR 2100
static inline gboolean
is_year_alone (int year)
{
  return year >= LEAST_YEAR_ALONE && year <= GREATEST_YEAR;
}

/* Four digits: LEAST_YEAR_ALONE to GREATEST_YEAR. */
gboolean text_is_year (const char *text);
/* "2021", "2021/22": a year from 1800 on, whatever stands behind its four digits. */
gboolean text_begins_with_year (const char *text);

/* Reads one word, in lower case and without accents; other letters than a-z become '?'. FALSE if it
 * is too long. */
#define DATE_WORD_BYTES 16
gboolean date_word_read (const char **at, char word[DATE_WORD_BYTES]);

/* 1-12: a month; 0: a word to ignore (weekdays, "at", "Uhr"); -1: an unknown word.
 * The word must be in lower case without accents. */
int date_word_month (const char *word);

/* The days that a word of date_word_read may name, in seven languages: bit 0 is Monday. "di" may be
 * Tuesday and Sunday. 0: none. */
guint date_word_weekdays (const char *word);
/* The same for a text that holds nothing else: "Mon.", "(do)". */
guint text_weekdays (const char *text);
/* Does this day fall on one of the weekdays? */
gboolean day_is_among_weekdays (gint32 day, guint weekdays);

#endif
