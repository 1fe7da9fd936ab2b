/* date_column.h - the dates of one column.
 *
 * A file is read in one pass, and it may take the last row to know if 3/4/2024 is in
 * March or April.  So each value is first read into a 32-bit code, and codes become
 * days after the whole column has been read.  The locale plays no part, and the order
 * of day and month is never guessed for a single cell. */
#ifndef READ_DATE_COLUMN_H
#define READ_DATE_COLUMN_H

#include "pln/base.h"
#include "pln/read.h"
#include "read/dates/date_code.h"

struct date_column;
struct order_hints;

enum date_result
{
  DATE_READ,
  DATE_EMPTY, /* a value that means "no date": "", "0/0/00", "--03-14", "n/a" */
  DATE_BAD
};

struct date_column *date_column_new (enum date_order order);
/* The order to use if the values do not show one; AUTO: such a column is an error. */
void date_column_prefer (struct date_column *column, enum date_order order);
/* The order to use if nobody says and no value shows one, and why: a text that outlives the column,
 * "as in French". It is told as an assumption. */
void date_column_assume (struct date_column *column, enum date_order order, const char *why);
/* What all values together say about the order. */
const struct order_hints *date_column_hints (const struct date_column *column);
void date_column_free (struct date_column *column); /* NULL is fine */

/* The order given to date_column_new comes from another file of the same kind. */
void date_column_follow_sibling (struct date_column *column);

/* Small numbers are seconds from a start of the data's own, even if they could be
 * something else, because the file format says so. */
void date_column_expect_seconds (struct date_column *column);

/* Numbers are seconds since 2001, because the header says so. */
void date_column_expect_apple_seconds (struct date_column *column);

/* Reads one value (UTF-8).  DATE_READ sets *code, which is never DAY_NONE;
 * DATE_BAD sets *reason to a static clause ("is not a valid date").  Takes
 * 20-40 ns for digits and separators, and a few hundred for months by name. */
enum date_result date_column_read (struct date_column *column, const char *text, guint64 line,
                                   date_code *code, const char **reason);

/* A date from elsewhere in the file, written by the same program (an end date, a line
 * above the header).  It only helps to distinguish day and month. */
void date_column_observe (struct date_column *column, const char *text, guint64 line);

/* Decides on the order of day and month, after the last value.  FALSE: the order is
 * ambiguous, or two rows contradict each other; PLN_ERROR_DATA with file, column,
 * lines, values, both readings and the option that settles it. */
gboolean date_column_settle (struct date_column *column, const char *file, const char *column_name,
                             GError **error);

/* Why settling failed: no value distinguishes day and month, or two rows contradict each other. */
gboolean date_column_is_unclear (const struct date_column *column);
gboolean date_column_is_contradictory (const struct date_column *column);

/* "the day comes first, as in French", if that was assumed; NULL: it was not. g_free. */
char *date_column_assumption (const struct date_column *column);

/* The day of a code, after settling: a calendar day, or counted from the start of the
 * data if the column has no calendar; DAY_NONE for a number that does not fit the
 * column.  O(1). */
gint32 date_column_day (const struct date_column *column, date_code code);

/* FALSE: the values are seconds from a start of the data's own.  TRUE for an empty
 * column too. */
gboolean date_column_is_calendar (const struct date_column *column);

/* The order of day and month in a settled column; AUTO if it makes no difference to the days.
 * *is_shown: a value that has only one reading, or points, decide it. */
enum date_order date_column_order (const struct date_column *column, gboolean *is_shown);

/* Do some of its dates name a month without a day? */
gboolean date_column_lacks_days (const struct date_column *column);
/* "day/month/year, decided by line 12: 23/04/2024"; NULL if there is no value. */
const char *date_column_style (const struct date_column *column);

/* The first value as written, and its day; NULL if there is no value. */
const char *date_column_example (const struct date_column *column, gint32 *day);

/* The number of values that date_column_day turns into DAY_NONE, and the first one. */
guint64 date_column_strays (const struct date_column *column, guint64 *line, const char **text);

#endif
