/* deeds_apart.h - deeds under "... by" that are not contact, by what stands beside them. */
#ifndef READ_DEEDS_APART_H
#define READ_DEEDS_APART_H

#include "read/sniff/columns.h"

/* "Reviewed by" beside a book or a restaurant, but not beside a chapter or a pull request; "Replaced by" beside
 * a player. */
gboolean deed_stands_apart (const struct columns *columns, const char *header);
/* Takes the part from such a column, and from those who made the works. */
void columns_release_deeds_apart (struct columns *columns);
/* A header of such a deed, or "Home" beside a result: schools and teams are called after people. */
gboolean columns_have_deed_apart (const struct columns *columns);

#endif
