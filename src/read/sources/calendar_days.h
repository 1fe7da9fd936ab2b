/* calendar_days.h - days and times of calendars (RFC 5545, 3.3.4 to 3.3.6), and the days on which
 * events recur (3.3.10), with libical. */
#ifndef READ_CALENDAR_DAYS_H
#define READ_CALENDAR_DAYS_H

#include "read/sources/content_lines.h"

struct calendar_moment
{
  gint32 day;       /* where it happens; DAY_NONE: there is none */
  gint32 seconds;   /* since midnight there */
  gboolean is_date; /* a whole day */
  gboolean is_utc;  /* as written */
};

/* The moment of a value such as 20240305T090000Z. zone: where times of UTC happen; NULL: there. */
struct calendar_moment calendar_moment_read (const char *value, GTimeZone *zone);
/* The zone of an identifier like Europe/Berlin; NULL if it is not known. */
GTimeZone *calendar_zone (const char *identifier);
/* Minutes of PT1H30M or P1D; -1 if it is not a duration. */
gint64 calendar_minutes (const char *duration);

/* The zone of a TZID parameter of the line, or NULL. */
GTimeZone *calendar_zone_of_line (const struct content_line *line);

/* The days of a rule from a first day up to `until`, ascending, at most 20,000 (gint32). The first
 * day is among them. A rule that is wrong gives the first day alone. zone: where
 * the event starts, or NULL. */
GArray *calendar_days_of_rule (const char *rule, const struct calendar_moment *start,
                               GTimeZone *zone, gint32 until);

#endif
