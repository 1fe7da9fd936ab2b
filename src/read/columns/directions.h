/* directions.h - which messages and calls came in, and which went out. */
#ifndef READ_DIRECTIONS_H
#define READ_DIRECTIONS_H

#include "read/evidence/evidence.h"

/* Finds the column of directions, and then the other end. */
void columns_find_direction (struct table_layout *layout, struct columns *columns,
                             const struct table_evidence *evidence);
/* Takes the column whose cells are "got", "gave" and "both", "sie mir" and "ich ihr", whatever the header:
 * "Who gave" seems to name people.  Comes before people are looked for.  Linear in the sample. */
void columns_take_who_gave (const struct table_evidence *evidence, struct columns *columns);
/* Are at least half of the filled cells telephone numbers? */
gboolean column_holds_telephone_numbers (const struct table_evidence *evidence, guint32 column);

#endif
