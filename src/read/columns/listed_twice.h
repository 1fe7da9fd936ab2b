/* listed_twice.h - the same people by address in one column and by name in another. */
#ifndef READ_LISTED_TWICE_H
#define READ_LISTED_TWICE_H

#include "read/evidence/evidence.h"

/* "Participants" lists addresses, and each name under "Speakers" is that of one of them in the same row: the names
 * are set aside, or each of them would be two people. Linear in the cells, for each pair of such columns. */
void columns_drop_listed_twice (struct table_layout *layout, struct columns *columns,
                                const struct table_evidence *evidence);

#endif
