/* paint.h - a scene on any cairo surface. */
#ifndef DRAW_PAINT_H
#define DRAW_PAINT_H

#include <cairo.h>
#include "pln/base.h"
#include "pln/scene.h"

/* Paints on a page, so many of its units a pixel of the scene; tells what went wrong. */
cairo_status_t paint_scene (cairo_surface_t *page, double scale, const struct scene *scene);

/* Both sides 1..32,767 pixels; the part of draw_check_size that needs no memory. */
gboolean check_sides (double width, double height, double dpi, GError **error);

/* A cairo_write_func_t that appends to a GByteArray. */
cairo_status_t bytes_append (void *bytes, const unsigned char *data, unsigned int length);

/* TRUE if status is fine, else an error that says what could not be made. */
gboolean check_status (cairo_status_t status, const char *what, GError **error);

#endif
