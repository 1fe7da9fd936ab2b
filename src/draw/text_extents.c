/* Text extents measured by pango at 96 dpi, without hinting. */
#include <math.h>
#include <pango/pangocairo.h>
#include "pln/draw.h"
#include "draw/shaping.h"

struct text_measurer
{
  PangoLayout *layout;
  GHashTable *poor; /* texts already counted in missing */
  guint32 missing;
};

struct text_measurer *
text_measurer_new (void)
{
  struct text_measurer *measurer = g_new0 (struct text_measurer, 1);
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  measurer->layout = text_layout_new (context);
  measurer->poor = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_object_unref (context);
  return measurer;
}

void
text_measurer_free (struct text_measurer *measurer)
{
  if (measurer == NULL)
    return;
  g_object_unref (measurer->layout);
  g_hash_table_unref (measurer->poor);
  g_free (measurer);
}

/* Counts the missing glyphs of a text once, because labels are measured many times. */
static void
missing_note (struct text_measurer *measurer, const char *text)
{
  int unknown = pango_layout_get_unknown_glyphs_count (measurer->layout);
  if (unknown > 0 && g_hash_table_add (measurer->poor, g_strdup (text)))
    measurer->missing += (guint32)unknown;
}

void
text_measurer_extents (const char *text, double size, gboolean bold, struct text_extents *extents,
                       gpointer data)
{
  struct text_measurer *measurer = data;
  PangoRectangle logical;
  *extents = (struct text_extents){ 0 };
  g_return_if_fail (text != NULL && isfinite (size) && size > 0);
  text_layout_set (measurer->layout, text, size, bold);
  pango_layout_get_extents (measurer->layout, NULL, &logical);
  int baseline = pango_layout_get_baseline (measurer->layout);
  extents->width = (double)logical.width / PANGO_SCALE;
  extents->ascent = (double)baseline / PANGO_SCALE;
  extents->descent = (double)(logical.height - baseline) / PANGO_SCALE;
  missing_note (measurer, text);
}

guint32
text_measurer_missing (const struct text_measurer *measurer)
{
  return measurer->missing;
}
