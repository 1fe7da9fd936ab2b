/* row_context.h - the context of the interactions that a row states. */
#ifndef READ_ROW_CONTEXT_H
#define READ_ROW_CONTEXT_H

#include "read/rows/row_cells.h"

/* One interaction; channel, topics, event, introducer and minutes are not known. */
struct interaction_context context_bare (guint8 direction, guint8 evidence);
/* The same with the row's channel and topic. */
struct interaction_context context_of_cells (const struct profile_row *row, guint8 direction,
                                             guint8 evidence);
/* All that the cells of the row say but day, people, event and direction. FALSE: a weight or a duration
 * cannot be read, and the row is rejected. */
gboolean context_of_row (struct profile_row *row, struct interaction_context *context);
/* Who gives according to the words of a question; the respondent is the first person of the record. */
guint8 direction_of_answer (const char *question);

#endif
