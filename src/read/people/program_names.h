/* program_names.h - programs by their names and addresses. */
#ifndef READ_PROGRAM_NAMES_H
#define READ_PROGRAM_NAMES_H

#include <glib.h>

/* folded: the name as header_fold writes it. */
gboolean name_is_program (const char *name, const char *folded);
gboolean address_is_program (const char *email);

/* Does the text hold one of the parts of a NULL-terminated list? */
gboolean text_holds_one_of (const char *text, const char *const *list);

#endif
