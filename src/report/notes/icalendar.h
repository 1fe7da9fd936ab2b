/* icalendar.h - writes iCalendar (RFC 5545). */
#ifndef REPORT_ICALENDAR_H
#define REPORT_ICALENDAR_H

#include <glib.h>

struct all_day_event
{
  const char *uid;
  gint32 day; /* all of it */
  const char *summary;
};

/* stamp: the day on which the calendar is true. */
void icalendar_begin (GString *out);
void icalendar_event (GString *out, const struct all_day_event *event, gint32 stamp);
void icalendar_end (GString *out);

#endif
