/* choice_answers.h - which answer to a question about people means no. */
#ifndef READ_CHOICE_ANSWERS_H
#define READ_CHOICE_ANSWERS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* The columns that name who answers. */
struct respondent
{
  guint32 column; /* with the name or the address, or the first name; NO_COLUMN: none */
  guint32 last;   /* with the last name, or NO_COLUMN */
};

/* Free with g_free. */
char *respondent_name (const struct respondent *respondent, const struct sample_row *row);

/* Of the answers in the chosen columns that no list of words knows: the one that denies another, or,
 * of two, the one that people give about themselves. A text of the sample, or NULL. */
const char *choice_answers_find_no (const struct columns *columns,
                                    const struct table_evidence *evidence, const gboolean *chosen,
                                    const struct respondent *respondent);

/* Is every cell of the chosen columns filled, except about oneself, with several answers of which none
 * means no? */
gboolean choice_answers_lack_no (const struct columns *columns,
                                 const struct table_evidence *evidence, const gboolean *chosen,
                                 const struct respondent *respondent);

#endif
