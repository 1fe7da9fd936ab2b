/* PDF: one page, real text, no creation date. */
#include <cairo-pdf.h>
#include "pln/draw.h"
#include "draw/paint.h"
#include "draw/shaping.h"

#define POINTS_PER_PIXEL (72.0 / NORMAL_DPI)

void
pdf_describe (cairo_surface_t *surface, const char *title)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, NULL);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "pln " PLN_VERSION);
  if (title != NULL)
    {
      g_autofree char *shown = drawn_text (title);
      cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, shown);
    }
}

gboolean
draw_pdf (const struct scene *scene, GByteArray *out, GError **error)
{
  if (!check_sides (scene->width, scene->height, 72, error) || !draw_check_scene (scene, error))
    return FALSE;
  cairo_surface_t *page = cairo_pdf_surface_create_for_stream (
    bytes_append, out, scene->width * POINTS_PER_PIXEL, scene->height * POINTS_PER_PIXEL);
  pdf_describe (page, scene->title);
  cairo_status_t status = paint_scene (page, POINTS_PER_PIXEL, scene);
  cairo_surface_finish (page);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (page);
  cairo_surface_destroy (page);
  return check_status (status, "page", error);
}
