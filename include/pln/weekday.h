/* weekday.h - the day of the week of a civil day (pln/base.h). */
#ifndef PLN_WEEKDAY_H
#define PLN_WEEKDAY_H

#include <glib.h>

enum
{
  DAYS_OF_WEEK = 7,
  WEEKDAY_OF_DAY_0 = 3 /* 1 January 1970 was a Thursday */
};

/* 0: Monday, to 6: Sunday; also of days before 1970. */
static inline gint32
day_weekday (gint32 day)
{
  gint32 rest = (day % DAYS_OF_WEEK + WEEKDAY_OF_DAY_0) % DAYS_OF_WEEK;
  return rest < 0 ? rest + DAYS_OF_WEEK : rest;
}

#endif
