/* date_column.h - the dates of one column.
 *
 * A file is read once, and whether 3/4/2024 is in March or April may be known
 * only after its last row: a value is first read into a code of 32 bits, and
 * codes become days when the whole column has been seen.  Never a locale,
 * never a guess per cell. */
#ifndef READ_DATE_COLUMN_H
#define READ_DATE_COLUMN_H

#include "pln/base.h"
#include "pln/read.h"
#include "read/dates/date_code.h"

struct date_column;

enum date_result
{
  DATE_READ,
  DATE_EMPTY, /* says that there is no date: "", "0/0/00", "--03-14", "n/a" */
  DATE_BAD
};

struct date_column *date_column_new (enum date_order order);
/* The order that counts where the values show none; AUTO: such a column is refused. */
void date_column_prefer (struct date_column *column, enum date_order order);
void date_column_free (struct date_column *column); /* NULL is fine */

/* Small numbers are seconds from a zero of the data's own, whatever else they
 * might be: the file's form says so. */
void date_column_expect_seconds (struct date_column *column);

/* Numbers count seconds since 2001, as the header says. */
void date_column_expect_apple_seconds (struct date_column *column);

/* Reads one value (UTF-8).  DATE_READ sets *code, which is never DAY_NONE;
 * DATE_BAD sets *reason to a static clause ("is no date").  Reading costs
 * 20-40 ns for digits and separators, a few hundred where months have names. */
enum date_result date_column_read (struct date_column *column, const char *text, guint64 line,
                                   date_code *code, const char **reason);

/* A date from elsewhere in the file, written by the same program (an end date,
 * a line above the header): only helps to tell day from month. */
void date_column_observe (struct date_column *column, const char *text, guint64 line);

/* Decides, after the last value.  FALSE: day and month cannot be told apart, or
 * two rows contradict each other; PLN_ERROR_DATA with file, column, lines,
 * values, both readings and the option that settles it. */
gboolean date_column_settle (struct date_column *column, const char *file, const char *column_name,
                             GError **error);

/* Settling failed because nothing tells day from month. */
gboolean date_column_is_unclear (const struct date_column *column);

/* After settling.  A code's day: civil, or counted from the data's own zero
 * when the column is no calendar; DAY_NONE for a number that fits no reading
 * of the column.  O(1). */
gint32 date_column_day (const struct date_column *column, date_code code);

/* FALSE: seconds from a zero of the data's own.  TRUE also without any value. */
gboolean date_column_is_calendar (const struct date_column *column);

/* "day/month/year, decided by line 12: 23/04/2024"; NULL without any value. */
const char *date_column_style (const struct date_column *column);

/* The first value as written and its day; NULL without any. */
const char *date_column_example (const struct date_column *column, gint32 *day);

/* How many values date_column_day turns into DAY_NONE; the first of them. */
guint64 date_column_strays (const struct date_column *column, guint64 *line, const char **text);

#endif
