/* unicode.h - characters that cannot be seen, and text without them. */
#ifndef PLN_UNICODE_H
#define PLN_UNICODE_H

#include <glib.h>

/* Control characters, surrogates and noncharacters, which have no visible form. */
gboolean character_is_control (gunichar c);

/* Characters that have no width and do not change a letter: soft hyphens, zero-width blanks, marks
 * that change the direction of text, tags, the byte order mark, line separators. The joiners U+200C
 * and U+200D and variation selectors do not count, because Persian, emoji and Japanese names need
 * them. */
gboolean character_is_invisible (gunichar c);
gboolean character_is_joiner (gunichar c);
gboolean character_is_variation_selector (gunichar c);

/* Isolates for text that runs from right to left inside other text. */
#define FIRST_STRONG_ISOLATE 0x2068
#define POP_DIRECTIONAL_ISOLATE 0x2069

/* Does the text contain Hebrew, Arabic or another script that runs from right to left? */
gboolean text_runs_from_right (const char *text);

/* Cleans a text: NFC, every kind of blank becomes one space, none at the ends, no control or
 * invisible characters. Free with g_free. */
char *text_clean (const char *text);

#endif
