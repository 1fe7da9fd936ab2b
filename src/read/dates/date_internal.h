/* date_internal.h - what a column of dates remembers; for date_column.c and
 * date_order.c alone. */
#ifndef READ_DATE_INTERNAL_H
#define READ_DATE_INTERNAL_H

#include "read/dates/date_parse.h"
#include "read/dates/date_column.h"

#define CACHED_TEXT 32
#define SAMPLES 3

/* A code is a kind in its top bits and 28 bits that say the rest:
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

struct sighting /* a value and where it stands */
{
  char *text; /* NULL: not seen */
  guint64 line;
  date_code code;
};

enum number_reading /* what a column's small numbers are */
{
  NUMBER_SECONDS, /* from a zero of the data's own */
  NUMBER_SERIAL,  /* a spreadsheet's days */
  NUMBER_YEAR,
  NUMBER_COMPACT, /* 20260304 */
  NUMBER_EACH     /* among other dates: each by its size */
};

struct small_numbers
{
  guint64 count;                     /* zeros left out */
  gint64 minimum, greatest, divisor; /* greatest common divisor */
  gint64 distinct[4];
  guint n_distinct; /* 4: four or more */
  gboolean has_fraction, all_compact;
  guint64 strays; /* that fit no size of NUMBER_EACH */
  struct sighting stray;
};

struct date_column
{
  enum date_order order; /* as told; after settling as decided */
  gboolean told;
  enum date_order preferred;
  gboolean apple;   /* numbers are seconds since 2001: date_column_expect_apple_seconds */
  gboolean sampled; /* small numbers are seconds: date_column_expect_seconds */
  guint spelling;   /* set of enum date_spelling, of all values */
  guint64 values, calendar_values, zeros, pairs;
  guint64 seconds, millis, micros, foreign;
  struct sighting day_first, month_first; /* what shows the order */
  struct sighting unclear[SAMPLES];       /* readable in both ways, no points */
  guint n_unclear;
  struct sighting example;
  struct small_numbers small;
  enum number_reading number_reading;
  char *style;
  char cached_text[CACHED_TEXT];
  gint32 cached_code;
};

void sighting_set (struct sighting *sighting, const char *text, guint64 line, date_code code);
gint32 pair_day (date_code code, gboolean day_first);
gboolean number_is_compact_date (gint64 number);
#define LEAST_YEAR 1900
#define LEAST_YEAR_ALONE 1500 /* in a column of nothing else */
#define GREATEST_YEAR 2100
#define LEAST_SERIAL 20000
#define GREATEST_SERIAL 80000

#endif
