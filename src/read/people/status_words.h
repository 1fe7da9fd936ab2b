/* status_words.h - remarks that stand in the place of a name. */
#ifndef READ_STATUS_WORDS_H
#define READ_STATUS_WORDS_H

#include <glib.h>

/* "absente", "cancelled", "no vino": the whole text says that somebody was not there, and is not
 * written like a name of several words. An account may be called "void" all the same. */
gboolean name_says_status (const char *name);

/* "Voicemail", "Buzón de voz"; folded: see header_fold. */
gboolean name_is_voicemail (const char *folded);

#endif
