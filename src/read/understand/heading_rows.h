/* heading_rows.h - headings within a table of people: "BOARD,,," above the rows of those on it. */
#ifndef READ_HEADING_ROWS_H
#define READ_HEADING_ROWS_H

#include "read/sniff/header_detection.h"

/* Takes them from the sample, and says in the rules how the rest of the file is to be read. */
void table_layout_take_headings (struct table_layout *layout);
/* Is text, the only one of its row, such a heading? */
gboolean text_is_heading (enum heading_form form, const char *text);

#endif
