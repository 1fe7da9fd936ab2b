/* text.h - normal forms of names, headers and words, for comparison. */
#ifndef PLN_TEXT_H
#define PLN_TEXT_H

#include <glib.h>

/* Folds a name for deciding whether two spellings name one person: removes differences in case,
 * accents, spaces and invisible characters, and titles, degrees, pronouns and "(External)". Empty
 * only if the name is empty or blank. */
void name_fold (const char *name, GString *folded);

/* Folds only case, accents and letters; for words other than names. */
void text_fold (const char *text, GString *folded);

/* Folds a header for comparison: case, accents and curly apostrophes; each run of blanks, '_', '-' and
 * '.' becomes one space, none at the ends. squeezed: keeps only letters and digits. Free with g_free. */
char *header_fold (const char *header);
char *header_squeeze (const char *header);
/* The same of a topic, field or tag: "Old maps", "old-maps" and "#oldmaps" are one. NULL if fewer than four
 * letters are left: C, C# and C++ are three languages. */
char *subject_squeeze (const char *subject);

/* A letter of any script, anywhere in it. */
gboolean text_has_letter (const char *text);
gboolean text_has_small_letter (const char *text);

/* Finds the identifier in "Ana Ruiz (ana@x.org)" or "Ana Ruiz <ana@x.org>": where it starts and its
 * length; NULL if there is none. */
const char *name_identifier (const char *name, gsize *length);

/* "me", "I", "ich" ...: does the folded name mean the writer of the log? */
gboolean name_means_me (const char *folded);

/* "", "-", "n/a", "nobody", "everyone", "niemand": does the cell name nobody in particular? */
gboolean is_placeholder_name (const char *text);

/* Words that accompany names. Each function takes part of a text, as written or folded. Titles:
 * "Dr.", "Frau" and the like, before a name or even between names. */
gboolean is_person_title (const char *text, gsize length);
gboolean is_title_inside (const char *text, gsize length);
/* "Ph.D.", "MBA" after a name, which do not identify the person; with "Jr.", "III" and "Inc.",
 * words that may follow a comma and are not a first name. "Ma" and "Meng" are names; "MA" and
 * "MEng" are degrees. */
gboolean is_degree (const char *text, gsize length);
gboolean is_name_suffix (const char *text, gsize length);
/* "Jr.", "Filho" after a name, by which a son differs from his father. */
gboolean is_generation_mark (const char *text, gsize length);
/* Text in brackets that is not a name: "External", "Host, me", "she/her"; also together with
 * degrees. */
gboolean is_attendee_mark (const char *text, gsize length);
gboolean says_nothing_of_person (const char *text, gsize length);

/* Is the name in Chinese, Japanese or Korean letters, so that the family's comes first? */
gboolean name_is_east_asian (const char *name);
/* More than a first or a last name alone: two words, or three such letters. */
gboolean name_is_whole (const char *name);

/* How complete a spelling is, to choose the one that is shown: whole words, no brackets,
 * capitals. */
int name_completeness (const char *name);

#endif
