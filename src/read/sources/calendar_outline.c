/* The first reading of a calendar. */
#include <string.h>
#include "pln/base.h"
#include "read/sources/calendar_outline.h"
#include "read/sources/calendar_source.h"

enum
{
  GLOBAL_LEAST = 16,       /* letters of a UID */
  KEPT_MOST = 1000000,     /* versions and titles */
  WHOLE_EVENT = G_MININT32 /* in place of the day of an instance */
};

/* The version of an event that counts: the one that was changed most often; of those changed alike the one
 * that names most people, and then the last. Answers of guests count less than all others. */
struct event_version
{
  gint64 sequence;
  guint people;
  guint source;
  guint64 number;
};

static char *
key_of_day (const char *text, gint32 day)
{
  return g_strdup_printf ("%d %s", (int)day, text);
}

static char *
key_of_event (const struct ics_event *event)
{
  gboolean instance = event->instance.day != DAY_NONE;
  return key_of_day (event->uid, instance ? event->instance.day : WHOLE_EVENT);
}

/* Series meet on many days, so a title of a series stands for all of them. */
static char *
key_of_title (const struct ics_event *event)
{
  gboolean series = event->rule != NULL || event->instance.day != DAY_NONE;
  return key_of_day (event->title, series ? WHOLE_EVENT : event->start.day);
}

static gboolean
version_is_better (const struct event_version *one, const struct event_version *other)
{
  if (one->sequence != other->sequence)
    return one->sequence > other->sequence;
  return one->people >= other->people;
}

static void
note_version (GHashTable *versions, const struct calendar_outline *outline,
              const struct ics_event *event)
{
  if (event->uid == NULL || g_hash_table_size (versions) >= KEPT_MOST)
    return;
  gboolean answer = outline->facts.method == METHOD_REPLY;
  struct event_version version = { answer ? -1 : event->sequence, calendar_event_people (event),
                                   outline->source, event->number };
  if (outline->facts.method == METHOD_CANCEL)
    version.people = G_MAXUINT; /* often only those who are told */
  char *key = key_of_event (event);
  struct event_version *known = g_hash_table_lookup (versions, key);
  if (known == NULL)
    g_hash_table_insert (versions, key, g_memdup2 (&version, sizeof version));
  else
    {
      if (version_is_better (&version, known))
        *known = version;
      g_free (key);
    }
}

static void
note_title (struct calendar_outline *outline, const struct ics_event *event)
{
  if (event->title == NULL || !calendar_event_is_gathering (event)
      || g_hash_table_size (outline->title) >= KEPT_MOST)
    return;
  char *key = key_of_title (event);
  const char *uid = event->uid != NULL ? event->uid : "", *known;
  known = g_hash_table_lookup (outline->title, key);
  if (known == NULL)
    g_hash_table_insert (outline->title, key, g_strdup (uid));
  else
    {
      if (strcmp (known, uid) != 0)
        g_hash_table_insert (outline->title, g_strdup (key), g_strdup (""));
      g_free (key);
    }
}

/* Days after today witness nothing yet. */
static void
note_day (struct calendar_outline *outline, gint32 day, gint32 today)
{
  if (day != DAY_NONE && day <= today
      && (outline->witnessed == DAY_NONE || day > outline->witnessed))
    outline->witnessed = day;
}

/* The zone named by the calendar, or the only one that it describes. */
static void
settle_zone (struct calendar_outline *outline)
{
  const struct calendar_facts *facts = &outline->facts;
  const char *name = facts->zone_name != NULL ? facts->zone_name
                     : facts->zones == 1      ? facts->only_zone
                                              : NULL;
  outline->zone = calendar_zone (name);
}

/* Some programs number events from 1 in each file. */
static gboolean
uid_is_global (const char *uid)
{
  return strchr (uid, '@') != NULL || strlen (uid) >= GLOBAL_LEAST;
}

/* Where the versions of an event are compared: with those of all files if that is possible. */
static GHashTable *
table_of_versions (const struct calendar_outline *outline, GHashTable *all,
                   const struct ics_event *event)
{
  gboolean shared = all != NULL && event->uid != NULL && uid_is_global (event->uid)
                    && g_hash_table_size (all) < KEPT_MOST;
  return shared ? all : outline->version;
}

/* The zone stands before the events, but an event may come before that which it replaces. */
static void
note_event (struct calendar_outline *outline, GHashTable *all, const struct ics_event *event,
            gint32 today)
{
  if (outline->zone == NULL)
    settle_zone (outline);
  note_version (table_of_versions (outline, all, event), outline, event);
  note_title (outline, event);
  note_day (outline, event->stamp, today);
  note_day (outline, event->rule == NULL ? event->start.day : DAY_NONE, today);
  outline->events += event->start.day != DAY_NONE;
  outline->with_people += calendar_event_people (event) > 0;
}

static struct calendar_outline *
outline_new (const struct table_source *source)
{
  struct calendar_outline *outline = g_new0 (struct calendar_outline, 1);
  outline->witnessed = DAY_NONE;
  outline->shared = source->versions;
  outline->source = source->index;
  outline->version = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  outline->title = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  return outline;
}

/* all: also for the versions of other files; or NULL. */
static struct calendar_outline *
read_outline (const struct table_source *source, const char *encoding, GHashTable *all,
              GError **error)
{
  GError *problem = NULL;
  struct ics_event event;
  struct content_lines *lines = content_lines_open (source, encoding, error);
  if (lines == NULL)
    return NULL;
  struct calendar_outline *outline = outline_new (source);
  calendar_event_init (&event);
  while (calendar_event_next (&event, lines, outline->zone, &outline->facts, &problem))
    note_event (outline, all, &event, source->until);
  calendar_event_clear (&event);
  content_lines_free (lines);
  if (problem == NULL)
    return outline;
  g_propagate_error (error, problem);
  calendar_outline_free (outline);
  return NULL;
}

struct calendar_outline *
calendar_outline_read (const struct table_source *source, const char *encoding, GError **error)
{
  return read_outline (source, encoding, NULL, error);
}

void
calendar_outline_free (struct calendar_outline *outline)
{
  if (outline == NULL)
    return;
  calendar_facts_clear (&outline->facts);
  g_clear_pointer (&outline->zone, g_time_zone_unref);
  g_clear_pointer (&outline->version, g_hash_table_unref);
  g_clear_pointer (&outline->title, g_hash_table_unref);
  g_free (outline);
}

static gboolean
version_counts (const struct event_version *version, const struct calendar_outline *outline,
                const struct ics_event *event)
{
  return version == NULL
         || (version->number == event->number && version->source == outline->source);
}

gboolean
calendar_outline_counts (const struct calendar_outline *outline, const struct ics_event *event)
{
  if (event->uid == NULL)
    return TRUE;
  g_autofree char *key = key_of_event (event);
  return version_counts (g_hash_table_lookup (outline->version, key), outline, event)
         && (outline->shared == NULL
             || version_counts (g_hash_table_lookup (outline->shared, key), outline, event));
}

/* What is wrong with a file is told when it is read for good. */
GHashTable *
calendar_outlines_read (const GPtrArray *sources, const char *encoding)
{
  guint calendars = 0;
  for (guint i = 0; i < sources->len; i++)
    calendars += ((const struct table_source *)sources->pdata[i])->format == &calendar_format;
  if (calendars < 2)
    return NULL;
  GHashTable *versions = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < sources->len; i++)
    {
      struct table_source *source = sources->pdata[i];
      source->versions = versions;
      if (source->format == &calendar_format)
        source->outline = read_outline (source, encoding, versions, NULL);
    }
  return versions;
}

gboolean
calendar_outline_replaces (const struct calendar_outline *outline, const struct ics_event *event,
                           gint32 day)
{
  if (event->uid == NULL)
    return FALSE;
  g_autofree char *key = key_of_day (event->uid, day);
  return g_hash_table_contains (outline->version, key)
         || (outline->shared != NULL && g_hash_table_contains (outline->shared, key));
}

gboolean
calendar_outline_title_is_unique (const struct calendar_outline *outline,
                                  const struct ics_event *event)
{
  g_autofree char *key = key_of_title (event);
  const char *uid = g_hash_table_lookup (outline->title, key);
  return uid != NULL && (*uid != '\0' || event->uid == NULL);
}

/* Rules that end are schedules, and taken as kept. A calendar last heard of before the series began
 * says nothing about its end, and the user may know of a later day. */
gint32
calendar_outline_last_day (const struct calendar_outline *outline, const struct ics_event *event,
                           const struct table_source *source)
{
  gboolean ends = event->rule == NULL || strcasestr (event->rule, "COUNT=") != NULL
                  || strcasestr (event->rule, "UNTIL=") != NULL;
  gboolean knows = outline->witnessed != DAY_NONE && outline->witnessed > event->start.day;
  return ends || !knows ? source->until
                        : MIN (source->until, MAX (outline->witnessed, source->as_of));
}
