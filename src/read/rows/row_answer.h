/* row_answer.h - rows of answers to "pln ask". */
#ifndef READ_ROW_ANSWER_H
#define READ_ROW_ANSWER_H

#include "read/sniff/profile.h"

/* Two people, and whether they know each other. */
gboolean row_add_answer (struct profile_row *row);

#endif
