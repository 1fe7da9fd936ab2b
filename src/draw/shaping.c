/* Prepares text for display and shapes it with pango. */
#include <pango/pangocairo.h>
#include "pln/unicode.h"
#include "draw/shaping.h"

#define SHOWN_CHARACTERS 1000

gboolean
character_is_hidden (gunichar character)
{
  return character_is_control (character) || character_is_invisible (character);
}

char *
drawn_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *shown = g_string_new (NULL);
  gboolean space = FALSE;
  int count = 0;
  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);
      if (g_unichar_isspace (character))
        space = shown->len > 0;
      else if (!character_is_hidden (character))
        {
          if (++count > SHOWN_CHARACTERS)
            {
              g_string_append (shown, "…");
              break;
            }
          if (space)
            g_string_append_c (shown, ' ');
          space = FALSE;
          g_string_append_unichar (shown, character);
        }
    }
  return g_string_free (shown, FALSE);
}

gboolean
text_joins (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar character = g_utf8_get_char (text);
      if (character >= 0x0590 && character < 0x1e00)
        return TRUE;
    }
  return FALSE;
}

PangoLayout *
text_layout_new (PangoContext *context)
{
  cairo_font_options_t *options = cairo_font_options_create ();
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 96);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string ("en"));
  PangoLayout *layout = pango_layout_new (context);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  return layout;
}

void
text_layout_set_font (PangoLayout *layout, double size, gboolean bold)
{
  PangoFontDescription *font = pango_font_description_new ();
  pango_font_description_set_family_static (font, FONT_FAMILIES);
  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
}

void
text_layout_set (PangoLayout *layout, const char *text, double size, gboolean bold)
{
  text_layout_set_font (layout, size, bold);
  g_autofree char *shown = drawn_text (text);
  pango_layout_set_text (layout, shown, -1);
}
