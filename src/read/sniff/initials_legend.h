/* initials_legend.h - the lines below a table that say whose initials stand in it: "KB = Karim Blot". */
#ifndef READ_INITIALS_LEGEND_H
#define READ_INITIALS_LEGEND_H

#include "read/sniff/header_detection.h"

/* Takes them from the rows of the sample from this one on, into layout->initials. Linear in the sample. */
void table_initials_take (struct table_layout *layout, guint from);

/* Adds what rows of two cells at the foot say, below an empty line or a title: "KB" beside "Karim Blot".
 * The first row that is no longer of the table. */
guint table_initials_take_rows (struct table_layout *layout, guint32 width);

#endif
