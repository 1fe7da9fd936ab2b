/* unicode.h - characters that cannot be seen, and the columns that text takes. */
#ifndef PLN_UNICODE_H
#define PLN_UNICODE_H

#include <glib.h>

/* Control characters, surrogates and noncharacters: nothing that stands for a sign. */
gboolean character_is_control (gunichar c);

/* What takes no room and does not change a letter: soft hyphens, zero-width blanks,
 * marks that turn the direction of text, tags, the byte order mark, separators of
 * lines.  The joiners U+200C and U+200D and variation selectors do not count:
 * Persian, emoji and Japanese names need them. */
gboolean character_is_invisible (gunichar c);
gboolean character_is_joiner (gunichar c);
gboolean character_is_variation_selector (gunichar c);

/* Around text that runs from right to left inside other text. */
#define FIRST_STRONG_ISOLATE 0x2068
#define POP_DIRECTIONAL_ISOLATE 0x2069

/* Holds Hebrew, Arabic or another script that runs from right to left. */
gboolean text_runs_from_right (const char *text);

/* A text as pln keeps it: NFC, every kind of blank one space, none at the ends,
 * control and invisible characters gone.  Free with g_free. */
char *text_clean (const char *text);

#endif
