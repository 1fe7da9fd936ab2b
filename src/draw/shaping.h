/* shaping.h - one way to prepare and shape text, for measuring and for painting. */
#ifndef DRAW_SHAPING_H
#define DRAW_SHAPING_H

#include <pango/pango.h>

/* First choice first; Verdana has the widths of DejaVu Sans. */
#define FONT_FAMILIES "DejaVu Sans,Verdana,Noto Sans,Segoe UI,sans-serif"
#define SVG_FONT_FAMILIES "'DejaVu Sans',Verdana,'Noto Sans','Segoe UI',sans-serif"

/* Half of the halo's stroke shows, the other half is under the glyph. */
#define HALO_WIDTH_PER_SIZE .28

/* Controls, bidi overrides and isolates, invisible format characters and
 * noncharacters: nothing that a name needs, all that can spoof or break a
 * file.  The joiners U+200C and U+200D and variation selectors stay. */
gboolean character_is_hidden (gunichar character);

/* What is drawn of a text: valid UTF-8 on one line, hidden characters gone,
 * runs of white space made one, at most 1,000 characters. */
char *drawn_text (const char *text);

/* Scripts whose letters join or stack: spacing letters out would break words. */
gboolean text_joins (const char *text);

/* A layout without hinting, so that widths scale; text_layout_set takes a size
 * in pixels and never reads markup. */
PangoLayout *text_layout_new (PangoContext *context);
void text_layout_set (PangoLayout *layout, const char *text, double size, gboolean bold);

#endif
