/* metric_columns.h - the columns of the contacts and ties tables, named once for CSV
 * and JSON. */
#ifndef REPORT_METRIC_COLUMNS_H
#define REPORT_METRIC_COLUMNS_H

#include "pln/measure_table.h"

struct column_set; /* over the people, or over the ties, of one network */

struct column_set *columns_of_contacts (const struct network *network,
                                        const struct measures *measures);
struct column_set *columns_of_ties (const struct network *network, const struct measures *measures);
/* What a contacts file says of people, behind the measures: a column for all that it says of
 * anybody, called as in the file, or "contacts_" before it where a measure has that name. */
void columns_add_attributes (struct column_set *columns);
void columns_free (struct column_set *columns);

guint columns_count (const struct column_set *columns);
const char *columns_name (const struct column_set *columns, guint column);
gboolean columns_is_attribute (const struct column_set *columns, guint column);
enum measure_format columns_format (const struct column_set *columns, guint column);
/* The cell of person or tie `row`: TRUE: text (empty: nothing known);
 * FALSE: number (NaN: not defined). */
gboolean columns_cell (const struct column_set *columns, guint column, guint32 row, GString *text,
                       double *number);

#endif
