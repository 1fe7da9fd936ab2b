/* siblings.h - files of the same kind settle the order of day and month for each other. */
#ifndef READ_SIBLINGS_H
#define READ_SIBLINGS_H

#include "read/dates/date_column.h"
#include "read/log/log_builder.h"
#include "read/sources/catalogue.h"

/* The date order that is clear from the other tables of the same kind as `unclear`;
 * DATE_ORDER_AUTO if none shows one, or two contradict each other. Reads those tables once more. */
enum date_order siblings_date_order (const struct read_options *options,
                                     const struct catalogue *catalogue,
                                     const struct table_source *unclear);

/* A column for the table's dates (date_column_free). The order of day and month is the one given for
 * this file, else the one that the table shows, else that of a sibling, else that of --date-order. */
struct date_column *date_column_of_source (const struct builder *builder,
                                           const struct table_source *source,
                                           const struct catalogue *catalogue,
                                           const struct read_options *options);

/* Are there other tables that may tell, and have not been asked? */
gboolean siblings_may_tell_order (const struct builder *builder, const struct table_source *source,
                                  const struct catalogue *catalogue);

#endif
