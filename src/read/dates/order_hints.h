/* order_hints.h - what the dates of a column say together about the order of day and month, when none
 * says it alone. */
#ifndef READ_ORDER_HINTS_H
#define READ_ORDER_HINTS_H

#include "pln/base.h"

/* The dates, all read with the day first, or all with the month first. */
struct order_reading
{
  gint32 last, divisor; /* of the days between two rows */
  gboolean rises, falls, has_future;
  guint weekdays_right, weekdays_wrong;
};

struct order_hints
{
  struct order_reading day_first, month_first;
  gint32 day[4]; /* different ones, with the day first */
  guint n_days;  /* 4: four or more */
};

enum hint
{
  HINT_NONE,
  HINT_DAY_FIRST,
  HINT_MONTH_FIRST,
  HINT_BOTH /* two hints contradict each other */
};

/* Notes a date that is possible in both orders, row by row. weekdays: those named beside it
 * (date_word_weekdays), or 0. O(1). */
void order_hints_note (struct order_hints *hints, gint32 day_first, gint32 month_first,
                       guint weekdays);
/* Do the weekdays fit one order only, and without an exception? */
enum hint order_hints_by_weekday (const struct order_hints *hints);
/* Four days or more: are they in the order of the rows, weeks apart, or none after today, in one order
 * only? *why: a static clause. */
enum hint order_hints_by_rows (const struct order_hints *hints, const char **why);
enum hint order_hints_by_today (const struct order_hints *hints);

#endif
