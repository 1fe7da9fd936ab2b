/* alternating_ends.h - a record of what its owner sent and received, in two columns. */
#ifndef READ_ALTERNATING_ENDS_H
#define READ_ALTERNATING_ENDS_H

#include "read/evidence/evidence.h"

/* "Sent to" beside "Received from", or the like by their prepositions, of which each row fills one: makes
 * them TO and FROM, and says in the rules that the other end is the owner. Linear in the rows of the
 * sample. */
void columns_find_alternating_ends (struct table_layout *layout, struct columns *columns,
                                    const struct table_evidence *evidence);

#endif
