/* profile_row.h - a row as the functions of a profile (rewrite_row, import_row) see it. */
#ifndef READ_PROFILE_ROW_H
#define READ_PROFILE_ROW_H

#include "read/sniff/profile.h"

/* The row's cells, by role (the first column with it, else the fact or the value that was set) or
 * by header. Never NULL; "" if there is nothing. The texts are valid until the next row. */
const char *profile_row_get (const struct profile_row *row, enum role role);
const char *profile_row_cell (const struct profile_row *row, const char *header);
void profile_row_set (struct profile_row *row, enum role role, const char *text);
void profile_row_drop (struct profile_row *row, const char *reason); /* reason: static */
/* The members of a list that a program wrote into a cell, with ';' between them; NULL for other cells.
 * g_free. */
char *profile_cell_members (const char *cell);
/* Maps text to text while one file is read: ids seen in earlier rows. */
GHashTable *profile_row_memory (struct profile_row *row);

#endif
