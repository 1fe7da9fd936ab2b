/* The days that a typed date stands for. */
#include <string.h>
#include "pln/day_span.h"
#include "pln/text.h"
#include "read/dates/date_internal.h"
#include "read/dates/relative_days.h"

static enum day_span_result
bad (const char **reason, const char *clause)
{
  *reason = clause;
  return DAY_SPAN_BAD;
}

static enum day_span_result
set_span (struct day_span *span, gint32 first, gint32 last, const char **reason)
{
  if (first == DAY_NONE)
    return bad (reason, "is not a valid date");
  *span = (struct day_span){ first, last };
  return DAY_SPAN_READ;
}

/* 2016 and 20161030; other numbers count from some clock, which nobody types. */
static enum day_span_result
number_span (const struct date_text *date, struct day_span *span, const char **reason)
{
  int number = date->number < 100000000 ? (int)date->number : 0;
  if (date->has_fraction)
    return bad (reason, "is not a valid date");
  if (number_is_compact_date (number))
    {
      gint32 day = day_from_date (number / 10000, number / 100 % 100, number % 100);
      return set_span (span, day, day, reason);
    }
  if (number < 1000 || number > 9999)
    return bad (reason, "is not a valid date");
  return set_span (span, day_from_date (number, 1, 1), day_from_date (number, 12, 31), reason);
}

static enum day_span_result
pair_span (const struct date_text *date, enum date_order order, struct day_span *span,
           const char **reason)
{
  int year
    = date->spelling & DATE_SPELLING_SHORT_YEAR ? date_year_in_full (date->year) : date->year;
  gint32 day_first = day_from_date (year, date->second, date->first);
  gint32 month_first = day_from_date (year, date->first, date->second);
  if (order == DATE_ORDER_YMD && date->spelling & DATE_SPELLING_SHORT_YEAR)
    day_first = month_first
      = day_from_date (date_year_in_full (date->first), date->second, date->year);
  if (day_first != month_first && day_first != DAY_NONE && month_first != DAY_NONE
      && !(date->spelling & DATE_SPELLING_DOTTED)) /* 1.2.2016: the day is first everywhere */
    {
      if (order != DATE_ORDER_DMY && order != DATE_ORDER_MDY)
        return DAY_SPAN_UNCLEAR;
      day_first = order == DATE_ORDER_MDY ? month_first : day_first;
    }
  gint32 day = day_first != DAY_NONE ? day_first : month_first;
  return set_span (span, day, day, reason);
}

enum day_span_result
day_span_parse (const char *text, enum date_order order, gint32 today, struct day_span *span,
                const char **reason)
{
  struct date_text date;
  g_autoptr (GString) folded = g_string_new (NULL);
  text_fold (text, folded);
  if (relative_days (folded->str, today, span))
    return DAY_SPAN_READ;
  if (!date_moment_read (text, &date))
    return bad (reason, date.reason);
  switch (date.shape)
    {
    case DATE_SHAPE_DAY:
      return set_span (span, date.day, date.day + date.more_days, reason);
    case DATE_SHAPE_NUMBER:
      return number_span (&date, span, reason);
    case DATE_SHAPE_PAIR:
      return pair_span (&date, order, span, reason);
    case DATE_SHAPE_BAD:
    case DATE_SHAPE_EMPTY:
      break;
    }
  return bad (reason, "is not a valid date");
}
