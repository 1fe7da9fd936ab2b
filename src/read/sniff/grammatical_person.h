/* grammatical_person.h - does a header speak of its writer, or to its reader? In seven languages; words
 * are folded, and end with NULL. */
#ifndef READ_GRAMMATICAL_PERSON_H
#define READ_GRAMMATICAL_PERSON_H

#include <glib.h>

/* "I", "ich", "j'ai", "ho": the writer does it. "Je" is "I" in French and "you" in Dutch. */
gboolean words_say_i (char **word);
/* "my", "meine"; verbs that say "I" by their ending: "hablé", "encontrei". */
gboolean words_say_my (char **word);
/* "me", "mir", "moi", "us": something is done to the writer. */
gboolean words_say_me (char **word);
/* "you", "dir", "votre", "jouw". */
gboolean words_say_you (char **word);

#endif
