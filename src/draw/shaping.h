/* shaping.h - prepares and shapes text in one way, for measuring and for painting. */
#ifndef DRAW_SHAPING_H
#define DRAW_SHAPING_H

#include <pango/pango.h>

/* In order of preference. Verdana has the same widths as DejaVu Sans. */
#define FONT_FAMILIES "DejaVu Sans,Verdana,Noto Sans,Segoe UI,sans-serif"
#define SVG_FONT_FAMILIES "'DejaVu Sans',Verdana,'Noto Sans','Segoe UI',sans-serif"

/* Half of the halo's stroke is visible; the other half is under the glyph. */
#define HALO_WIDTH_PER_SIZE .28

/* Hidden characters: control characters, bidi overrides and isolates, invisible format
 * characters and noncharacters. No name needs them, and they can spoof a name or break a file.
 * The joiners U+200C and U+200D and variation selectors are kept. */
gboolean character_is_hidden (gunichar character);

/* The text as drawn: valid UTF-8 on one line, without hidden characters, white space collapsed,
 * at most 1,000 characters. Free with g_free. */
char *drawn_text (const char *text);

/* Is the text in a script whose letters join or stack? Letter spacing would break its words. */
gboolean text_joins (const char *text);

/* A layout without hinting, so that widths scale with the size. Free with g_object_unref.
 * text_layout_set takes the size in pixels and does not interpret markup. */
PangoLayout *text_layout_new (PangoContext *context);
void text_layout_set (PangoLayout *layout, const char *text, double size, gboolean bold);
/* The font alone, for text that is known to be safe. */
void text_layout_set_font (PangoLayout *layout, double size, gboolean bold);

#endif
