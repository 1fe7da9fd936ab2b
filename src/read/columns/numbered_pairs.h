/* numbered_pairs.h - two people of a row whose headers differ in a number. */
#ifndef READ_NUMBERED_PAIRS_H
#define READ_NUMBERED_PAIRS_H

#include "read/evidence/evidence.h"

/* Makes two such columns the ends of the row's tie, if some of their people are the same and no other column
 * names people, a gathering or a day. Linear in the columns. */
void columns_pair_numbered (struct columns *columns, const struct table_evidence *evidence);

#endif
