/* list_notations.h - lists of people as programs write them: BibTeX, chats. */
#ifndef READ_LIST_NOTATIONS_H
#define READ_LIST_NOTATIONS_H

#include <glib.h>

/* "{Reading Circle}", "{{Reading Circle}}": braces of BibTeX around one whole name, which is that of a body
 * if authors are listed.  Linear in the text. */
gboolean text_is_braced_name (const char *text);

/* The same with semicolons: "Ruiz, Ana and {van den Berg}, Lotte and others" is "Ruiz, Ana; van den Berg,
 * Lotte", and "@ben @cai" is "@ben; @cai", and "Ana Ruiz, me (3)" is
 * "Ana Ruiz; me". NULL: the text has neither such a list nor braces. Free with
 * g_free. Linear in the text. */
char *list_notation_to_list (const char *text);

#endif
