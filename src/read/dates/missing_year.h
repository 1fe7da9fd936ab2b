/* missing_year.h - dates that lack only a year. */
#ifndef READ_MISSING_YEAR_H
#define READ_MISSING_YEAR_H

#include "pln/base.h"

enum
{
  LEAP_YEAR = 2024 /* every day of a calendar is in it */
};

/* "4 March", "5/3", "05.03.", "Mo 5.3.", "March", "KW 10", "Q1": the text with the year, which is then a
 * date; NULL for any other text, also for a whole date. Free with g_free. */
char *date_with_year (const char *text, int year);

/* The number of a week, as in "week 10" or "sem. 10", that does not say that the calendar counts it
 * ("KW 10"): it may be of a course, which has a first week. 0: another text. */
int date_uncertain_week (const char *text);

#endif
