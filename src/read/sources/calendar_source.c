/* A calendar as a table: a row for each day of each event, with everybody who was there.
 *
 * The file is read twice: what must be known before the first row is found first
 * (calendar_outline.h). Days after today are left out: they are plans. */
#include <string.h>
#include "pln/base.h"
#include "read/sources/calendar_outline.h"
#include "read/sources/calendar_source.h"
#include "read/sources/table_source.h"

enum
{
  MINUTES_A_DAY = 1440,
  MINUTES_MOST = MINUTES_A_DAY
};

struct calendar
{
  struct row_generator generator;
  const struct table_source *source;
  struct content_lines *lines;
  struct ics_event event;
  struct calendar_facts facts;
  struct calendar_outline *outline;
  gboolean has_header;
  guint64 cancelled, declined, whole_days, to_come;
};

static const char *const header[]
  = { "date", "from", "to", "with", "event", "channel", "topic", "minutes", "place" };

/* The name of a gathering: its title; with the time of day if another event of the day has that
 * title too. Two people need none. */
static char *
event_name (const struct calendar *calendar)
{
  const struct ics_event *event = &calendar->event;
  if (event->title == NULL || !calendar_event_is_gathering (event))
    return g_strdup ("");
  gint32 seconds = event->start.seconds;
  return event->start.is_date || calendar_outline_title_is_unique (calendar->outline, event)
           ? g_strdup (event->title)
           : g_strdup_printf ("%s, %02d:%02d", event->title, seconds / 3600, seconds / 60 % 60);
}

static gint64
event_minutes (const struct ics_event *event)
{
  gint64 minutes = event->minutes;
  if (event->start.is_date)
    return -1;
  if (minutes < 0 && event->end.day != DAY_NONE && event->end.is_utc == event->start.is_utc)
    minutes = (gint64)(event->end.day - event->start.day) * MINUTES_A_DAY
              + (event->end.seconds - event->start.seconds) / 60;
  return minutes > 0 && minutes <= MINUTES_MOST ? minutes : -1;
}

static void
write_day (struct calendar *calendar, gint32 day, const char *name)
{
  struct row_generator *out = &calendar->generator;
  const struct ics_event *event = &calendar->event;
  gint64 minutes = event_minutes (event);
  g_autoptr (GString) date = g_string_new (NULL);
  g_autofree char *spent
    = minutes > 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, minutes) : g_strdup ("");
  day_append_iso (date, day);
  const char *const cell[]
    = { date->str,          "",    "",
        event->people->str, name,  event->is_call ? "call" : "meeting",
        event->topics->str, spent, event->place != NULL ? event->place : "" };
  for (guint i = 0; i < G_N_ELEMENTS (cell); i++)
    generated_text (out, cell[i]);
  generated_row_end (out, event->number);
}

/* Days ascend. */
static gboolean
has_day (const GArray *days, gint32 day)
{
  return days->len > 0 && bsearch (&day, days->data, days->len, sizeof day, compare_gint32) != NULL;
}

/* The days of a series, ascending, with those that are added. */
static GArray *
days_of_event (struct calendar *calendar)
{
  struct ics_event *event = &calendar->event;
  gboolean series = event->rule != NULL && event->instance.day == DAY_NONE;
  gint32 until = calendar_outline_last_day (calendar->outline, event, calendar->source);
  GArray *days
    = calendar_days_of_rule (series ? event->rule : "", &event->start, event->zone, until);
  g_array_append_vals (days, event->extra->data, event->extra->len);
  g_array_sort (days, compare_gint32);
  g_array_sort (event->except, compare_gint32);
  return days;
}

/* Days without those that are taken out or replaced. */
static void
write_days (struct calendar *calendar, const GArray *days)
{
  const struct ics_event *event = &calendar->event;
  g_autofree char *name = event_name (calendar);
  gboolean is_series = event->rule != NULL || event->extra->len > 0;
  for (guint i = 0; i < days->len; i++)
    {
      gint32 day = g_array_index (days, gint32, i);
      if (i > 0 && day == g_array_index (days, gint32, i - 1))
        continue;
      if (day > calendar->source->until)
        calendar->to_come++;
      else if (has_day (event->except, day)
               || (is_series && calendar_outline_replaces (calendar->outline, event, day)))
        continue;
      else if (calendar_event_is_declined (event))
        calendar->declined++;
      else
        write_day (calendar, day, name);
    }
}

static void
write_event (struct calendar *calendar)
{
  const struct ics_event *event = &calendar->event;
  if (event->start.day == DAY_NONE || !calendar_outline_counts (calendar->outline, event))
    return;
  if (calendar_event_is_cancelled (event, &calendar->facts))
    calendar->cancelled++;
  else if (event->start.is_date && calendar_event_people (event) < 2)
    calendar->whole_days++;
  else
    {
      g_autoptr (GArray) days = days_of_event (calendar);
      write_days (calendar, days);
    }
}

static void
note_left_out (const struct calendar *calendar)
{
  const struct
  {
    guint64 count;
    const char *one, *many;
  } kinds[] = { { calendar->cancelled, "cancelled event", "cancelled events" },
                { calendar->declined, "declined meeting", "declined meetings" },
                { calendar->whole_days, "all-day event without attendees",
                  "all-day events without attendees" },
                { calendar->to_come, "event after today", "events after today" } };
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].count > 0)
      g_string_append_printf (text, "%s%" G_GUINT64_FORMAT " %s", text->len > 0 ? ", " : "",
                              kinds[i].count, kinds[i].count == 1 ? kinds[i].one : kinds[i].many);
  if (text->len > 0)
    table_source_note (calendar->source, "left out: %s", text->str);
}

static gboolean
next_rows (struct row_generator *generator, GError **error)
{
  struct calendar *calendar = (struct calendar *)generator;
  GError *problem = NULL;
  if (!calendar->has_header)
    {
      for (guint i = 0; i < G_N_ELEMENTS (header); i++)
        generated_text (generator, header[i]);
      generated_row_end (generator, 0);
      calendar->has_header = TRUE;
      return TRUE;
    }
  if (calendar_event_next (&calendar->event, calendar->lines, calendar->outline->zone,
                           &calendar->facts, &problem))
    {
      write_event (calendar);
      return TRUE;
    }
  if (problem != NULL)
    g_propagate_error (error, problem);
  else
    note_left_out (calendar);
  return FALSE;
}

static void
clear_calendar (struct row_generator *generator)
{
  struct calendar *calendar = (struct calendar *)generator;
  content_lines_free (calendar->lines);
  calendar_event_clear (&calendar->event);
  calendar_facts_clear (&calendar->facts);
  calendar_outline_free (calendar->outline);
}

static gboolean
names_somebody (const struct calendar *calendar, GError **error)
{
  const struct calendar_outline *outline = calendar->outline;
  if (outline->events == 0 || outline->with_people > 0)
    return TRUE;
  return fail (
    error, PLN_ERROR_DATA,
    "%s: nobody is invited to any of its events, so it does not say who met whom; calendars that are shared or published "
    "leave guests out, so export it from the account that it belongs to",
    calendar->source->title);
}

static struct row_generator *
open_calendar (struct table_source *source, const char *encoding, GError **error)
{
  struct calendar *calendar = g_new0 (struct calendar, 1);
  calendar->generator.next = next_rows;
  calendar->generator.clear = clear_calendar;
  calendar->source = source;
  calendar_event_init (&calendar->event);
  calendar->outline = g_steal_pointer (&source->outline);
  if (calendar->outline == NULL)
    calendar->outline = calendar_outline_read (source, encoding, error);
  if (calendar->outline != NULL && names_somebody (calendar, error))
    calendar->lines = content_lines_open (source, encoding, error);
  if (calendar->lines != NULL)
    {
      const struct calendar_facts *facts = &calendar->outline->facts;
      gboolean is_address = facts->name != NULL && strchr (facts->name, '@') != NULL
                            && strchr (facts->name, ' ') == NULL;
      g_free (source->owner);
      source->owner = g_strdup (is_address ? facts->name : facts->owner);
      return &calendar->generator;
    }
  clear_calendar (&calendar->generator);
  g_free (calendar);
  return NULL;
}

const struct source_format calendar_format = {
  .title = "calendar (.ics)", .row_word = "event", .profile = "ics-calendar", .open = open_calendar
};
