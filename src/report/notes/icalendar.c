/* iCalendar (RFC 5545): lines end with CR and LF, and have at most 75 bytes; a longer one goes on in
 * the next, which begins with a blank (3.1). */
#include <string.h>
#include "report/notes/icalendar.h"
#include "pln/base.h"

#define LINE_BYTES 75

/* Folds between characters, and not after the \ of an escaped one. */
static void
line_append (GString *out, const char *name, const char *value)
{
  g_autofree char *line = g_strconcat (name, ":", value, NULL);
  gsize used = 0;
  for (const char *at = line, *next; *at != '\0'; at = next)
    {
      next = g_utf8_next_char (*at == '\\' && at[1] != '\0' ? at + 1 : at);
      if (used + (gsize)(next - at) > LINE_BYTES)
        {
          g_string_append (out, "\r\n ");
          used = 1;
        }
      g_string_append_len (out, at, next - at);
      used += (gsize)(next - at);
    }
  g_string_append (out, "\r\n");
}

/* TEXT (3.3.11). */
static char *
text_escape (const char *text)
{
  GString *out = g_string_new (NULL);
  for (; *text != '\0'; text++)
    {
      if (strchr ("\\;,", *text) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, *text);
    }
  return g_string_free (out, FALSE);
}

/* "20161030" */
static char *
date_text (gint32 day)
{
  int year, month, mday;
  day_to_date (day, &year, &month, &mday);
  return g_strdup_printf ("%04d%02d%02d", year, month, mday);
}

void
icalendar_begin (GString *out)
{
  line_append (out, "BEGIN", "VCALENDAR");
  line_append (out, "VERSION", "2.0");
  line_append (out, "PRODID", "-//pln//pln " PLN_VERSION "//EN");
  line_append (out, "CALSCALE", "GREGORIAN");
}

void
icalendar_event (GString *out, const struct all_day_event *event, gint32 stamp)
{
  g_autofree char *stamp_day = date_text (stamp), *day = date_text (event->day),
                  *next_day = date_text (event->day + 1), *summary = text_escape (event->summary);
  g_autofree char *stamp_time = g_strconcat (stamp_day, "T000000Z", NULL);
  line_append (out, "BEGIN", "VEVENT");
  line_append (out, "UID", event->uid);
  line_append (out, "DTSTAMP", stamp_time);
  line_append (out, "DTSTART;VALUE=DATE", day);
  line_append (out, "DTEND;VALUE=DATE", next_day);
  line_append (out, "SUMMARY", summary);
  line_append (out, "TRANSP", "TRANSPARENT");
  line_append (out, "END", "VEVENT");
}

void
icalendar_end (GString *out)
{
  line_append (out, "END", "VCALENDAR");
}
