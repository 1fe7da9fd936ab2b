/* placeholder_names.h - words in the place of a name that nobody has given yet. */
#ifndef READ_PLACEHOLDER_NAMES_H
#define READ_PLACEHOLDER_NAMES_H

#include <glib.h>

/* "TBC", "Guest 2", "Gast von Ana Ruiz", "Automation", "Info Requested Info Requested": these name
 * nobody where the others are called like people; elsewhere they may be initials or a family name.
 * folded: the name as header_fold writes it. */
gboolean name_may_be_placeholder (const char *folded);
/* "LEDIG", "VAKANT": one word in capitals other than a given name, in whatever language. */
gboolean name_is_capital_word (const char *name);

#endif
