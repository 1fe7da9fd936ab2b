/* Measured text lines for the scene, and numbers in readable form. */
#include <math.h>
#include <string.h>
#include "layout/map.h"

double
map_text_width (const struct map *map, double size, gboolean bold, const char *text)
{
  struct text_extents extents = { 0 };
  map->measure (text, size, bold, &extents, map->measure_data);
  return extents.width;
}

double
map_add_text (struct map *map, struct text_style style, double x, double y, const char *text)
{
  struct text_extents extents = { 0 };
  map->measure (text, style.size, style.bold, &extents, map->measure_data);
  struct scene_text shape = { .group = style.group,
                              .x = x,
                              .y = y,
                              .size = style.size,
                              .length = extents.width,
                              .ascent = extents.ascent,
                              .descent = extents.descent,
                              .bold = style.bold,
                              .anchor = style.anchor,
                              .colour = style.colour,
                              .text = g_strdup (text) };
  scene_add_text (map->scene, shape);
  return extents.width;
}

char *
text_cut (const char *text, glong cells)
{
  if (g_utf8_strlen (text, -1) <= cells)
    return g_strdup (text);
  g_autofree char *start = g_utf8_substring (text, 0, cells - 1);
  return g_strconcat (g_strchomp (start), "…", NULL);
}

char *
text_cut_middle (const char *text, glong cells)
{
  glong all = g_utf8_strlen (text, -1), end = (cells - 1) / 2, start = cells - 1 - end;
  if (all <= cells)
    return g_strdup (text);
  g_autofree char *first = g_utf8_substring (text, 0, start);
  g_autofree char *last = g_utf8_substring (text, all - end, all);
  return g_strconcat (g_strchomp (first), "…", g_strchug (last), NULL);
}

gboolean
texts_begin_alike (const char *one, const char *other, glong cells)
{
  return g_utf8_strlen (other, -1) >= cells
         && strncmp (one, other, (gsize)(g_utf8_offset_to_pointer (one, cells) - one)) == 0;
}

char *
map_text_cut_within (const struct map *map, double size, gboolean bold, const char *text,
                     double width, text_cutter cutter)
{
  glong fits = 0, cells = g_utf8_strlen (text, -1), low = 1, high = cells;
  if (map_text_width (map, size, bold, text) <= width)
    return g_strdup (text);
  while (low <= high)
    {
      glong middle = (low + high) / 2;
      g_autofree char *cut = cutter (text, middle);
      if (middle < cells && map_text_width (map, size, bold, cut) <= width)
        {
          fits = middle;
          low = middle + 1;
        }
      else
        high = middle - 1;
    }
  return fits > 0 ? cutter (text, fits) : g_strdup ("");
}

char *
map_text_within (const struct map *map, double size, gboolean bold, const char *text, double width)
{
  return map_text_cut_within (map, size, bold, text, width, text_cut);
}

void
value_append (GString *out, double value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  if (value >= 99.5)
    count_append (out, (guint64)(value + 0.5));
  else
    g_string_append (out, g_ascii_formatd (digits, sizeof digits, "%.2g", value));
}
