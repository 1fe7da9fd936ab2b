/* kind_columns.h - columns that say what is a person and what is not. */
#ifndef READ_KIND_COLUMNS_H
#define READ_KIND_COLUMNS_H

#include "read/understand/evidence.h"

/* Of a list of people: the column whose cells tell people from things, or NO_COLUMN. */
guint32 kind_column_find (const struct table_layout *layout, const struct columns *columns);

/* Of a log: those that say it of a sender, a receiver and of others there ("From Type",
 * "Typ Empfänger"), into the layout's rules. */
void kind_columns_of_ends (struct table_layout *layout, const struct columns *columns);

#endif
