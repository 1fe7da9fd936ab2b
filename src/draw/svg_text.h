/* svg_text.h - text and numbers in SVG syntax. */
#ifndef DRAW_SVG_TEXT_H
#define DRAW_SVG_TEXT_H

#include "pln/scene.h"

/* Escaped for an attribute in double quotes. A parser reads back the text without its hidden
 * characters (draw/shaping.h); tabs and newlines are kept. */
void svg_append_attribute_text (GString *out, const char *text);

/* Escaped for element content, as displayed: one line, white space collapsed. */
void svg_append_text (GString *out, const char *text);

/* Appends ' name="text"', or nothing if text is NULL. */
void svg_append_attribute (GString *out, const char *name, const char *text);

/* At most 0..2 decimals, no trailing zeros, no locale, no minus zero; 0 for values that are not
 * finite. */
void svg_append_number (GString *out, double value, int decimals);

/* Appends ' name="value"' with two decimals. */
void svg_append_measure (GString *out, const char *name, double value);

/* A path command with one point and one decimal: "M12.3 4". */
void svg_append_point (GString *out, char command, double x, double y);

/* #rrggbb, or #rgb if that is the same colour. */
void svg_append_colour (GString *out, struct colour colour);

#endif
