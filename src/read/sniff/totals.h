/* totals.h - rows and columns that add up the others, and remarks below a table. */
#ifndef READ_TOTALS_H
#define READ_TOTALS_H

#include "read/sniff/header_detection.h"

/* Takes the rows at the end of the sample that do not belong to it, and notes where they start in the rules:
 * remarks in a cell of their own, and above them totals: a word for a total, and otherwise only numbers.
 * "Suma" and "Soma" are first names in all other rows. The sample must be the whole table. */
void table_foot_remove (struct table_layout *layout);
/* A total by itself, where the sample is not the whole table: names like "Suma" stay. */
gboolean sample_row_is_total (const struct sample_row *row);

/* "Total", "Summe", "% présence": a column that counts what stands in its row. */
gboolean header_says_total (const char *header);

#endif
