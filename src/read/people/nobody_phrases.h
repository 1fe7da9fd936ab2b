/* nobody_phrases.h - phrases of several words that name nobody. */
#ifndef READ_NOBODY_PHRASES_H
#define READ_NOBODY_PHRASES_H

#include <glib.h>

/* "compte supprimé", "sin pareja", "mit niemandem", "the whole class"; folded. */
gboolean phrase_names_nobody (const char *folded);

/* "Deleted user", "ghost": an account that is gone, so that its id names nobody either. Folded. */
gboolean phrase_names_gone_account (const char *folded);

/* "alle Homeoffice", "everyone on leave", "personne ce soir", folded. */
gboolean text_speaks_of_all (const char *folded);

#endif
