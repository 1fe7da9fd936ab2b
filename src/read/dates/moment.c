/* Timestamps as Slack and similar programs write them. */
#include <string.h>
#include "pln/base.h"
#include "read/dates/date_parse.h"
#include "read/dates/moment.h"

gboolean
moment_seconds (const char *text, gint64 *seconds)
{
  gsize digits = strspn (text, "0123456789");
  if (digits >= 9 && digits <= 10 && (text[digits] == '\0' || text[digits] == '.'))
    {
      *seconds = g_ascii_strtoll (text, NULL, 10);
      return TRUE;
    }
  if (digits != 4 || strlen (text) < 16 || text[4] != '-' || text[7] != '-'
      || (text[10] != 'T' && text[10] != ' '))
    return FALSE;
  struct date_clock clock = { 0 };
  const char *at = text + 11;
  gint32 day = day_from_date ((int)g_ascii_strtoll (text, NULL, 10),
                              (int)g_ascii_strtoll (text + 5, NULL, 10),
                              (int)g_ascii_strtoll (text + 8, NULL, 10));
  if (day == DAY_NONE || !date_clock_read (&at, FALSE, &clock))
    return FALSE;
  date_zone_read (&at, &clock);
  int second = text[16] == ':' ? (int)g_ascii_strtoll (text + 17, NULL, 10) : 0;
  *seconds = (gint64)day * SECONDS_A_DAY
             + (clock.minutes - (clock.has_zone ? clock.zone_minutes : 0)) * 60 + second;
  return TRUE;
}

gboolean
moment_clock (const char *text, gsize *day, int *minutes)
{
  struct date_clock clock = { 0 };
  const char *colon = strchr (text, ':');
  const char *at = colon;
  while (at != NULL && at > text && colon - at < 2 && g_ascii_isdigit (at[-1]))
    at--;
  if (at == NULL || at == colon)
    return FALSE;
  *day = (gsize)(at - text);
  if (!date_clock_read (&at, FALSE, &clock) || !clock.read)
    return FALSE;
  *minutes = clock.minutes;
  return TRUE;
}
