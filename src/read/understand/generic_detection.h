/* generic_detection.h - files whose header no profile recognises. */
#ifndef READ_GENERIC_DETECTION_H
#define READ_GENERIC_DETECTION_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* Expects layout->row with at least one row, and layout->profile NULL or the profile the user asks
 * for. Looks for a matrix, then for the row with most known names, then for a list without a
 * header. Sets the rest of the table layout and the columns. FALSE: the table was not recognised
 * or cannot be used; error says so (PLN_ERROR_DATA). Linear in the sample. */
gboolean header_detect_generic (struct table_layout *layout, struct columns *columns,
                                const char *title, gboolean contacts,
                                const struct read_options *options, GError **error);

#endif
