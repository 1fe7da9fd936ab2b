/* calendar_outline.h - what must be known of a calendar before its first event can become a row: in which
 * zone its times of UTC happened, whose it is, which version of an event counts, which instances of
 * series are replaced, which titles belong to several events, and when it was last written. */
#ifndef READ_CALENDAR_OUTLINE_H
#define READ_CALENDAR_OUTLINE_H

#include "read/sources/calendar_event.h"
#include "read/sources/table_source.h"

struct calendar_outline
{
  struct calendar_facts facts;
  GTimeZone *zone; /* or NULL */
  GHashTable
    *version; /* instance and UID to struct event_version, in this file, unless it is shared */
  GHashTable *shared; /* the same in all files, borrowed; or NULL */
  guint source;       /* index of the source */
  GHashTable *title;  /* title and day to UID; "" if there are several */
  gint32 witnessed;   /* the last day on which it was written, or on which a single event was;
                                  DAY_NONE: neither is known */
  guint64 events, with_people; /* with_people: that name anybody */
};

/* Reads the whole calendar; linear, and bounded memory for events without end. NULL and an error if it
 * cannot be read. */
struct calendar_outline *calendar_outline_read (const struct table_source *source,
                                                const char *encoding, GError **error);
/* Of several calendars, each source gets its outline and the versions of all their events, which are returned:
 * the same meeting stands in exports that overlap, and its cancellation may be in a file of its own. NULL if
 * there is only one. */
GHashTable *calendar_outlines_read (const GPtrArray *sources, const char *encoding);
void calendar_outline_free (struct calendar_outline *outline); /* NULL is fine */

/* Is it the version of its event that counts? */
gboolean calendar_outline_counts (const struct calendar_outline *outline,
                                  const struct ics_event *event);
/* Does another event stand for this day of a series? */
gboolean calendar_outline_replaces (const struct calendar_outline *outline,
                                    const struct ics_event *event, gint32 day);
/* Does no other event of the day have its title? */
gboolean calendar_outline_title_is_unique (const struct calendar_outline *outline,
                                           const struct ics_event *event);
/* Up to which day a series has taken place: today, or, if it has no end, the last day on which anything
 * is known of the calendar, or that the user gives. */
gint32 calendar_outline_last_day (const struct calendar_outline *outline,
                                  const struct ics_event *event, const struct table_source *source);

#endif
