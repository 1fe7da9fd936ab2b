/* organisation_words.h - "Learning Guild", "Stadtbücherei Graz", "Acme Ltd". */
#ifndef READ_ORGANISATION_WORDS_H
#define READ_ORGANISATION_WORDS_H

#include <glib.h>

/* Does a word of the text say that it is an organisation, in seven languages? "Acme" alone does
 * not. */
gboolean text_names_organisation (const char *text);

#endif
