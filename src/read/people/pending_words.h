/* pending_words.h - "to be sent", "noch zu klären", "à planifier", "por enviar": what has not been done yet. */
#ifndef READ_PENDING_WORDS_H
#define READ_PENDING_WORDS_H

#include <glib.h>

/* A whole text of one verb behind the word that makes it a task, in seven languages. */
gboolean text_says_still_to_do (const char *text);

#endif
