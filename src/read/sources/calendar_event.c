/* The properties of an event. Google, Outlook and Apple differ in how they name a link to a call. */
#include <stdlib.h>
#include <string.h>
#include "pln/base.h"
#include "read/people/presence_words.h"
#include "read/sources/calendar_event.h"

enum
{
  GATHERING_LEAST = 3,
  PEOPLE_MOST = 1 << 19, /* bytes of all people of an event */
  DAYS_LISTED_MOST = 20000
};

void
calendar_event_init (struct ics_event *event)
{
  *event = (struct ics_event){ .number = 0 };
  event->topics = g_string_new (NULL);
  event->people = g_string_new (NULL);
  event->except = g_array_new (FALSE, FALSE, sizeof (gint32));
  event->extra = g_array_new (FALSE, FALSE, sizeof (gint32));
  event->seen = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  event->declined = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  event->guests = guest_lines_new ();
}

static void
empty_event (struct ics_event *event)
{
  char **texts[] = { &event->uid,  &event->title,  &event->place,
                     &event->rule, &event->status, &event->organizer };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_clear_pointer (texts[i], g_free);
  g_string_truncate (event->topics, 0);
  g_string_truncate (event->people, 0);
  g_array_set_size (event->except, 0);
  g_array_set_size (event->extra, 0);
  g_hash_table_remove_all (event->seen);
  g_hash_table_remove_all (event->declined);
  event->n_people = 0;
  event->start = event->end = event->instance = (struct calendar_moment){ .day = DAY_NONE };
  g_clear_pointer (&event->zone, g_time_zone_unref);
  event->minutes = -1;
  event->sequence = 0;
  event->stamp = DAY_NONE;
  event->is_call = FALSE;
}

void
calendar_event_clear (struct ics_event *event)
{
  empty_event (event);
  g_string_free (event->topics, TRUE);
  g_string_free (event->people, TRUE);
  g_array_unref (event->except);
  g_array_unref (event->extra);
  g_hash_table_unref (event->seen);
  g_hash_table_unref (event->declined);
  guest_lines_free (event->guests);
}

guint
calendar_event_people (const struct ics_event *event)
{
  return event->n_people;
}

gboolean
calendar_event_is_declined (const struct ics_event *event)
{
  return calendar_event_people (event) < 2 && g_hash_table_size (event->declined) > 0;
}

gboolean
calendar_event_is_gathering (const struct ics_event *event)
{
  return calendar_event_people (event) >= GATHERING_LEAST;
}

gboolean
calendar_event_is_cancelled (const struct ics_event *event, const struct calendar_facts *facts)
{
  return facts->method == METHOD_CANCEL
         || (event->status != NULL && g_ascii_strcasecmp (event->status, "CANCELLED") == 0)
         || (event->title != NULL && text_says_called_off (event->title)); /* as Outlook writes */
}

void
calendar_facts_clear (struct calendar_facts *facts)
{
  g_free (facts->name);
  g_free (facts->owner);
  g_free (facts->zone_name);
  g_free (facts->only_zone);
}

static gboolean
see (struct ics_event *event, const char *key, const char *more)
{
  return g_hash_table_add (event->seen, g_strconcat (key, more, NULL));
}

/* Two names at one address, that of their office, are two people; the address alone, before its first name
 * or after it, adds none. */
static gboolean
is_new (struct ics_event *event, const struct guest *guest)
{
  if (guest->address == NULL)
    return see (event, guest->named, "");
  gboolean first = see (event, guest->address, "");
  if (guest->named == NULL || !see (event, guest->named, ""))
    return first;
  gboolean named_before = !see (event, guest->address, "\n");
  return first || named_before;
}

/* The organizer, who was taken to come, does not. */
static void
remove_organizer (struct ics_event *event)
{
  const char *text = event->people->str + event->organizer_at;
  gsize length = strcspn (text, ";"), at = event->organizer_at;
  length += text[length] == ';' ? strlen ("; ") : 0;
  g_string_erase (event->people, (gssize)at, (gssize)length);
  if (at > 0 && at == event->people->len)
    g_string_truncate (event->people, at - strlen ("; "));
  event->n_people--;
  g_clear_pointer (&event->organizer, g_free);
}

/* Who organizes a meeting comes, unless they answer otherwise in a line of their own. */
static void
add_guest (struct ics_event *event, const struct content_line *line)
{
  const struct guest *guest = guest_of_line (event->guests, line);
  if (guest->declines && guest->address != NULL)
    {
      g_hash_table_add (event->declined, g_strdup (guest->address));
      if (g_strcmp0 (guest->address, event->organizer) == 0)
        remove_organizer (event);
    }
  if (guest->shown == NULL || event->people->len > PEOPLE_MOST
      || (guest->organizes && guest->address != NULL
          && g_hash_table_contains (event->declined, guest->address))
      || !is_new (event, guest))
    return;
  event->n_people++;
  g_string_append (event->people, event->people->len > 0 ? "; " : "");
  if (guest->organizes && guest->address != NULL && event->organizer == NULL)
    {
      event->organizer = g_strdup (guest->address);
      event->organizer_at = event->people->len;
    }
  g_string_append (event->people, guest->shown);
}

/* Does a text hold the address of a call? */
static gboolean
links_to_call (const char *text)
{
  static const char *const hosts[]
    = { "zoom.us/",       "teams.microsoft.com/", "teams.live.com/",     "meet.google.com/",
        "webex.com/",     "whereby.com/",         "meet.jit.si/",        "gotomeet",
        "meet.goto.com/", "skype.com/",           "facetime.apple.com/", "bluejeans.com/",
        "bigbluebutton",  "chime.aws/",           "around.co/",          "senfcall.de/" };
  if (strchr (text, '.') == NULL && strstr (text, "bluebutton") == NULL)
    return FALSE;
  g_autofree char *small = g_ascii_strdown (text, -1);
  for (guint i = 0; i < G_N_ELEMENTS (hosts); i++)
    if (strstr (small, hosts[i]) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
is_call_property (const char *name)
{
  static const char *const names[] = { "CONFERENCE",
                                       "X-GOOGLE-CONFERENCE",
                                       "X-GOOGLE-HANGOUT",
                                       "X-MICROSOFT-SKYPETEAMSMEETINGURL",
                                       "X-MICROSOFT-ONLINEMEETINGCONFLINK",
                                       "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
                                       NULL };
  return (*name == 'X' || *name == 'C') && g_strv_contains (names, name);
}

static void
take_days (GArray *days, const struct content_line *line, GTimeZone *zone)
{
  g_auto (GStrv) part = g_strsplit (line->value, ",", -1);
  for (char **one = part; *one != NULL && days->len < DAYS_LISTED_MOST; one++)
    {
      struct calendar_moment moment = calendar_moment_read (g_strstrip (*one), zone);
      if (moment.day != DAY_NONE)
        g_array_append_val (days, moment.day);
    }
}

static void
take_topics (GString *topics, const char *value)
{
  g_auto (GStrv) part = content_parts (value, ',');
  for (char **one = part; *one != NULL; one++)
    {
      g_strdelimit (*one, ";\n", ' ');
      if (**one != '\0')
        g_string_append_printf (topics, "%s%s", topics->len > 0 ? "; " : "", *one);
    }
}

static void
set_text (char **text, const char *value)
{
  g_free (*text);
  *text = content_text (value);
  g_strdelimit (*text, "\n\r\t", ' ');
}

static void
take_stamp (struct ics_event *event, const char *value)
{
  gint32 day = calendar_moment_read (value, NULL).day;
  if (day != DAY_NONE && (event->stamp == DAY_NONE || day > event->stamp))
    event->stamp = day;
}

enum property
{
  ATTENDEE,
  CATEGORIES,
  DESCRIPTION,
  DTEND,
  DTSTAMP,
  DTSTART,
  DURATION,
  EXDATE,
  LAST_MODIFIED,
  LOCATION,
  ORGANIZER,
  RDATE,
  RECURRENCE_ID,
  RRULE,
  SEQUENCE,
  STATUS,
  SUMMARY,
  UID,
  URL,
  N_PROPERTIES
};

static const char *const property_name[N_PROPERTIES] = {
  "ATTENDEE", "CATEGORIES",    "DESCRIPTION", "DTEND",     "DTSTAMP", "DTSTART",       "DURATION",
  "EXDATE",   "LAST-MODIFIED", "LOCATION",    "ORGANIZER", "RDATE",   "RECURRENCE-ID", "RRULE",
  "SEQUENCE", "STATUS",        "SUMMARY",     "UID",       "URL"
};

/* N_PROPERTIES: another one. */
static enum property
property_named (const char *name)
{
  const char *const *found
    = bsearch (&name, property_name, N_PROPERTIES, sizeof *property_name, compare_strings);
  return found != NULL ? (enum property) (found - property_name) : N_PROPERTIES;
}

static void
take_start (struct ics_event *event, const struct content_line *line, GTimeZone *zone)
{
  g_clear_pointer (&event->zone, g_time_zone_unref);
  event->start = calendar_moment_read (line->value, zone);
  event->zone
    = event->start.is_utc && zone != NULL ? g_time_zone_ref (zone) : calendar_zone_of_line (line);
}

static void
take_property (struct ics_event *event, const struct content_line *line, GTimeZone *zone)
{
  const char *value = line->value;
  enum property property = property_named (line->name);
  switch (property)
    {
    case ATTENDEE:
    case ORGANIZER:
      add_guest (event, line);
      break;
    case SUMMARY:
      set_text (&event->title, value);
      break;
    case UID:
      set_text (&event->uid, value);
      break;
    case STATUS:
      set_text (&event->status, value);
      break;
    case LOCATION:
      set_text (&event->place, value);
      break;
    case RRULE:
      set_text (&event->rule, value);
      break;
    case CATEGORIES:
      take_topics (event->topics, value);
      break;
    case DTSTART:
      take_start (event, line, zone);
      break;
    case DTEND:
      event->end = calendar_moment_read (value, zone);
      break;
    case DURATION:
      event->minutes = calendar_minutes (value);
      break;
    case RECURRENCE_ID:
      event->instance = calendar_moment_read (value, zone);
      break;
    case EXDATE:
      take_days (event->except, line, zone);
      break;
    case RDATE:
      take_days (event->extra, line, zone);
      break;
    case SEQUENCE:
      event->sequence = g_ascii_strtoll (value, NULL, 10);
      break;
    case DTSTAMP:
    case LAST_MODIFIED:
      take_stamp (event, value);
      break;
    default:
      break;
    }
  gboolean is_text = property == LOCATION || property == DESCRIPTION || property == URL;
  if (!event->is_call)
    event->is_call = is_call_property (line->name) || (is_text && links_to_call (value));
}

static enum calendar_method
method_of (const char *value)
{
  return g_ascii_strcasecmp (value, "CANCEL") == 0  ? METHOD_CANCEL
         : g_ascii_strcasecmp (value, "REPLY") == 0 ? METHOD_REPLY
                                                    : METHOD_NONE;
}

static void
take_fact (struct calendar_facts *facts, const struct content_line *line)
{
  if (strcmp (line->name, "X-WR-CALNAME") == 0)
    set_text (&facts->name, line->value);
  else if (strcmp (line->name, "X-OWNER") == 0)
    {
      g_free (facts->owner);
      facts->owner = guest_address (line);
    }
  else if (strcmp (line->name, "X-WR-TIMEZONE") == 0)
    set_text (&facts->zone_name, line->value);
  else if (strcmp (line->name, "BEGIN") == 0 && g_ascii_strcasecmp (line->value, "VCALENDAR") == 0)
    facts->method = METHOD_NONE;
  else if (strcmp (line->name, "METHOD") == 0)
    facts->method = method_of (line->value);
  else if (strcmp (line->name, "TZID") == 0 && facts->zones++ == 0)
    set_text (&facts->only_zone, line->value);
}

/* Parts within an event, such as alarms, have properties of their own. */
gboolean
calendar_event_next (struct ics_event *event, struct content_lines *lines, GTimeZone *zone,
                     struct calendar_facts *facts, GError **error)
{
  struct content_line line;
  guint depth = 0; /* 1: in an event */
  empty_event (event);
  while (content_lines_next (lines, &line, error))
    {
      gboolean begins = strcmp (line.name, "BEGIN") == 0, ends = strcmp (line.name, "END") == 0;
      if (depth > 0 && ends && --depth == 0)
        {
          event->number++;
          return TRUE;
        }
      if (begins && (depth > 0 || g_ascii_strcasecmp (line.value, "VEVENT") == 0))
        depth++;
      else if (depth == 1 && !begins && !ends)
        take_property (event, &line, zone);
      else if (depth == 0)
        take_fact (facts, &line);
    }
  return FALSE;
}
