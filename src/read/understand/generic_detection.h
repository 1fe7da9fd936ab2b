/* generic_detection.h - what a file is whose header no profile recognises. */
#ifndef READ_GENERIC_DETECTION_H
#define READ_GENERIC_DETECTION_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* Where outline->row is read and holds a row, and profile is NULL or what the user asks
 * for: a matrix; else the row that most known names are in; else a list without a
 * header.  Sets the
 * rest of the outline and the columns.  FALSE: nothing is understood, or the file is of
 * no use; error says it (PLN_ERROR_DATA).  Linear in the sample. */
gboolean header_detect_generic (struct table_layout *layout, struct columns *columns,
                                const char *title, gboolean contacts,
                                const struct read_options *options, GError **error);

#endif
