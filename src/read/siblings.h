/* siblings.h - files of the same kind settle the order of day and month for each other. */
#ifndef READ_SIBLINGS_H
#define READ_SIBLINGS_H

#include "pln/read.h"

/* The date order that is clear from the other files of the same kind as files[unclear];
 * DATE_ORDER_AUTO if no file shows one, or two contradict each other. Reads those files once more. */
enum date_order siblings_date_order (const struct read_options *options, guint unclear);

/* The order that --date-order gives for this file only, by its path or name; DATE_ORDER_AUTO:
 * none. */
enum date_order date_order_of_file (const struct read_options *options, const char *path);

#endif
