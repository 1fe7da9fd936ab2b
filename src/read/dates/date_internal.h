/* date_internal.h - the state of a date column; for date_column.c and date_order.c
 * only. */
#ifndef READ_DATE_INTERNAL_H
#define READ_DATE_INTERNAL_H

#include "read/dates/date_parse.h"
#include "read/dates/date_column.h"
#include "read/dates/order_hints.h"

#define CACHED_TEXT 32
#define UNCLEAR_SAMPLES 3

/* A code has its kind in the top bits and the value in the lower 28:
 *   DAY    days since 1 January of the year 1
 *   PAIR   first, second (5 bits each), year (14)
 *   NUMBER the number, rounded down, below 10^8 */
enum code_kind
{
  CODE_DAY,
  CODE_PAIR,
  CODE_NUMBER
};
#define CODE_BITS 28

struct sighting /* a value and its line */
{
  char *text; /* NULL: not seen */
  guint64 line;
  date_code code;
};

enum number_reading /* what the small numbers of a column mean */
{
  NUMBER_SECONDS, /* from a start of the data's own */
  NUMBER_SERIAL,  /* day numbers of a spreadsheet */
  NUMBER_YEAR,
  NUMBER_COMPACT, /* 20260304 */
  NUMBER_MONTH,   /* 202603 */
  NUMBER_EACH     /* mixed with other dates: each one by its size */
};

struct small_numbers
{
  guint64 count;                     /* without zeros */
  gint64 minimum, greatest, divisor; /* greatest common divisor */
  gint64 distinct[4];
  guint n_distinct; /* 4: four or more */
  gboolean has_fraction, all_compact, all_months;
  guint64 strays; /* with a size that does not fit NUMBER_EACH */
  struct sighting stray;
};

struct date_column
{
  enum date_order order; /* as given; after settling, as decided */
  gboolean told;
  enum date_order preferred;
  enum date_order assumed; /* and why: date_column_assume */
  const char *assumed_why;
  struct order_hints hints;      /* of the dates that are possible in both orders */
  struct year_hints years_first; /* of 24-03-11, not joined by points */
  gboolean by_sibling;           /* the order is another file's */
  gboolean apple;   /* numbers are seconds since 2001: date_column_expect_apple_seconds */
  gboolean sampled; /* small numbers are seconds: date_column_expect_seconds */
  guint spelling;   /* set of enum date_spelling, of all values */
  guint64 values, calendar_values, zeros, pairs;
  guint64 short_years_first; /* 24/03/04 with DATE_ORDER_YMD */
  guint64 years;             /* written as more than a number: a season, a school year */
  guint64 seconds, millis, micros, foreign;
  struct sighting day_first, month_first;   /* the values that show the order */
  struct sighting unclear[UNCLEAR_SAMPLES]; /* possible in both orders, not joined by points */
  guint n_unclear;
  struct sighting example;
  struct small_numbers small;
  enum number_reading number_reading;
  char *style;
  char cached_text[CACHED_TEXT];
  gint32 cached_code;
};

gint32 pair_day (date_code code, gboolean day_first);
gboolean number_is_compact_date (gint64 number);
#define LEAST_YEAR 1900
#define LEAST_SERIAL 20000
#define GREATEST_SERIAL 80000

#endif
