/* did_you_mean.h - lists of words in a message, and what a mistyped one may mean. */
#ifndef CLI_DID_YOU_MEAN_H
#define CLI_DID_YOU_MEAN_H

#include <glib.h>

/* "light, dark or print"; words is NULL-terminated, last "or" or "and" (g_free). */
char *words_join (const char *const *words, const char *last);

/* Of the words the nearest: at most a third of the letters typed wrong (one at
 * least, three at most), or one that begins with what was written.  NULL if
 * none is; the first of several.  written may be any bytes. */
const char *word_nearest (const char *written, const char *const *words);

#endif
