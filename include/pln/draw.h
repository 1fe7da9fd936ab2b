/* draw.h - from scene to PNG, SVG and PDF bytes. */
#ifndef PLN_DRAW_H
#define PLN_DRAW_H

#include "pln/base.h"
#include "pln/scene.h"

/* Refuses (PLN_ERROR_USAGE) a picture whose side is not 1..32,767 pixels or
 * that needs over 1 GiB; called before any work. */
gboolean draw_check_size (double width, double height, double dpi, GError **error);

/* FALSE (PLN_ERROR_SYSTEM) if a shape has no finite place or a negative size;
 * draw_png and draw_pdf ask it themselves, draw_svg writes 0 for such numbers. */
gboolean draw_check_scene (const struct scene *scene, GError **error);

/* Each appends the whole file to out.  Deterministic for one set of fonts (the
 * SVG for one set of text extents).  PNG scales by dpi / 96, PDF by 72 / 96. */
gboolean draw_png (const struct scene *scene, double dpi, GByteArray *out, GError **error);
gboolean draw_pdf (const struct scene *scene, GByteArray *out, GError **error);
void draw_svg (const struct scene *scene, GString *out);

/* Text extents by pango, unhinted, at 96 dpi: a text_measure; data is the
 * measurer. */
struct text_measurer;
struct text_measurer *text_measurer_new (void);
void text_measurer_free (struct text_measurer *measurer);
void text_measurer_extents (const char *text, double size, gboolean bold,
                            struct text_extents *extents, gpointer measurer);
/* How many characters had no glyph so far; for the one warning. */
guint32 text_measurer_missing (const struct text_measurer *measurer);

#endif
