/* Text extents measured by pango at 96 dpi, without hinting.
 *
 * Without hinting, extents grow with the size. So each text is shaped once, at one size, and the
 * fonts of other sizes need not be found: a map has twenty sizes, and measures names again when
 * it places them again. */
#include <math.h>
#include <pango/pangocairo.h>
#include "pln/draw.h"
#include "draw/shaping.h"

#define SIZE_MEASURED 16.0

struct text_measurer
{
  PangoLayout *layout;
  GHashTable *measured[2]; /* text -> struct text_extents at SIZE_MEASURED; plain and bold */
  guint32 missing;
};

struct text_measurer *
text_measurer_new (void)
{
  struct text_measurer *measurer = g_new0 (struct text_measurer, 1);
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  measurer->layout = text_layout_new (context);
  for (int bold = 0; bold < 2; bold++)
    measurer->measured[bold] = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  g_object_unref (context);
  return measurer;
}

void
text_measurer_free (struct text_measurer *measurer)
{
  if (measurer == NULL)
    return;
  g_object_unref (measurer->layout);
  for (int bold = 0; bold < 2; bold++)
    g_hash_table_unref (measurer->measured[bold]);
  g_free (measurer);
}

static const struct text_extents *
text_measure_once (struct text_measurer *measurer, const char *text, gboolean bold)
{
  GHashTable *measured = measurer->measured[bold];
  struct text_extents *extents = g_hash_table_lookup (measured, text);
  if (extents != NULL)
    return extents;
  PangoRectangle logical;
  text_layout_set (measurer->layout, text, SIZE_MEASURED, bold);
  pango_layout_line_get_extents (pango_layout_get_line_readonly (measurer->layout, 0), NULL,
                                 &logical);
  extents = g_new (struct text_extents, 1);
  extents->width = (double)logical.width / PANGO_SCALE;
  extents->ascent = (double)-logical.y / PANGO_SCALE;
  extents->descent = (double)(logical.height + logical.y) / PANGO_SCALE;
  if (!g_hash_table_contains (measurer->measured[!bold], text))
    measurer->missing += (guint32)pango_layout_get_unknown_glyphs_count (measurer->layout);
  g_hash_table_insert (measured, g_strdup (text), extents);
  return extents;
}

void
text_measurer_extents (const char *text, double size, gboolean bold, struct text_extents *extents,
                       gpointer data)
{
  *extents = (struct text_extents){ 0 };
  g_return_if_fail (text != NULL && isfinite (size) && size > 0);
  const struct text_extents *measured = text_measure_once (data, text, bold != FALSE);
  double scale = size / SIZE_MEASURED;
  extents->width = scale * measured->width;
  extents->ascent = scale * measured->ascent;
  extents->descent = scale * measured->descent;
}

guint32
text_measurer_missing (const struct text_measurer *measurer)
{
  return measurer->missing;
}
