/* initials_legend.h - the lines below a table that say whose initials stand in it: "KB = Karim Blot". */
#ifndef READ_INITIALS_LEGEND_H
#define READ_INITIALS_LEGEND_H

#include "read/sniff/header_detection.h"

/* Takes them from the rows of the sample from this one on, into layout->initials. Linear in the sample. */
void table_initials_take (struct table_layout *layout, guint from);

#endif
