/* listed_twice.h - the same people in two columns. */
#ifndef READ_LISTED_TWICE_H
#define READ_LISTED_TWICE_H

#include "read/evidence/evidence.h"

/* "Participants" lists addresses, and each name under "Speakers" is that of one of them in the same row: the names
 * are set aside, or each of them would be two people. Linear in the cells, for each pair of such columns. */
void columns_drop_listed_twice (struct table_layout *layout, struct columns *columns,
                                const struct table_evidence *evidence);

/* An end that is the writer of the row in all rows names nobody else, and is set aside. Linear in the rows. */
void columns_drop_repeated_end (struct table_layout *layout, struct columns *columns,
                                const struct table_evidence *evidence);
/* A second column of senders under the same header that names nobody of the table is set aside. Linear in the
 * different values. */
void columns_drop_twin_end (struct table_layout *layout, struct columns *columns,
                            const struct table_evidence *evidence);

#endif
