/* import_keys.h - finds how a log names the people of a table. */
#ifndef READ_IMPORT_KEYS_H
#define READ_IMPORT_KEYS_H

#include "read/rows/import_context.h"

/* Makes the column whose values are names in the log so far an alias of the row's person.
 * FALSE and an error if the log calls people by numbers that the table does not have. Linear in the
 * sample and the log's names. */
gboolean import_find_keys (struct import_context *import, GError **error);

/* A table of people of whom the logs so far name none: a log that is still to come may name them by one of
 * its columns. */
gboolean import_awaits_logs (struct import_context *import);

#endif
