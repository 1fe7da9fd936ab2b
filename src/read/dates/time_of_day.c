/* Parses times of day and zones: 14:05, 2:37 PM, 1:55 p.m., 14.05, 100000Z, +02:00. */
#include <string.h>
#include "read/dates/date_parse.h"

const char *
date_blanks_skip (const char *at)
{
  for (;;)
    if (*at == ' ' || (*at >= '\t' && *at <= '\r'))
      at++;
    else if ((guchar)*at < 0x80)
      return at;
    else
      {
        gunichar c = g_utf8_get_char (at);
        if (!g_unichar_isspace (c) && !g_unichar_iszerowidth (c) && c != 0xFEFF)
          return at;
        at = g_utf8_next_char (at);
      }
}

/* Reads up to `maximum` digits; returns their number. */
static int
digits_read (const char **at, int maximum, int *value)
{
  int n = 0;
  *value = 0;
  while (n < maximum && g_ascii_isdigit ((*at)[n]))
    *value = *value * 10 + ((*at)[n++] - '0');
  *at += n;
  return n;
}

/* "AM", "pm", "a.m.", "p. m.", "a: m": 'a' or 'p', or 0. */
static char
half_read (const char **at)
{
  const char *p = date_blanks_skip (*at);
  char half = g_ascii_tolower (*p);
  if (half != 'a' && half != 'p')
    return 0;
  p++;
  if (*p == '.' || *p == ':')
    p = date_blanks_skip (p + 1);
  if (g_ascii_tolower (*p) != 'm' || g_ascii_isalpha (p[1]))
    return 0;
  p++;
  if (*p == '.')
    p++;
  *at = p;
  return half;
}

static gboolean
parts_at (const char *p, gboolean dotted)
{
  return (*p == ':' || (dotted && (*p == '.' || g_ascii_tolower (*p) == 'h')))
         && g_ascii_isdigit (p[1]);
}

/* Skips seconds and their fraction, which do not change the day. */
static gboolean
seconds_read (const char **at, gboolean dotted)
{
  int second;
  if (!parts_at (*at, dotted))
    return TRUE;
  ++*at;
  if (digits_read (at, 2, &second) == 0 || second > 60)
    return FALSE;
  if ((**at == '.' || **at == ',') && g_ascii_isdigit ((*at)[1]))
    for (++*at; g_ascii_isdigit (**at);)
      ++*at;
  return TRUE;
}

static gboolean
compact_clock_read (const char **at, int *hour, int *minute)
{
  const char *p = *at;
  int second = 0;
  gsize digits = strspn (p, "0123456789");
  if (digits != 4 && digits != 6)
    return FALSE;
  digits_read (&p, 2, hour);
  digits_read (&p, 2, minute);
  if (digits == 6)
    digits_read (&p, 2, &second);
  if (*p == '.' && digits == 6)
    for (p++; g_ascii_isdigit (*p);)
      p++;
  *at = p;
  return second <= 60;
}

/* "9 h", "9 Uhr", "9 uur": a full hour. The word is left to the caller, which skips it. */
static gboolean
hour_word_follows (const char *at)
{
  static const char *const words[] = { "h", "hs", "uhr", "uur", NULL };
  at = date_blanks_skip (at);
  gsize length = 0;
  while (g_ascii_isalpha (at[length]))
    length++;
  for (const char *const *word = words; *word != NULL; word++)
    if (strlen (*word) == length && g_ascii_strncasecmp (at, *word, length) == 0)
      return TRUE;
  return FALSE;
}

gboolean
date_clock_read (const char **at, gboolean dotted, struct date_clock *clock)
{
  const char *p = *at;
  int hour, minute = 0;
  gboolean has_minutes = TRUE;

  if (!compact_clock_read (&p, &hour, &minute))
    {
      if (digits_read (&p, 2, &hour) == 0)
        return FALSE;
      has_minutes = parts_at (p, dotted);
      if (has_minutes)
        {
          p++;
          if (digits_read (&p, 2, &minute) != 2 || !seconds_read (&p, dotted))
            return FALSE;
        }
    }
  char half = half_read (&p);
  if (!has_minutes && half == 0 && !(dotted && hour_word_follows (p)))
    return FALSE;
  if (half == 'p' && hour < 12)
    hour += 12;
  else if (half == 'a' && hour == 12)
    hour = 0;
  if (minute > 59 || hour > 24 || (hour == 24 && minute > 0) || g_ascii_isdigit (*p))
    return FALSE;
  clock->read = TRUE;
  clock->minutes = hour * 60 + minute;
  *at = p;
  return TRUE;
}

/* "+02:00", "-0530", "+1". */
static gboolean
offset_read (const char **at, int *minutes)
{
  const char *p = *at;
  int sign = *p == '-' ? -1 : 1, hour, minute = 0;
  if (*p != '+' && *p != '-')
    return FALSE;
  p++;
  if (digits_read (&p, 2, &hour) == 0)
    return FALSE;
  if (*p == ':')
    p++;
  if (g_ascii_isdigit (*p) && digits_read (&p, 2, &minute) != 2)
    return FALSE;
  if (hour > 18 || minute > 59 || g_ascii_isdigit (*p))
    return FALSE;
  *minutes = sign * (hour * 60 + minute);
  *at = p;
  return TRUE;
}

gboolean
date_zone_read (const char **at, struct date_clock *clock)
{
  const char *p = *at;
  gboolean named = FALSE;
  int minutes = 0;

  if (g_ascii_tolower (*p) == 'z' && !g_ascii_isalpha (p[1]))
    named = TRUE, p++;
  else if ((g_ascii_strncasecmp (p, "utc", 3) == 0 || g_ascii_strncasecmp (p, "gmt", 3) == 0)
           && !g_ascii_isalpha (p[3]))
    named = TRUE, p += 3;
  if (!offset_read (&p, &minutes) && !named)
    return FALSE;
  clock->has_zone = TRUE;
  clock->zone_minutes = minutes;
  *at = p;
  return TRUE;
}
