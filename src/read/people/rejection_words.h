/* rejection_words.h - questions and labels that say of people that they are not wanted, liked or
 * met, in seven languages. */
#ifndef READ_REJECTION_WORDS_H
#define READ_REJECTION_WORDS_H

#include <glib.h>

/* "Rejection 1", "Liever niet 2", "has conflicts with": whoever is named has no tie. */
gboolean text_says_rejection (const char *text);
/* The same for the header of a column of people, where any negation says so: "Doesn't talk to",
 * "Mag ich nicht". "I could not do without" and "Colleagues. Do not name yourself" do not. */
gboolean header_denies_people (const char *header);
/* A label of a pair: text_says_rejection, or just "negative", "-". */
gboolean label_says_rejection (const char *label);

/* "No response", "keine Antwort": in place of what somebody was asked to write. */
gboolean text_says_no_answer (const char *text);

#endif
