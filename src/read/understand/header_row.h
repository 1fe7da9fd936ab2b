/* header_row.h - the header row of a table that no profile recognises. */
#ifndef READ_HEADER_ROW_H
#define READ_HEADER_ROW_H

#include "read/sniff/header_detection.h"

/* A question whose choices have columns of their own, named in a second header row: writes the
 * question above all of them. Returns how many columns got their header this way. */
guint header_merge_second (struct table_layout *layout);
/* The number of the row in the sample with most known column names, or the first if it differs
 * from the rows below; NONE: no header. Linear in the sample. */
guint header_row_find (struct table_layout *layout, const char *const *overrides);
/* A row below the header that explains its codes, or says how cells are written ("yyyy-mm-dd"): takes
 * its texts for columns whose own header has no known word. Returns the line of that row; 0: there
 * is none. Linear in the sample. */
guint64 header_take_labels (struct table_layout *layout, guint header,
                            const char *const *overrides);

#endif
