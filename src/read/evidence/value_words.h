/* value_words.h - what a cell says about a tie, in seven languages. */
#ifndef READ_VALUE_WORDS_H
#define READ_VALUE_WORDS_H

#include <glib.h>

enum way
{
  WAY_UNKNOWN,
  WAY_IN, /* to the owner */
  WAY_OUT
};

/* "Incoming", "gesendet", "Reçu", "Sent". */
enum way way_of_text (const char *text);
/* "1": received; "2": sent; others are neither. */
enum way way_of_code (const char *text);

#define RANK_NEVER (-1)

/* 1, 2, 3 ... for weak, medium, strong, or monthly, weekly, daily; RANK_NEVER; 0 for any other
 * word. */
int rank_of_word (const char *text);

/* "never", "not yet", "noch nie", "da contattare", "-": in place of a day. */
gboolean text_says_never (const char *text);

/* NA, -99, 999 ...: a missing answer. */
gboolean text_is_missing (const char *text);

#endif
