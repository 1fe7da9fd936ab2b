/* row_references.h - columns whose cells are ids of other rows. */
#ifndef READ_ROW_REFERENCES_H
#define READ_ROW_REFERENCES_H

#include "read/evidence/evidence.h"

/* Do the cells of a column name rows by the ids in another one, all of them earlier than their own, while
 * some name none? Two have to. O(rows). */
gboolean column_refers_to_rows (const struct table_evidence *evidence, guint32 column, guint32 key);

/* Are all ids of letters and digits, which no count or rank can be, and not names? O(rows). */
gboolean column_holds_coded_ids (const struct table_evidence *evidence, guint32 column);

#endif
