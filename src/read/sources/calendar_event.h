/* calendar_event.h - the events of a calendar (RFC 5545, 3.6.1), one after the other. */
#ifndef READ_CALENDAR_EVENT_H
#define READ_CALENDAR_EVENT_H

#include "read/sources/calendar_days.h"
#include "read/sources/guest_lines.h"

struct ics_event
{
  guint64 number; /* in the file, from 1 */
  char *uid, *title, *place, *rule, *status;
  GString *topics;                             /* separated by semicolons */
  struct calendar_moment start, end, instance; /* instance: of a series, that this event replaces */
  GTimeZone *zone;                             /* of the start, or NULL */
  gint64 minutes;                              /* as told; -1: not */
  gint64 sequence;                             /* of the versions of one event; 0 if not told */
  gint32 stamp;           /* the last day on which it was written, or DAY_NONE */
  GArray *except, *extra; /* gint32 days of a series */
  GString *people;        /* "Ana Ruiz <ana@x>; ben@y" */
  GHashTable *seen;       /* addresses and names in it */
  guint n_people;
  GHashTable *declined; /* addresses */
  char *organizer;      /* the address, if the organizer is among the people ... */
  gsize organizer_at;   /* ... and where in their text */
  struct guest_lines *guests;
  gboolean is_call;
};

enum calendar_method
{
  METHOD_NONE,
  METHOD_REPLY,
  METHOD_CANCEL
};

/* What stands in the calendar besides its events. */
struct calendar_facts
{
  char *name, *zone_name; /* X-WR-CALNAME, X-WR-TIMEZONE */
  char *owner;            /* an address: X-OWNER, which Outlook writes */
  char *only_zone;        /* of the first VTIMEZONE */
  guint zones;
  enum calendar_method method; /* of the present part; a file may hold several calendars */
};

void calendar_event_init (struct ics_event *event);
void calendar_event_clear (struct ics_event *event);
/* Reads up to the end of the next event. zone: where times of UTC happen, or NULL. FALSE at the end,
 * and on errors. */
gboolean calendar_event_next (struct ics_event *event, struct content_lines *lines, GTimeZone *zone,
                              struct calendar_facts *facts, GError **error);
/* The number of people who come, the organizer included. */
guint calendar_event_people (const struct ics_event *event);
/* Has an invitation left nobody, or one person alone? */
gboolean calendar_event_is_declined (const struct ics_event *event);
/* Three or more; two are named by themselves. */
gboolean calendar_event_is_gathering (const struct ics_event *event);
gboolean calendar_event_is_cancelled (const struct ics_event *event,
                                      const struct calendar_facts *facts);
void calendar_facts_clear (struct calendar_facts *facts);

#endif
