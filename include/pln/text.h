/* text.h - one name, however it is written. */
#ifndef PLN_TEXT_H
#define PLN_TEXT_H

#include <glib.h>

/* What is compared when two spellings are held to name one person: case,
 * accents, spaces, invisible signs, titles, degrees, pronouns and "(External)"
 * folded away.  Empty only if the name is empty or blank. */
void name_fold (const char *name, GString *folded);

/* Case, accents and letters alone; for words that are no names. */
void text_fold (const char *text, GString *folded);

/* A header as it is compared: case and accents folded, each run of blanks,
 * '_', '-' and '.' one space, none at the ends; squeezed: letters and digits
 * alone.  Free with g_free. */
char *header_fold (const char *header);
char *header_squeeze (const char *header);

/* The identifier of "Ana Ruiz (ana@x.org)": where it starts, and how long it
 * is; NULL if the name has none. */
const char *name_identifier (const char *name, gsize *length);

/* "me", "I", "ich" ...: the writer of the log; takes a folded name. */
gboolean name_means_me (const char *folded);

/* How well a spelling serves to be shown: whole words, no brackets, capitals. */
int name_completeness (const char *name);

#endif
