/* import_keys.h - finds how a log names the people of a table. */
#ifndef READ_IMPORT_KEYS_H
#define READ_IMPORT_KEYS_H

#include "read/rows/import_context.h"
#include "read/sources/catalogue.h"

/* Makes the column whose values are names in the log so far an alias of the row's person.
 * FALSE and an error if the log calls people by numbers that the table does not have; without one, once for a
 * source, if the logs so far name none of its people and it is to be read behind the others. Linear in the
 * sample and the log's names. */
gboolean import_find_keys (struct import_context *import, struct table_source *source,
                           const struct catalogue *catalogue, GError **error);

#endif
