/* siblings.h - files of one kind settle each other's order of day and month. */
#ifndef READ_SIBLINGS_H
#define READ_SIBLINGS_H

#include "pln/read.h"

/* The order that the other files of the same kind as files[unclear] show by themselves;
 * DATE_ORDER_AUTO if none does, or two contradict each other.  Reads those files once more. */
enum date_order siblings_date_order (const struct read_options *options, guint unclear);

/* What --date-order says of this file alone, by its path or its name; DATE_ORDER_AUTO: nothing. */
enum date_order date_order_of_file (const struct read_options *options, const char *path);

#endif
