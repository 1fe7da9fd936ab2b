/* contact_keys.h - the numbers by which people of a table name each other. */
#ifndef READ_CONTACT_KEYS_H
#define READ_CONTACT_KEYS_H

#include "read/evidence/evidence.h"

/* A column of numbers beside names becomes their other spelling if "introduced by" or "knows" gives people by
 * them. Linear in the different values, for each column. */
void columns_find_contact_keys (const struct table_evidence *evidence, struct columns *columns);

#endif
