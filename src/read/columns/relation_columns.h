/* relation_columns.h - several kinds of ties side by side in the rows of pairs. */
#ifndef READ_RELATION_COLUMNS_H
#define READ_RELATION_COLUMNS_H

#include "read/evidence/evidence.h"

/* The columns that hold a kind of tie between the two ends of a row: "advice", "friendship", where 0
 * means that they have none. Empty: fewer than two. */
struct column_subset relation_columns_find (const struct columns *columns,
                                            const struct table_evidence *evidence);

#endif
