/* name_lists.h - columns whose cells list people by their whole names, whatever their headers. */
#ifndef READ_NAME_LISTS_H
#define READ_NAME_LISTS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Sets aside columns of terms that a short header ("DE", "An") takes for people, where another column
 * lists people by their names. */
void columns_drop_terms (struct table_layout *layout, struct columns *columns,
                         const struct table_evidence *evidence);

/* The people of a society, a paper or a project in one cell of its row, and nobody else in the
 * table. */
gboolean take_name_lists (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence);

/* The only column that lists people by their names and has no role; NO_COLUMN: none, or several. Not
 * sure: it may also list places or subjects. */
guint32 name_list_column (const struct columns *columns, const struct table_evidence *evidence,
                          gboolean sure);

/* Are most cells of the column lists of common given names: "Ana, Ben"? Linear in the cells. */
gboolean column_lists_given_names (const struct table_evidence *evidence, guint32 column);

#endif
