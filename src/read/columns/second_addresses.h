/* second_addresses.h - further addresses of the people in a list. */
#ifndef READ_SECOND_ADDRESSES_H
#define READ_SECOND_ADDRESSES_H

#include "read/evidence/evidence.h"

/* In a list of people: columns of addresses that say by their header which one of a person's they are,
 * in seven languages; if there is none, one whose addresses are made of the names. */
void columns_find_addresses (struct columns *columns, const struct table_evidence *evidence);

#endif
