/* Converts numbers to text and back, always in the C locale. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "pln/base.h"

static void
whole_append (GString *out, gint64 value)
{
  char text[24], *digit = text + sizeof text;
  for (guint64 rest = (guint64)(value < 0 ? -value : value);
       rest > 0 || digit == text + sizeof text; rest /= 10)
    *--digit = (char)('0' + rest % 10);
  if (value < 0)
    *--digit = '-';
  g_string_append_len (out, digit, text + sizeof text - digit);
}

/* Tables have thousands of numbers, so that formats are not put together for each. */
void
number_append (GString *out, double value)
{
  static const char *const format[] = { "%.15g", "%.16g", "%.17g" };
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  if (isnan (value))
    return;
  if (fabs (value) < 1e15 && value == floor (value))
    {
      whole_append (out, (gint64)value);
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (format); i++)
    {
      g_ascii_formatd (text, sizeof text, format[i], value);
      if (g_ascii_strtod (text, NULL) == value)
        break;
    }
  g_string_append (out, text);
}

gboolean
number_parse (const char *text, double *value)
{
  char *end;
  if (text[0] == '\0' || strspn (text, "0123456789+-.eE") != strlen (text))
    return FALSE;
  *value = g_ascii_strtod (text, &end);
  return *end == '\0' && end != text && isfinite (*value);
}
