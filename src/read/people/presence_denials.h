/* presence_denials.h - sentences that say that people did not meet. */
#ifndef READ_PRESENCE_DENIALS_H
#define READ_PRESENCE_DENIALS_H

#include <glib.h>

/* "non si è presentato", "kam nicht", "pas de rendez-vous", "had to cancel": up to nine words as
 * header_fold gives them, in seven languages.  Linear in the text. */
gboolean sentence_denies_meeting (const char *folded);

#endif
