/* people_apart.h - headers of people who had no part in the contact of a row. */
#ifndef READ_PEOPLE_APART_H
#define READ_PEOPLE_APART_H

#include "read/sniff/columns.h"

/* An author, a character, a company, somebody who was absent or rejected, an earlier or a later one: no
 * contact of the others in the row. */
gboolean header_keeps_apart (const char *header);
/* "In favour" beside "Against": people who voted alike, and not those of another column. O(columns). */
gboolean column_tells_vote (const struct columns *columns, guint32 column);

#endif
