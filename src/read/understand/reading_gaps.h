/* reading_gaps.h - what a reading cannot know: the user is asked, and no other reading wins. */
#ifndef READ_READING_GAPS_H
#define READ_READING_GAPS_H

#include "read/evidence/evidence.h"
#include "read/understand/readings.h"

/* Did the user say which column names people? */
gboolean reading_people_are_told (const struct reading *reading);

/* Nobody in a log, or a sender or a respondent who is not named. */
void reading_check_people (struct reading *reading, const struct table_evidence *evidence,
                           const struct read_options *options);
/* Words and marks that pln does not know, in a shape that is clear. */
void reading_check_answers (struct reading *reading);

#endif
