/* shared_prefix.h - headers that begin alike: "comment_author", "comment_date", "comment_parent". */
#ifndef READ_SHARED_PREFIX_H
#define READ_SHARED_PREFIX_H

#include "read/sniff/columns.h"

/* A word that starts more than half of the headers names the table, not its columns: without it, a column
 * gets the role of the rest if no other column has that role. */
void columns_heed_shared_prefix (struct columns *columns);

#endif
