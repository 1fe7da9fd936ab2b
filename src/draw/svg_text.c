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

void
svg_append_attribute (GString *out, const char *name, const char *text)
{
  if (text == NULL)
    return;
  g_string_append_printf (out, " %s=\"", name);
  svg_append_attribute_text (out, text);
  g_string_append_c (out, '"');
}

void
svg_append_number (GString *out, double value, int decimals)
{
  static const gint64 power[] = { 1, 10, 100 };
  gint64 unit = power[decimals];
  gint64 scaled = isfinite (value) ? llround (CLAMP (value, -1e9, 1e9) * (double)unit) : 0;
  if (scaled < 0)
    g_string_append_c (out, '-');
  scaled = ABS (scaled);
  g_string_append_printf (out, "%" G_GINT64_FORMAT, scaled / unit);
  if (scaled % unit == 0)
    return;
  g_string_append_printf (out, ".%0*" G_GINT64_FORMAT, decimals, scaled % unit);
  if (out->str[out->len - 1] == '0')
    g_string_truncate (out, out->len - 1);
}

void
svg_append_measure (GString *out, const char *name, double value)
{
  g_string_append_printf (out, " %s=\"", name);
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
  guint red = channel_to_byte (colour.red), green = channel_to_byte (colour.green);
  guint blue = channel_to_byte (colour.blue);
  if (red % 17 == 0 && green % 17 == 0 && blue % 17 == 0)
    g_string_append_printf (out, "#%x%x%x", red / 17, green / 17, blue / 17);
  else
    g_string_append_printf (out, "#%02x%02x%02x", red, green, blue);
}
