/* row_owner.h - finds out whose export it is: the person in every row. */
#ifndef READ_ROW_OWNER_H
#define READ_ROW_OWNER_H

#include "read/rows/row_cells.h"

void row_note_owner (struct profile_row *row, const struct mentions *from,
                     const struct mentions *others);
/* After the last row: passes the owner to the log. */
void import_find_owner (struct import_context *import);

/* The owner, as the source says: whoever has this address (NULL: it does not say). */
void import_take_owner (struct import_context *import, const char *email);

/* After the last file. The only name that stands in every row of all files which have their owner in each is
 * the owner's, whatever address stands beside it. */
void builder_find_owner_by_name (struct builder *builder);

#endif
