/* row_gifts.h - rows in which several people gave. */
#ifndef READ_ROW_GIFTS_H
#define READ_ROW_GIFTS_H

#include "read/rows/row_cells.h"

/* Each giver gave to each of the others; the givers need not have met. */
void row_add_gifts (struct profile_row *row, date_code day, const struct mentions *givers,
                    const struct mentions *others, const struct interaction_context *context);

#endif
