/* import_keys.h - finds how a log names the people of a table. */
#ifndef READ_IMPORT_KEYS_H
#define READ_IMPORT_KEYS_H

#include "read/rows/import_context.h"

/* Makes the column whose values are names in the log so far an alias of the row's person. Linear
 * in the sample and the log's names. */
void import_find_keys (struct import_context *import);

#endif
