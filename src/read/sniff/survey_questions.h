/* survey_questions.h - headers of forms: "Your name", "Who do you learn from?". */
#ifndef READ_SURVEY_QUESTIONS_H
#define READ_SURVEY_QUESTIONS_H

#include "read/sniff/roles.h"

/* ROLE_FROM for the name of who answers, ROLE_WITH for a question after people,
 * else ROLE_NONE.  folded: see header_fold. */
enum role role_of_question (const char *folded);

/* "What is your name?", anywhere in the folded text. */
gboolean question_asks_own_name (const char *folded);

enum answer_direction
{
  ANSWER_UNSAID,
  ANSWER_GIVES, /* who answers gives to those named: "Who do you teach?" */
  ANSWER_TAKES  /* "Who do you learn from?" */
};

/* What the question's verb says, in seven languages. */
enum answer_direction direction_of_question (const char *header);

#endif
