/* PNG: an image surface, plus its print density in a pHYs chunk (PNG specification 11.3.5.3;
 * CRC as in its annex D). */
#include <math.h>
#include <string.h>
#include "pln/draw.h"
#include "draw/paint.h"

#define HEADER_BYTES 33 /* signature and IHDR */

static guint32
crc_of_bytes (const guint8 *data, gsize length)
{
  guint32 crc = 0xffffffff;
  for (gsize i = 0; i < length; i++)
    {
      crc ^= data[i];
      for (int bit = 0; bit < 8; bit++)
        crc = crc & 1 ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
    }
  return ~crc;
}

static void
number_put (guint8 *at, guint32 value)
{
  guint32 big_endian = GUINT32_TO_BE (value);
  memcpy (at, &big_endian, 4);
}

/* Inserts the pHYs chunk directly after the header. */
static void
density_insert (GByteArray *png, guint header_end, double dpi)
{
  guint8 chunk[21] = { 0, 0, 0, 9, 'p', 'H', 'Y', 's' };
  guint32 per_metre = (guint32)round (MIN (dpi / .0254, 4e9));
  number_put (chunk + 8, per_metre);
  number_put (chunk + 12, per_metre);
  chunk[16] = 1;
  number_put (chunk + 17, crc_of_bytes (chunk + 4, 13));
  guint rest = png->len - header_end;
  g_byte_array_set_size (png, png->len + sizeof chunk);
  memmove (png->data + header_end + sizeof chunk, png->data + header_end, rest);
  memcpy (png->data + header_end, chunk, sizeof chunk);
}

static gboolean
image_write (cairo_surface_t *image, double dpi, GByteArray *out, GError **error)
{
  guint start = out->len;
  cairo_status_t status = cairo_surface_write_to_png_stream (image, bytes_append, out);
  if (!check_status (status, "picture", error))
    return FALSE;
  density_insert (out, start + HEADER_BYTES, dpi);
  return TRUE;
}

gboolean
draw_png (const struct scene *scene, double dpi, GByteArray *out, GError **error)
{
  if (!draw_check_size (scene->width, scene->height, dpi, error)
      || !draw_check_scene (scene, error))
    return FALSE;
  gboolean opaque = scene->background.alpha >= 1;
  cairo_surface_t *image = cairo_image_surface_create (
    opaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32, (int)round (scene->width * dpi / 96),
    (int)round (scene->height * dpi / 96));
  cairo_status_t status = paint_scene (image, dpi / 96, scene);
  gboolean done = check_status (status, "picture", error) && image_write (image, dpi, out, error);
  cairo_surface_destroy (image);
  return done;
}
