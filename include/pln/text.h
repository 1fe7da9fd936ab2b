/* text.h - one name, however it is written. */
#ifndef PLN_TEXT_H
#define PLN_TEXT_H

#include <glib.h>

/* What is compared when two spellings are held to name one person: case,
 * accents, spaces, invisible signs, titles, degrees, pronouns and "(External)"
 * folded away.  Empty only if the name is empty or blank. */
void name_fold (const char *name, GString *folded);

/* Case, accents and letters alone; for words other than names. */
void text_fold (const char *text, GString *folded);

/* A header as it is compared: case and accents folded, each run of blanks,
 * '_', '-' and '.' one space, none at the ends; squeezed: letters and digits
 * alone.  Free with g_free. */
char *header_fold (const char *header);
char *header_squeeze (const char *header);

/* The identifier of "Ana Ruiz (ana@x.org)" or "Ana Ruiz <ana@x.org>": where it starts, and how long it
 * is; NULL if the name has none. */
const char *name_identifier (const char *name, gsize *length);

/* "me", "I", "ich" ...: the writer of the log; takes a folded name. */
gboolean name_means_me (const char *folded);

/* "", "-", "n/a", "nobody", "everyone", "niemand": the cell names no one. */
gboolean is_placeholder_name (const char *text);

/* Words that stand with names; each takes part of a text, as written or folded.
 * "Dr.", "Frau" and the like, in front of a name; even between names. */
gboolean is_person_title (const char *text, gsize length);
gboolean is_title_inside (const char *text, gsize length);
/* "Ph.D.", "MBA" behind a name, saying nothing of who it is; with "Jr.", "III" and
 * "Inc.", what follows a comma and cannot be a first name.  "Ma" and "Meng" are
 * names; "MA" and "MEng" are degrees. */
gboolean is_degree (const char *text, gsize length);
gboolean is_name_suffix (const char *text, gsize length);
/* What stands in brackets without being a name: "External", "Host, me", "she/her"; and
 * such with degrees. */
gboolean is_attendee_mark (const char *text, gsize length);
gboolean says_nothing_of_person (const char *text, gsize length);

/* How well a spelling serves to be shown: whole words, no brackets, capitals. */
int name_completeness (const char *name);

#endif
