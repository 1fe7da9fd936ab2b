/* header_levels.h - questions above the people who may be chosen, and headers of other columns below. */
#ifndef READ_HEADER_LEVELS_H
#define READ_HEADER_LEVELS_H

#include "read/sniff/header_detection.h"

/* "Ana Ruiz": two or more words, each with a capital. */
gboolean text_is_whole_name (const char *text);

/* Does a row with a header begin the table, and all others with somebody's name? Then the second is not a header. */
gboolean rows_begin_with_names (const GArray *rows);

/* If the first two rows are such a header, the first becomes one with a whole header in each cell:
 * "Who do you ask? [Ana Ruiz]", "Serial number". Returns the number of columns with choices; 0: the
 * rows are something else. Linear in the cells of the sample. */
guint header_merge_levels (const struct table_layout *layout);

#endif
