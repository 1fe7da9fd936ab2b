/* question_grammar.h - who gives, by the grammar of a question. */
#ifndef READ_QUESTION_GRAMMAR_H
#define READ_QUESTION_GRAMMAR_H

#include "read/sniff/survey_questions.h"

/* What the case of "who" or "you" says with the verb, whatever stands between them: "Wer lernt am meisten
 * von dir?" (gives), "A qui as-tu appris quelque chose ?" (gives), "A chi chiedi consiglio?" (takes).
 * folded: see header_fold.  Linear in it. */
enum answer_direction direction_by_grammar (const char *folded);
/* Does whoever does it take, as part_of_doer says, or go to somebody else? "Who learned", "Wer bekam
 * Rat", "Chi si è rivolto". */
gboolean words_say_taking (const char *folded);

/* Whoever does what the words say: "helped" and "beantwortet" give, "asked" and "got help" take. Verbs that
 * mean teaching and learning alike ("appris") are unsaid. The words end with NULL. */
enum answer_direction part_of_doer (char **word);
/* Is "asked", "gefragt" among them? */
gboolean words_request (char **word);

#endif
