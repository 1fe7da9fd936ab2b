/* quiz_questions.h - "Who discovered radium?", "Who should be chair?": no answer is somebody met. */
#ifndef READ_QUIZ_QUESTIONS_H
#define READ_QUIZ_QUESTIONS_H

#include <glib.h>

/* Does the question ask for somebody of history, or for an opinion, without a word for whoever answers? folded:
 * from "who" on. "Who do you ask?", "Who is your best friend?" and "Who was there?" are not. */
gboolean question_is_of_quiz (const char *folded);

#endif
