/* svg_text.h - text and numbers as SVG wants them. */
#ifndef DRAW_SVG_TEXT_H
#define DRAW_SVG_TEXT_H

#include "pln/scene.h"

/* Escaped for an attribute in double quotes: reads back as the text without
 * its hidden characters (draw/shaping.h), tabs and newlines kept. */
void svg_append_attribute_text (GString *out, const char *text);

/* Escaped for element content, as shown: one line, white space made one. */
void svg_append_text (GString *out, const char *text);

/* ' name="text"', or nothing when text is NULL. */
void svg_append_attribute (GString *out, const char *name, const char *text);

/* At most 0..2 decimals, no trailing zeros, no locale, no minus zero; 0 for
 * what is not finite. */
void svg_append_number (GString *out, double value, int decimals);

/* ' name="value"' with two decimals. */
void svg_append_measure (GString *out, const char *name, double value);

/* A path command with one point, one decimal: "M12.3 4". */
void svg_append_point (GString *out, char command, double x, double y);

/* #rrggbb, or #rgb where that is the same. */
void svg_append_colour (GString *out, struct colour colour);

#endif
