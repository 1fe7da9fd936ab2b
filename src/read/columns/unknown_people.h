/* unknown_people.h - messages for tables in which no column is known to name people. */
#ifndef READ_UNKNOWN_PEOPLE_H
#define READ_UNKNOWN_PEOPLE_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* A log with no column of people, but with columns that look like people: FALSE, and the error names
 * them with the options that decide. */
gboolean ask_who (struct table_layout *layout, const struct columns *columns, const char *title,
                  GError **error);
/* FALSE and an error: none of the columns was recognised; it names those that look like people. */
gboolean refuse_columns (struct table_layout *layout, const char *title, gboolean contacts,
                         const struct read_options *options, GError **error);

#endif
