/* did_you_mean.h - lists of words in messages, and suggestions for mistyped words. */
#ifndef CLI_DID_YOU_MEAN_H
#define CLI_DID_YOU_MEAN_H

#include <glib.h>

/* "light, dark or print"; words is NULL-terminated, last "or" or "and" (g_free). */
char *words_join (const char *const *words, const char *last);

/* The word nearest to the one written: with at most a third of its letters wrong (at least one and
 * at most three are allowed), or starting with what was written. The first if there are several,
 * NULL if there is none. written may be any bytes. */
const char *word_nearest (const char *written, const char *const *words);

#endif
