/* block_titles.h - tables of one kind below each other, each with its title and the header again. */
#ifndef READ_BLOCK_TITLES_H
#define READ_BLOCK_TITLES_H

#include "read/csv/table_parser.h"
#include "read/rows/import_context.h"

/* Takes the title above the first block: the day in it, and, of a list of those present, the event. */
void import_take_first_block (struct import_context *import);
/* Is the row the title of the next block? Then its day and event are those of the rows below. */
gboolean row_is_block_title (struct import_context *import, const struct row *row);

#endif
