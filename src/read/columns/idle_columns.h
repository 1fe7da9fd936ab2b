/* idle_columns.h - columns that say nothing of their rows: nobody has filled them in, or they only number
 * the rows. A table is read the same with and without them. */
#ifndef READ_IDLE_COLUMNS_H
#define READ_IDLE_COLUMNS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* "No." above 1, 2, 3 ... in any order. */
gboolean column_numbers_rows (const struct columns *columns, const struct table_evidence *evidence,
                              guint32 column);
gboolean column_is_idle (const struct columns *columns, const struct table_evidence *evidence,
                         guint32 column);
guint32 columns_count_busy (const struct columns *columns, const struct table_evidence *evidence);

/* A column of notes without any says nothing of the rows. What the user told stays. */
void columns_release_empty_notes (const struct table_evidence *evidence, struct columns *columns);

/* "N°" above 1, 2, 3 numbers the rows, and is not a weight. */
void columns_release_numbering (const struct table_evidence *evidence, struct columns *columns);

/* Sets aside labels of pairs, where whole names stand beside them. */
void columns_drop_pair_labels (struct table_layout *layout, struct columns *columns,
                               const struct table_evidence *evidence);

#endif
