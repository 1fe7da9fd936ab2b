/* A calendar as a table: a row for each day of each event, with everybody who was there.
 *
 * The file is read twice. The first time finds in which zone its times of UTC happened, whose it is,
 * which instances of series are replaced by events of their own, and which titles belong to several
 * events, so that these can be distinguished. Days after today are left out: they are plans. */
#include <string.h>
#include "pln/base.h"
#include "read/sources/calendar_event.h"
#include "read/sources/calendar_source.h"
#include "read/sources/table_source.h"

enum
{
  REPLACED_MOST = 1000000,
  MINUTES_A_DAY = 1440,
  MINUTES_MOST = MINUTES_A_DAY,
  GATHERING_LEAST = 3 /* people; two are named by themselves */
};

struct calendar
{
  struct row_generator generator;
  const struct table_source *source;
  struct content_lines *lines;
  struct ics_event event;
  struct calendar_facts facts;
  GTimeZone *zone;
  GHashTable *replaced; /* "UID day" of instances */
  GHashTable *title;    /* title and day to UID; "" if there are several */
  gboolean has_header;
  guint64 cancelled, whole_days, to_come;
};

static const char *const header[]
  = { "date", "from", "to", "with", "event", "channel", "topic", "minutes", "place" };

static char *
key_of_instance (const char *uid, gint32 day)
{
  return g_strdup_printf ("%d %s", (int)day, uid);
}

static gboolean
is_cancelled (const struct calendar *calendar)
{
  const char *status = calendar->event.status;
  return calendar->facts.is_cancelled
         || (status != NULL && g_ascii_strcasecmp (status, "CANCELLED") == 0);
}

static guint
people_count (const struct ics_event *event)
{
  return g_hash_table_size (event->seen);
}

/* Series meet on many days, so a title of a series stands for all of them. */
static char *
key_of_title (const struct ics_event *event)
{
  gboolean series = event->rule != NULL || event->instance.day != DAY_NONE;
  return g_strdup_printf ("%d %s", series ? -1 : (int)event->start.day, event->title);
}

static void
note_title (struct calendar *calendar)
{
  const struct ics_event *event = &calendar->event;
  if (event->title == NULL || people_count (event) < GATHERING_LEAST)
    return;
  char *key = key_of_title (event);
  const char *uid = event->uid != NULL ? event->uid : "", *known;
  known = g_hash_table_lookup (calendar->title, key);
  if (known == NULL)
    g_hash_table_insert (calendar->title, key, g_strdup (uid));
  else
    {
      if (strcmp (known, uid) != 0)
        g_hash_table_insert (calendar->title, g_strdup (key), g_strdup (""));
      g_free (key);
    }
}

static struct content_lines *
open_lines (const struct table_source *source, const char *encoding, GError **error)
{
  struct byte_source *bytes = table_source_bytes (source, error);
  struct line_reader *reader
    = bytes != NULL ? line_reader_new (bytes, source->title, encoding, error) : NULL;
  return reader != NULL ? content_lines_new (reader, source->title) : NULL;
}

/* The zone named by the calendar, or the only one that it describes. */
static void
settle_zone (struct calendar *calendar)
{
  const struct calendar_facts *facts = &calendar->facts;
  const char *name = facts->zone_name != NULL ? facts->zone_name
                     : facts->zones == 1      ? facts->only_zone
                                              : NULL;
  calendar->zone = calendar_zone (name);
}

/* What must be known before the first row. The zone stands before the events, but an event may come
 * before that which it replaces. */
static gboolean
look_ahead (struct calendar *calendar, const char *encoding, GError **error)
{
  GError *problem = NULL;
  struct ics_event *event = &calendar->event;
  struct content_lines *lines = open_lines (calendar->source, encoding, error);
  if (lines == NULL)
    return FALSE;
  while (calendar_event_next (event, lines, calendar->zone, &calendar->facts, &problem))
    {
      if (calendar->zone == NULL)
        settle_zone (calendar);
      if (event->instance.day != DAY_NONE && event->uid != NULL
          && g_hash_table_size (calendar->replaced) < REPLACED_MOST)
        g_hash_table_add (calendar->replaced, key_of_instance (event->uid, event->instance.day));
      note_title (calendar);
    }
  content_lines_free (lines);
  event->number = 0;
  if (problem != NULL)
    g_propagate_error (error, problem);
  return problem == NULL;
}

/* The name of a gathering: its title; with the time of day if another event of the day has that
 * title too. Two people need none. */
static char *
event_name (struct calendar *calendar)
{
  const struct ics_event *event = &calendar->event;
  if (event->title == NULL || people_count (event) < GATHERING_LEAST)
    return g_strdup ("");
  g_autofree char *key = key_of_title (event);
  const char *uid = g_hash_table_lookup (calendar->title, key);
  gboolean alone = uid != NULL && (*uid != '\0' || event->uid == NULL);
  gint32 seconds = event->start.seconds;
  return alone || event->start.is_date
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
  GArray *days = calendar_days_of_rule (series ? event->rule : "", &event->start, event->zone,
                                        calendar->source->until);
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
      g_autofree char *key
        = is_series && event->uid != NULL ? key_of_instance (event->uid, day) : NULL;
      if (i > 0 && day == g_array_index (days, gint32, i - 1))
        continue;
      if (day > calendar->source->until)
        calendar->to_come++;
      else if (!has_day (event->except, day)
               && (key == NULL || !g_hash_table_contains (calendar->replaced, key)))
        write_day (calendar, day, name);
    }
}

static void
write_event (struct calendar *calendar)
{
  const struct ics_event *event = &calendar->event;
  if (event->start.day == DAY_NONE)
    return;
  if (is_cancelled (calendar))
    calendar->cancelled++;
  else if (event->start.is_date && people_count (event) < 2)
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
  if (calendar_event_next (&calendar->event, calendar->lines, calendar->zone, &calendar->facts,
                           &problem))
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
  g_clear_pointer (&calendar->zone, g_time_zone_unref);
  g_hash_table_unref (calendar->replaced);
  g_hash_table_unref (calendar->title);
}

static struct row_generator *
open_calendar (struct table_source *source, const char *encoding, GError **error)
{
  struct calendar *calendar = g_new0 (struct calendar, 1);
  calendar->generator.next = next_rows;
  calendar->generator.clear = clear_calendar;
  calendar->source = source;
  calendar->replaced = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  calendar->title = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  calendar_event_init (&calendar->event);
  if (look_ahead (calendar, encoding, error))
    calendar->lines = open_lines (source, encoding, error);
  if (calendar->lines != NULL)
    {
      const char *name = calendar->facts.name;
      gboolean is_address
        = name != NULL && strchr (name, '@') != NULL && strchr (name, ' ') == NULL;
      g_free (source->owner);
      source->owner = is_address ? g_strdup (name) : NULL;
      return &calendar->generator;
    }
  clear_calendar (&calendar->generator);
  g_free (calendar);
  return NULL;
}

const struct source_format calendar_format = {
  .title = "calendar (.ics)", .row_word = "event", .profile = "ics-calendar", .open = open_calendar
};
