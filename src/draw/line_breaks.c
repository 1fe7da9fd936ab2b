/* Where lines break, as pango shapes the text without hinting. */
#include <math.h>
#include <pango/pangocairo.h>
#include "pln/draw.h"
#include "pln/unicode.h"
#include "draw/shaping.h"

struct line_breaker
{
  PangoLayout *layout;
  GHashTable *poor; /* texts already counted in missing */
  guint32 missing;
};

struct line_breaker *
line_breaker_new (void)
{
  struct line_breaker *breaker = g_new0 (struct line_breaker, 1);
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  breaker->layout = text_layout_new (context);
  pango_layout_set_auto_dir (breaker->layout, FALSE);
  breaker->poor = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  g_object_unref (context);
  return breaker;
}

void
line_breaker_free (struct line_breaker *breaker)
{
  if (breaker == NULL)
    return;
  g_object_unref (breaker->layout);
  g_hash_table_unref (breaker->poor);
  g_free (breaker);
}

static void
width_set (PangoLayout *layout, double width)
{
  gboolean whole = width < 0;
  pango_layout_set_wrap (layout, width > 0 ? PANGO_WRAP_WORD_CHAR : PANGO_WRAP_WORD);
  pango_layout_set_width (layout, whole ? -1 : (int)(width * PANGO_SCALE));
}

/* Without the space that the break replaces. An isolate that a break parts goes on in the next line:
 * `open` is the number of those. */
static void
line_take (const PangoLayoutLine *source, const char *text, guint *open, GArray *lines)
{
  PangoRectangle logical;
  struct text_line line = { NULL };
  g_autofree char *part = g_strndup (text + source->start_index, (gsize)source->length);
  GString *whole = g_string_new (NULL);
  for (guint i = 0; i < *open; i++)
    g_string_append_unichar (whole, FIRST_STRONG_ISOLATE);
  g_string_append (whole, g_strchomp (part));
  for (const char *at = part; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);
      if (character == FIRST_STRONG_ISOLATE)
        ++*open;
      else if (character == POP_DIRECTIONAL_ISOLATE && *open > 0)
        --*open;
    }
  line.text = g_string_free (whole, FALSE);
  pango_layout_line_get_extents ((PangoLayoutLine *)source, NULL, &logical);
  line.width = (double)logical.width / PANGO_SCALE;
  g_array_append_val (lines, line);
}

static void
missing_note (struct line_breaker *breaker, const char *text)
{
  int unknown = pango_layout_get_unknown_glyphs_count (breaker->layout);
  if (unknown > 0 && g_hash_table_add (breaker->poor, g_strdup (text)))
    breaker->missing += (guint32)unknown;
}

void
line_breaker_break (const char *text, double size, gboolean bold, double width, GArray *lines,
                    gpointer data)
{
  struct line_breaker *breaker = data;
  g_return_if_fail (text != NULL && isfinite (size) && size > 0);
  if (*text == '\0')
    return;
  guint open = 0;
  text_layout_set_font (breaker->layout, size, bold);
  pango_layout_set_text (breaker->layout, text, -1);
  width_set (breaker->layout, width);
  for (GSList *line = pango_layout_get_lines_readonly (breaker->layout); line != NULL;
       line = line->next)
    line_take (line->data, text, &open, lines);
  missing_note (breaker, text);
}

guint32
line_breaker_missing (const struct line_breaker *breaker)
{
  return breaker->missing;
}
