/* unwanted_words.h - comments that nobody of the table wrote. */
#ifndef READ_UNWANTED_WORDS_H
#define READ_UNWANTED_WORDS_H

#include <glib.h>

/* "spam", "trash", "pingback", "Papierkorb": the whole cell says that a comment was thrown away, or
 * that a program of another site left it. */
gboolean text_means_unwanted (const char *text);

#endif
