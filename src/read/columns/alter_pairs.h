/* alter_pairs.h - who knows who among the people that somebody named in an interview. */
#ifndef READ_ALTER_PAIRS_H
#define READ_ALTER_PAIRS_H

#include "read/evidence/evidence.h"

/* "Ego, Alter 1 number, Alter 1 name, Alter 2 number, Alter 2 name, knows": the two alters are the
 * ends of the tie, shown by name; whoever named them is not in it, and their numbers count within
 * one interview. */
void columns_pair_alters (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence);

#endif
