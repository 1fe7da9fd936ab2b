/* repeated_cells.h - cells that mean the same as the one above: ditto marks, and the columns of a
 * heading that is written only in the first row of each group. */
#ifndef READ_REPEATED_CELLS_H
#define READ_REPEATED_CELLS_H

#include "read/sniff/header_detection.h"

/* A single quotation mark, "ditto", "idem", "wie oben" ... */
gboolean text_means_same_as_above (const char *text);

/* Decides by the sample which cells repeat those above, and fills those of the sample. Linear in its
 * cells; to be called before anything else looks at them. */
void table_layout_fill_repeats (struct table_layout *layout);

#endif
