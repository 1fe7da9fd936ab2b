/* word_answers.h - what a function says of a cell, asked once for each word. */
#ifndef READ_WORD_ANSWERS_H
#define READ_WORD_ANSWERS_H

#include "pln/cell.h"

struct word_answers /* of one function; zeros to begin with */
{
  GByteArray *said; /* for each word, 1 + the answer; 0: not asked yet */
};

/* The function's answer, 0 to 254, for the text of the cell. O(1) for a word asked before;
 * a cell without a word is asked every time. */
guint8 word_answer (struct word_answers *answers, struct cell cell, guint8 (*ask) (const char *));
void word_answers_clear (struct word_answers *answers);

#endif
