/* column_groups.h - columns that belong together. */
#ifndef READ_COLUMN_GROUPS_H
#define READ_COLUMN_GROUPS_H

#include "read/evidence/evidence.h"

/* Of the columns for one end ("source_id", "source_name", "Source Label"), the best one names the
 * person and the others identify them. */
void columns_settle_ends (const struct table_evidence *evidence, struct columns *columns);

/* Two ends with first and last names in separate columns: the last names become the ends, and the
 * columns of first names go into the table rules. */
void columns_join_given_names (struct table_layout *layout, struct columns *columns);

/* If no header names a sender or receiver: finds two columns with the same people. */
gboolean columns_find_ends (const struct table_evidence *evidence, struct columns *columns);

/* If a column names who answers and another one holds the same people, each several times: the two
 * are the ends. */
void columns_pair_names (const struct table_evidence *evidence, struct columns *columns);

/* "Knows" with one person in each cell, beside people who come again: pairs of people who know each other.
 */
void columns_pair_acquaintances (struct table_layout *layout, const struct table_evidence *evidence,
                                 struct columns *columns);

/* If there is a sender and no receiver: finds another column with the same people. */
gboolean columns_find_other_end (const struct table_evidence *evidence, struct columns *columns);

/* Short words of capitals and digits: places, kinds. Ids of people are codes too, but their header says
 * so, and "ANNA" is a name unless names are written out beside it. */
gboolean column_holds_codes (const struct table_evidence *evidence, const struct columns *columns,
                             guint32 column);

#endif
