/* iCalendar: lines, folding and escaping as RFC 5545 wants them. */
#include <string.h>
#include "pln/base.h"
#include "report/notes/icalendar.h"

static GString *
calendar_of (const char *summary)
{
  const struct all_day_event event = { "pln-1", day_from_date (2016, 12, 31), summary };
  GString *out = g_string_new (NULL);
  icalendar_begin (out);
  icalendar_event (out, &event, day_from_date (2016, 10, 30));
  icalendar_end (out);
  return out;
}

static void
event_is_a_whole_day (void)
{
  g_autoptr (GString) calendar = calendar_of ("Write to Ana");
  g_assert_cmpstr (calendar->str, ==,
                   "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//pln//pln " PLN_VERSION "//EN\r\n"
                   "CALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\nUID:pln-1\r\n"
                   "DTSTAMP:20161030T000000Z\r\nDTSTART;VALUE=DATE:20161231\r\n"
                   "DTEND;VALUE=DATE:20170101\r\nSUMMARY:Write to Ana\r\nTRANSP:TRANSPARENT\r\n"
                   "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

static void
signs_with_a_meaning_are_escaped (void)
{
  g_autoptr (GString) calendar = calendar_of ("Ana, Ben; Cai\\");
  g_assert_nonnull (strstr (calendar->str, "\r\nSUMMARY:Ana\\, Ben\\; Cai\\\\\r\n"));
}

/* What a reader makes of the summary: unfolded, then unescaped. */
static char *
summary_read (const char *calendar)
{
  g_auto (GStrv) parts = g_strsplit (calendar, "\r\n ", -1);
  g_autofree char *unfolded = g_strjoinv ("", parts);
  const char *at = strstr (unfolded, "\r\nSUMMARY:") + strlen ("\r\nSUMMARY:");
  GString *text = g_string_new (NULL);
  for (; *at != '\r'; at++)
    {
      at += *at == '\\';
      g_string_append_c (text, *at);
    }
  return g_string_free (text, FALSE);
}

static void
long_lines_are_folded_between_characters (void)
{
  static const char *const pieces[] = { "x", "é", "李", "👩", ",", ";", "\\", "a, b; c\\n " };
  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    for (guint length = 55; length < 150; length++)
      {
        g_autoptr (GString) summary = g_string_new (NULL);
        for (guint k = 0; k < length; k++)
          g_string_append (summary, k == 0 ? "y" : pieces[i]);
        g_autoptr (GString) calendar = calendar_of (summary->str);
        g_auto (GStrv) lines = g_strsplit (calendar->str, "\r\n", -1);
        for (char **line = lines; *line != NULL; line++)
          {
            g_assert_cmpuint (strlen (*line), <=, 75);
            g_assert_true (g_utf8_validate (*line, -1, NULL));
            g_assert_null (strpbrk (*line, "\r\n"));
          }
        g_autofree char *read = summary_read (calendar->str);
        g_assert_cmpstr (read, ==, summary->str);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar/event", event_is_a_whole_day);
  g_test_add_func ("/calendar/escaping", signs_with_a_meaning_are_escaped);
  g_test_add_func ("/calendar/folding", long_lines_are_folded_between_characters);
  return g_test_run ();
}
