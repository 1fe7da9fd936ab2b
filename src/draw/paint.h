/* paint.h - paints a scene on any cairo surface. */
#ifndef DRAW_PAINT_H
#define DRAW_PAINT_H

#include <cairo.h>
#include "pln/base.h"
#include "pln/scene.h"

/* What is drawn next has this colour. */
void paint_colour (cairo_t *cr, struct colour colour);

/* Paints the scene. scale: units of the page per pixel of the scene. Returns cairo's error, if
 * any. */
cairo_status_t paint_scene (cairo_surface_t *page, double scale, const struct scene *scene);

/* The same within the clip of a page that has other things too, in pixels of the scene. */
void paint_groups (cairo_t *cr, const struct scene *scene);

/* Checks that both sides are 1..32,767 pixels; draw_check_size also checks the memory. */
gboolean check_sides (double width, double height, double dpi, GError **error);

/* Who made the PDF, and its title (or NULL); no date. */
void pdf_describe (cairo_surface_t *surface, const char *title);

/* A cairo_write_func_t that appends to a GByteArray. */
cairo_status_t bytes_append (void *bytes, const unsigned char *data, unsigned int length);

/* TRUE if status is success. If not, the error says what could not be made. */
gboolean check_status (cairo_status_t status, const char *what, GError **error);

#endif
