/* directions.h - which messages and calls came in, and which went out. */
#ifndef READ_DIRECTIONS_H
#define READ_DIRECTIONS_H

#include "read/evidence/evidence.h"

/* Finds the column of directions, and then the other end. */
void columns_find_direction (struct table_layout *layout, struct columns *columns,
                             const struct table_evidence *evidence);
/* Are at least half of the filled cells telephone numbers? */
gboolean column_holds_telephone_numbers (const struct table_evidence *evidence, guint32 column);

#endif
