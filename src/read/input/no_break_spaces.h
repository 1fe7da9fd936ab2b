/* no_break_spaces.h - no-break spaces as plain ones. */
#ifndef READ_NO_BREAK_SPACES_H
#define READ_NO_BREAK_SPACES_H

#include <glib.h>

/* Makes each no-break space of this UTF-8 text, wide or narrow, a plain one: spreadsheets and web
 * pages write them between words, and nobody sees a difference.  Returns the new length. */
gsize no_break_spaces_replace (char *text, gsize length);

#endif
