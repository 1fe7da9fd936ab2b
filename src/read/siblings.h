/* siblings.h - files of the same kind settle the order of day and month for each other. */
#ifndef READ_SIBLINGS_H
#define READ_SIBLINGS_H

#include "read/dates/date_column.h"
#include "read/log/log_builder.h"

/* The date order that is clear from the other files of the same kind as files[unclear];
 * DATE_ORDER_AUTO if no file shows one, or two contradict each other. Reads those files once more. */
enum date_order siblings_date_order (const struct read_options *options, guint unclear);

/* A column for the file's dates (date_column_free). The order of day and month is the one given for
 * this file, else the one that the file shows, else that of a sibling, else that of --date-order. */
struct date_column *date_column_of_file (const struct builder *builder, const char *path,
                                         gboolean contacts, const struct read_options *options);

#endif
