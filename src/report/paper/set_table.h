/* set_table.h - a table on paper. */
#ifndef REPORT_SET_TABLE_H
#define REPORT_SET_TABLE_H

#include "report/paper/setting.h"

/* Columns as wide as their content. A table that is too wide gets narrower text columns, then
 * smaller type, then a page turned on its side. Its header is repeated on every page. O(cells). */
void table_set (const struct setting *setting, const struct table *table);

#endif
