/* Converts numbers to text and back, always in the C locale. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "pln/base.h"
#include "base/number_digits.h"

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

/* Of a fraction, "%g" has fixed notation from 0.0001 on. */
static void
fraction_append (GString *out, const struct number_digits *number)
{
  gint point = number->exponent + 1; /* digits before the point */
  gsize start = out->len;

  whole_append (out, (gint64)number->digits);
  if (number->exponent < -4)
    {
      if (out->len > start + 1)
        g_string_insert_c (out, (gssize)start + 1, '.');
      g_string_append_printf (out, "e-%02d", -number->exponent);
    }
  else if (point <= 0)
    g_string_insert_len (out, (gssize)start, "0.000", 2 - point);
  else
    g_string_insert_c (out, (gssize)start + point, '.');
}

static void
number_append_by_trial (GString *out, double value)
{
  static const char *const format[] = { "%.15g", "%.16g", "%.17g" };
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  for (guint i = 0; i < G_N_ELEMENTS (format); i++)
    {
      g_ascii_formatd (text, sizeof text, format[i], value);
      if (g_ascii_strtod (text, NULL) == value)
        break;
    }
  g_string_append (out, text);
}

/* Tables have millions of numbers. */
void
number_append (GString *out, double value)
{
  struct number_digits digits;
  double size = fabs (value);
  if (isnan (value))
    return;
  if (size < 1e15 && value == floor (value))
    whole_append (out, (gint64)value);
  else if (size < 1e15 && number_find_digits (size, &digits))
    {
      if (value < 0)
        g_string_append_c (out, '-');
      fraction_append (out, &digits);
    }
  else
    number_append_by_trial (out, value);
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

gboolean
text_is_digits (const char *text)
{
  return *text != '\0' && text[strspn (text, "0123456789")] == '\0';
}

double
round_to_digits (double value, int digits)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE], format[8];
  if (!isfinite (value))
    return value;
  g_snprintf (format, sizeof format, "%%.%dg", digits);
  return g_ascii_strtod (g_ascii_formatd (text, sizeof text, format, value), NULL);
}
