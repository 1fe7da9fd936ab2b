/* name_words.h - words that are no names but stand with them. */
#ifndef READ_NAME_WORDS_H
#define READ_NAME_WORDS_H

#include <glib.h>

/* "Ph.D.", "MBA", "Jr.", "Inc.": what follows a comma and is nobody's first
 * name.  Takes part of a text. */
gboolean is_degree (const char *text, gsize length);

/* What stands in brackets and is no name: "External", "Guest", "she/her". */
gboolean is_bracket_mark (const char *text, gsize length);

/* "", "-", "n/a", "nobody": the cell names no one. */
gboolean is_placeholder_name (const char *text);
/* "Dr.", "Frau" and the like. */
gboolean is_title (const char *text, gsize length);

#endif
