/* order_hints.h - what the dates of a column say together about the order of day and month, when none
 * says it alone. */
#ifndef READ_ORDER_HINTS_H
#define READ_ORDER_HINTS_H

#include "pln/base.h"

/* The dates, all read with the day first, or all with the month first. */
struct order_reading
{
  gint32 last, divisor; /* of the days between two rows */
  gboolean rises, falls;
  guint64 n_future;
  guint weekdays_right, weekdays_wrong;
};

struct order_hints
{
  struct order_reading day_first, month_first;
  gint32 day[4]; /* different ones, with the day first */
  guint n_days;  /* 4: four or more */
  guint64 n;     /* dates noted */
  gint32 latest; /* the last day that is not to come */
};

/* Dates such as 24-03-11, read with the year first. */
struct year_hints
{
  guint64 n, n_wrong;  /* noted, and those that cannot be a day up to today */
  gint32 last, latest; /* day; the last one that is not to come */
  gboolean rises, falls;
  int least_year, greatest_year;
  int last_part[3]; /* different ones */
  guint n_last_parts;
};

enum hint
{
  HINT_NONE,
  HINT_DAY_FIRST,
  HINT_MONTH_FIRST,
  HINT_BOTH /* two hints contradict each other, or one contradicts both orders */
};

/* Notes a date that is possible in both orders, row by row. weekdays: those named beside it
 * (date_word_weekdays), or 0. O(1). */
void order_hints_note (struct order_hints *hints, gint32 day_first, gint32 month_first,
                       guint weekdays);
/* Do the weekdays fit one order only, and without an exception? HINT_BOTH: they fit neither. */
enum hint order_hints_by_weekday (const struct order_hints *hints);
/* Four days or more: are they in the order of the rows, or weeks apart, in one order only? sorted: a column
 * of texts is in order, so that the days need not be. *why: a static clause. */
enum hint order_hints_by_rows (const struct order_hints *hints, gboolean sorted, const char **why);
/* Are some days, but not most, after today in one order, and none in the other? */
enum hint order_hints_by_today (const struct order_hints *hints);

/* Notes the three numbers of a date that ends in two digits. O(1). */
void year_hints_note (struct year_hints *hints, int first, int second, int last);
/* Are all of them days of two years at most, in the order of the rows, where the last numbers would be years
 * far apart? */
gboolean year_may_come_first (const struct year_hints *hints);

#endif
