/* profile_row.h - a row as profiles' functions (adapt, add) see it. */
#ifndef READ_PROFILE_ROW_H
#define READ_PROFILE_ROW_H

#include "read/sniff/profile.h"

/* The row's cells, by role (first column with it, else the fact or what was
 * set) or by header.  Never NULL; "" where there is nothing.  Texts live until
 * the row is done. */
const char *profile_row_get (const struct profile_row *row, enum role role);
const char *profile_row_cell (const struct profile_row *row, const char *header);
void profile_row_set (struct profile_row *row, enum role role, const char *text);
void profile_row_drop (struct profile_row *row, const char *reason); /* reason: static */
/* Text to text, for the length of one file: ids seen in earlier rows. */
GHashTable *profile_row_memory (struct profile_row *row);

#endif
