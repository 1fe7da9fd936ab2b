/* totals.h - rows and columns that add up the others. */
#ifndef READ_TOTALS_H
#define READ_TOTALS_H

#include "read/sniff/header_detection.h"

/* The line of the last row, if a word for a total stands in it, and otherwise only numbers; 0: the
 * last row is like the others. "Suma" and "Soma" are first names in all other rows. */
guint64 totals_line_find (const struct table_layout *layout);

/* "Total", "Summe", "% présence": a column that counts what stands in its row. */
gboolean header_says_total (const char *header);

#endif
