/* misspelt_words.h - headers with a slip of the pen. */
#ifndef READ_MISSPELT_WORDS_H
#define READ_MISSPELT_WORDS_H

#include <glib.h>

/* "reciever", "recipent": the long word for an end of a tie that is meant, where two letters have changed
 * places, one is missing inside, a vowel is another one or there once more. NULL: none. word: squeezed.
 * O(number of such words). g_free. */
char *word_meant (const char *word);

#endif
