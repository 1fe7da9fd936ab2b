/* giving_headers.h - headers that say whether their people gave or took. */
#ifndef READ_GIVING_HEADERS_H
#define READ_GIVING_HEADERS_H

#include "read/sniff/survey_questions.h"

struct giving_header
{
  enum answer_direction part; /* of the people in the column */
  gboolean asks;              /* it begins with a question word for people */
  gboolean mine;              /* the other end is whoever keeps the table: "Who helped me" */
};

/* "Answered by", "Wer hat geholfen", "Help from" give; "Asked by", "Qui demande", "Who I helped" take. A
 * question to somebody else ("Who helps you?") is unsaid here. */
struct giving_header giving_header_of (const char *header);

/* "Wem", "An wen", "Who was helped", and "Who" alone: the other end of what another column says. */
gboolean header_names_object (const char *header);

#endif
