/* kind_columns.h - columns that distinguish people from other things. */
#ifndef READ_KIND_COLUMNS_H
#define READ_KIND_COLUMNS_H

#include "read/evidence/evidence.h"

/* "Individual" or "group" is also the form of a lesson, with one person's name beside it. */
gboolean word_means_group (const char *word);

/* In a list of people: stores in the table rules the column whose cells distinguish people from things. */
void kind_column_find (struct table_layout *layout, const struct columns *columns);

/* Stores in the table rules the column that says which accounts are programs: "Bot" among other
 * kinds, or yes under "is_bot". */
void program_column_find (struct table_layout *layout, const struct columns *columns,
                          const struct table_evidence *evidence);
/* In a log: stores in the table rules the columns that do this for senders, receivers and other
 * people there ("From Type", "Typ Empfänger"). */
void kind_columns_of_ends (struct table_layout *layout, const struct columns *columns);

#endif
