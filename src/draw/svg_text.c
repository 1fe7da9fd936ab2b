/* Text and numbers for the SVG writer: XML 1.0 escaping, independent of the locale. */
#include <math.h>
#include "pln/escape.h"
#include "draw/svg_text.h"
#include "draw/shaping.h"

void
svg_append_attribute_text (GString *out, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);
      if (character == '\t' || character == '\n' || character == '\r'
          || !character_is_hidden (character))
        xml_append_character (out, character);
    }
}

void
svg_append_text (GString *out, const char *text)
{
  g_autofree char *shown = drawn_text (text);
  svg_append_attribute_text (out, shown);
}

static void
open_attribute (GString *out, const char *name)
{
  g_string_append_c (out, ' ');
  g_string_append (out, name);
  g_string_append (out, "=\"");
}

void
svg_append_attribute (GString *out, const char *name, const char *text)
{
  if (text == NULL)
    return;
  open_attribute (out, name);
  svg_append_attribute_text (out, text);
  g_string_append_c (out, '"');
}

/* A map has ten thousand numbers, for which printf is slow. */
void
svg_append_number (GString *out, double value, int decimals)
{
  static const gint64 power[] = { 1, 10, 100 };
  char digits[32], *at = digits + sizeof digits;
  gint64 scaled
    = isfinite (value) ? llround (CLAMP (value, -1e9, 1e9) * (double)power[decimals]) : 0;
  guint64 rest = (guint64)ABS (scaled);
  while (decimals > 0 && rest % 10 == 0)
    {
      rest /= 10;
      decimals--;
    }
  for (int k = 0; k <= decimals || rest > 0; k++, rest /= 10)
    {
      if (k == decimals && k > 0)
        *--at = '.';
      *--at = (char)('0' + rest % 10);
    }
  if (scaled < 0)
    *--at = '-';
  g_string_append_len (out, at, digits + sizeof digits - at);
}

void
svg_append_measure (GString *out, const char *name, double value)
{
  open_attribute (out, name);
  svg_append_number (out, value, 2);
  g_string_append_c (out, '"');
}

void
svg_append_point (GString *out, char command, double x, double y)
{
  g_string_append_c (out, command);
  svg_append_number (out, x, 1);
  g_string_append_c (out, ' ');
  svg_append_number (out, y, 1);
}

static guint
channel_to_byte (double channel)
{
  return (guint)(CLAMP (channel, 0, 1) * 255 + .5);
}

void
svg_append_colour (GString *out, struct colour colour)
{
  static const char digit[] = "0123456789abcdef";
  const guint channel[] = { channel_to_byte (colour.red), channel_to_byte (colour.green),
                            channel_to_byte (colour.blue) };
  gboolean brief = channel[0] % 17 == 0 && channel[1] % 17 == 0 && channel[2] % 17 == 0;
  g_string_append_c (out, '#');
  for (int k = 0; k < 3; k++)
    {
      g_string_append_c (out, digit[channel[k] / 16]);
      if (!brief)
        g_string_append_c (out, digit[channel[k] % 16]);
    }
}
