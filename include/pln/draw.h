/* draw.h - from scene to PNG, SVG and PDF bytes. */
#ifndef PLN_DRAW_H
#define PLN_DRAW_H

#include "pln/base.h"
#include "pln/booklet.h"
#include "pln/scene.h"

#define NORMAL_DPI 96 /* CSS pixels in an inch */

/* Fails (PLN_ERROR_USAGE) if a side of the picture is not 1..32,767 pixels or it needs over 1
 * GiB. Called before any work. */
gboolean draw_check_size (double width, double height, double dpi, GError **error);

/* FALSE (PLN_ERROR_SYSTEM) if a shape has a position that is not finite, or a negative size.
 * draw_png and draw_pdf call it themselves; draw_svg writes 0 for such numbers. */
gboolean draw_check_scene (const struct scene *scene, GError **error);

/* Each appends the whole file to out. Deterministic for a given set of fonts (the SVG: for
 * given text extents). PNG scales by dpi / 96, PDF by 72 / 96. */
gboolean draw_png (const struct scene *scene, double dpi, GByteArray *out, GError **error);
gboolean draw_pdf (const struct scene *scene, GByteArray *out, GError **error);
void draw_svg (const struct scene *scene, GString *out);

/* A PDF of many pages: real text, outline, links, tagged structure; no date, so that the same pages
 * are the same bytes. */
gboolean draw_booklet (const struct booklet *booklet, GByteArray *out, GError **error);

/* Where lines break, by pango (Unicode annex 14); line_breaker_break is a text_breaker whose data is
 * the breaker. */
struct line_breaker;
struct line_breaker *line_breaker_new (void);
void line_breaker_free (struct line_breaker *breaker);
void line_breaker_break (const char *text, double size, gboolean bold, double width, GArray *lines,
                         gpointer breaker);
/* Number of characters without a glyph so far, for one warning. */
guint32 line_breaker_missing (const struct line_breaker *breaker);

/* Text extents by pango, without hinting, at 96 dpi. text_measurer_extents is a text_measure
 * whose data is the measurer. */
struct text_measurer;
struct text_measurer *text_measurer_new (void);
void text_measurer_free (struct text_measurer *measurer);
void text_measurer_extents (const char *text, double size, gboolean bold,
                            struct text_extents *extents, gpointer measurer);
/* Number of characters without a glyph so far, for one warning. */
guint32 text_measurer_missing (const struct text_measurer *measurer);

#endif
