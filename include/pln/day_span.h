/* day_span.h - the days that a typed date stands for: a day, a week, a month, a year. */
#ifndef PLN_DAY_SPAN_H
#define PLN_DAY_SPAN_H

#include "pln/read.h"

enum day_span_result
{
  DAY_SPAN_READ,
  DAY_SPAN_UNCLEAR, /* 1/2/2016, and order is DATE_ORDER_AUTO: two days are possible */
  DAY_SPAN_BAD
};

/* Parses a date in any spelling that a column of dates may have ("30/10/2016", "October 2016",
 * "4. März 2024", "2016", "2024-W10", "Q1 2026"), and days counted from today ("yesterday", "this
 * month", "letztes Jahr") in the seven languages of the reader. order: which of 1/2/2016 is the
 * day. BAD sets *reason to a static clause ("is not a valid date"). O(length of the text). */
enum day_span_result day_span_parse (const char *text, enum date_order order, gint32 today,
                                     struct day_span *span, const char **reason);

#endif
