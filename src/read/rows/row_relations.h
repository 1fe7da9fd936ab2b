/* row_relations.h - rows of pairs with several kinds of ties side by side. */
#ifndef READ_ROW_RELATIONS_H
#define READ_ROW_RELATIONS_H

#include "read/rows/row_cells.h"

/* FALSE: the row was rejected, because a weight is not a count. */
gboolean row_relations_are_sound (struct profile_row *row);
/* Makes the next kind of tie that the two have, from column *at on, the channel and the weight of the
 * row; FALSE: no more. */
gboolean row_take_relation (struct profile_row *row, guint32 *at);

#endif
