/* row_no_tie.h - rows that say of their people that they have no tie. */
#ifndef READ_ROW_NO_TIE_H
#define READ_ROW_NO_TIE_H

#include "read/rows/row_cells.h"

/* FALSE: the cell of the weight is empty, or is not a number. */
gboolean row_weight_parse (const struct profile_row *row, double *weight);
/* The people are in the log, without a tie unless another row gives them one. */
void row_keep_alone (struct profile_row *row, const struct mentions *people);
/* The reason (static) why the people of the row have no tie, who are then kept alone; NULL: they have
 * one. A weight of 0 and a rejection mean it, and a weight below 0 is not a tie of learning. */
const char *row_reason_for_no_tie (struct profile_row *row, const struct mentions *from,
                                   const struct mentions *to, const struct mentions *with);

/* The reason (static) why an answer that nobody gave ties nobody, where headers say who gives; who asked
 * is kept. NULL: somebody gave. */
const char *row_reason_without_giver (struct profile_row *row, const struct mentions *from,
                                      const struct mentions *to, const struct mentions *with);

/* Leaves out a row whose writer has no name. If the cell says "nobody", the others are kept: they had none. */
gboolean row_leave_without_writer (struct profile_row *row, const struct mentions *to,
                                   const struct mentions *with);

#endif
