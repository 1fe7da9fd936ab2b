/* numbered_answers.h - "attendees.0.email", "attendees.0.responseStatus", "attendees.1.email" ...: columns of
 * several people, each with a column that says whether they came. */
#ifndef READ_NUMBERED_ANSWERS_H
#define READ_NUMBERED_ANSWERS_H

#include "read/evidence/evidence.h"

/* The set of columns with answers; empty: there are none, or not one for each numbered column of people with
 * the role. Linear in the columns and the cells of the sample. */
struct column_subset numbered_answers_find (const struct columns *columns,
                                            const struct table_evidence *evidence, enum role role);
/* The column with the answer of those in a column of people, or NO_COLUMN. Linear in the columns of people. */
guint32 numbered_answer_of (const struct column_subset *answers, const struct columns *columns,
                            guint32 column);
/* Does such a cell say that somebody did not come? */
gboolean numbered_answer_denies (const char *text);

#endif
