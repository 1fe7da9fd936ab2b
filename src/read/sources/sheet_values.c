/* Numbers of days since 1899 or 1904, and what the format of a cell makes of them. */
#include <math.h>
#include <string.h>
#include "pln/base.h"
#include "read/sources/sheet_values.h"

enum
{
  DAY_ZERO = 25569, /* 1 January 1970 in days of Excel */
  DAYS_TO_1904 = 1462,
  LEAP_1900 = 60, /* Excel believes in 29 February 1900 */
  SERIAL_MOST = 2958465,
  DIGITS_SURE = 15
};

/* The codes of a format, without what stands in quotes, behind a backslash or in brackets;
 * *elapsed: does it count hours beyond a day? */
static char *
bare_code (const char *code, gboolean *elapsed)
{
  GString *bare = g_string_new (NULL);
  for (const char *at = code; *at != '\0' && *at != ';'; at++)
    {
      const char *end = *at == '"' ? strchr (at + 1, '"') : *at == '[' ? strchr (at, ']') : NULL;
      if (end != NULL)
        {
          gsize inner = (gsize)(end - at) - 1;
          *elapsed |= *at == '[' && inner > 0 && strspn (at + 1, "hHmMsS") == inner;
          at = end;
        }
      else if ((*at == '\\' || *at == '_' || *at == '*') && at[1] != '\0')
        at++;
      else
        g_string_append_c (bare, g_ascii_tolower (*at));
    }
  return g_string_free (bare, FALSE);
}

enum sheet_style
sheet_style_of_code (const char *code)
{
  gboolean elapsed = FALSE;
  g_autofree char *bare = bare_code (code, &elapsed);
  if (elapsed)
    return SHEET_DURATION;
  if (strcmp (bare, "general") == 0 || strcmp (bare, "standard") == 0)
    return SHEET_NUMBER;
  if (strpbrk (bare, "yd") != NULL || (strchr (bare, 'm') != NULL && strpbrk (bare, "hs") == NULL))
    return SHEET_DAY;
  return strpbrk (bare, "hs") != NULL ? SHEET_TIME : SHEET_NUMBER;
}

enum sheet_style
sheet_style_of_number (guint id)
{
  if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    return SHEET_DAY;
  if (id >= 18 && id <= 21)
    return SHEET_TIME;
  return id >= 45 && id <= 47 ? SHEET_DURATION : SHEET_NUMBER;
}

static void
time_append (GString *out, guint seconds, guint hour_digits)
{
  guint hours = seconds / 3600, minutes = seconds / 60 % 60;
  g_string_append_printf (out, "%0*u:%02u", (int)hour_digits, hours, minutes);
  if (seconds % 60 != 0)
    g_string_append_printf (out, ":%02u", seconds % 60);
}

/* FALSE: the number is not a day. */
static gboolean
day_append (GString *out, double serial, gboolean since_1904)
{
  double whole = floor (serial + 0.5 / SECONDS_A_DAY);
  if (since_1904)
    whole += DAYS_TO_1904;
  else if (whole < LEAP_1900)
    whole += 1;
  if (!(whole >= 1 && whole <= SERIAL_MOST))
    return FALSE;
  day_append_iso (out, (gint32)whole - DAY_ZERO);
  double rest = serial - floor (serial + 0.5 / SECONDS_A_DAY);
  guint seconds = (guint)CLAMP (lround (rest * SECONDS_A_DAY), 0, SECONDS_A_DAY - 1);
  if (seconds > 0)
    {
      g_string_append_c (out, ' ');
      time_append (out, seconds, 2);
    }
  return TRUE;
}

void
sheet_value_append (GString *out, const char *text, enum sheet_style style, gboolean since_1904)
{
  double value;
  if (style == SHEET_NUMBER && strlen (text) <= DIGITS_SURE)
    {
      g_string_append (out, text);
      return;
    }
  gboolean is_number = number_parse (text, &value);
  if (is_number && style == SHEET_DAY && value >= 1 && day_append (out, value, since_1904))
    return;
  gboolean in_range = is_number && value >= 0 && value < SERIAL_MOST;
  if (in_range && style != SHEET_NUMBER && (style != SHEET_TIME || value < 1))
    time_append (out, (guint)lround (value * SECONDS_A_DAY), style == SHEET_DURATION ? 1 : 2);
  else if (is_number && style == SHEET_NUMBER && strpbrk (text, ".eE") != NULL)
    number_append (out, value); /* 0.1 is stored as 0.10000000000000001 */
  else
    g_string_append (out, text);
}
