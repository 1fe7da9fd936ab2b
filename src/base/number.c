/* Converts numbers to text and back, always in the C locale. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "pln/base.h"

void
number_append (GString *out, double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  if (isnan (value))
    return;
  if (value == 0) /* avoids "-0" */
    value = 0;
  if (fabs (value) < 1e15 && value == floor (value))
    {
      g_string_append_printf (out, "%.0f", value);
      return;
    }
  for (int digits = 15; digits <= 17; digits++)
    {
      char format[8];
      g_snprintf (format, sizeof format, "%%.%dg", digits);
      g_ascii_formatd (text, sizeof text, format, value);
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
