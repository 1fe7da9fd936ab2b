/* doubts.h - signs that a table may mean something else than it is read as.
 *
 * The shapes and rules choose a reading by what they know. A doubt looks at the result without them:
 * what is left over, and what came out. Where it is at home with wrong readings and rare with right
 * ones, pln asks on the user's own row, and names the option that decides. */
#ifndef READ_DOUBTS_H
#define READ_DOUBTS_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* FALSE and a question (PLN_ERROR_DATA), if something speaks against the reading. What the user has said of
 * a column, or with --as, is not asked about. Linear in the cells of the sample. */
gboolean doubts_ask (struct table_layout *layout, const struct columns *columns, const char *title,
                     gboolean contacts, const struct read_options *options, GError **error);

#endif
