/* Scene to bytes, by the file's ending. */
#include <string.h>
#include "cli/picture.h"

enum picture_format { PICTURE_SVG, PICTURE_PNG, PICTURE_PDF, PICTURE_UNKNOWN };

static enum picture_format
format_of (const char *path)
{
  g_autofree char *folded = g_ascii_strdown (path, -1);
  if (strcmp (path, "-") == 0 || g_str_has_suffix (folded, ".svg"))
    return PICTURE_SVG;
  if (g_str_has_suffix (folded, ".png"))
    return PICTURE_PNG;
  if (g_str_has_suffix (folded, ".pdf"))
    return PICTURE_PDF;
  return PICTURE_UNKNOWN;
}

gboolean
picture_check (const char *path, const struct settings *settings, GError **error)
{
  const struct map_options *map = &settings->map;
  if (path == NULL)
    return TRUE;
  if (format_of (path) == PICTURE_UNKNOWN)
    return fail (error, PLN_ERROR_USAGE,
                 "--map '%s': the ending says the format; it can be .svg, .png or .pdf", path);
  double dpi = format_of (path) == PICTURE_PNG ? settings->dpi : 96;
  return draw_check_size (map->width > 0 ? map->width : 1600, map->height > 0 ? map->height : 1200,
                          dpi, error);
}

static GBytes *
scene_draw (const struct scene *scene, enum picture_format format, double dpi, GError **error)
{
  if (format == PICTURE_SVG)
    {
      GString *svg = g_string_new (NULL);
      draw_svg (scene, svg);
      return g_string_free_to_bytes (svg);
    }
  GByteArray *bytes = g_byte_array_new ();
  if (format == PICTURE_PNG ? draw_png (scene, dpi, bytes, error) : draw_pdf (scene, bytes, error))
    return g_byte_array_free_to_bytes (bytes);
  g_byte_array_unref (bytes);
  return NULL;
}

static void
missing_glyphs_tell (const struct text_measurer *measurer)
{
  guint32 missing = text_measurer_missing (measurer);
  if (missing > 0)
    g_printerr ("pln: %u characters of names have no font here and show as boxes on the map; "
                "the packages fonts-noto-core and fonts-noto-cjk have most scripts\n", missing);
}

GBytes *
picture_draw (const char *path, const struct analysis *analysis, const struct settings *settings,
              GError **error)
{
  struct text_measurer *measurer = text_measurer_new ();
  struct scene *scene = map_scene (analysis->network, analysis->measures, &settings->map,
                                   text_measurer_extents, measurer, error);
  GBytes *bytes = NULL;
  if (scene != NULL)
    {
      bytes = scene_draw (scene, format_of (path), settings->dpi, error);
      missing_glyphs_tell (measurer);
    }
  scene_free (scene);
  text_measurer_free (measurer);
  return bytes;
}
