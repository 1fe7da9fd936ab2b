/* column_groups.h - columns that belong together. */
#ifndef READ_COLUMN_GROUPS_H
#define READ_COLUMN_GROUPS_H

#include "read/understand/evidence.h"

/* Of the columns of one end ("source_id", "source_name", "Source Label") the best names
 * the person, the others identify it. */
void columns_settle_ends (const struct table_evidence *evidence, struct columns *columns);

/* Two ends that each have a first and a last name: the last names are the ends, the first
 * names go to the rules. */
void columns_join_given_names (struct table_layout *layout, struct columns *columns);

/* Where no header says sender or receiver: two columns with the same people in them. */
gboolean columns_find_ends (const struct table_evidence *evidence, struct columns *columns);

/* Beside a sender without a receiver: another column with the same people. */
gboolean columns_find_other_end (const struct table_evidence *evidence, struct columns *columns);

/* Of several days the one of the contact: the start before any other, creation, change
 * and export last.  needed: one is looked for even if no header says date. */
void columns_choose_day (const struct table_evidence *evidence, struct columns *columns,
                         gboolean needed);

#endif
