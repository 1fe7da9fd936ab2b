/* metric_columns.h - the columns of the contacts and ties tables, defined once for CSV and JSON. */
#ifndef REPORT_METRIC_COLUMNS_H
#define REPORT_METRIC_COLUMNS_H

#include "pln/measure_table.h"

struct column_set; /* over the people or the ties of a network */

struct column_set *columns_of_contacts (const struct network *network,
                                        const struct measures *measures);
struct column_set *columns_of_ties (const struct network *network, const struct measures *measures);
/* Adds what a contacts file says about people, after the measures: one column for each attribute
 * that anybody has. It is named as in the file, with "contacts_" in front if a measure has that
 * name. */
void columns_add_attributes (struct column_set *columns);
void columns_free (struct column_set *columns);

guint columns_count (const struct column_set *columns);
const char *columns_name (const struct column_set *columns, guint column);
gboolean columns_is_attribute (const struct column_set *columns, guint column);
enum measure_format columns_format (const struct column_set *columns, guint column);
/* The cell of person or tie `row`. TRUE: text (empty: unknown); FALSE: number (NaN: not
 * defined). */
gboolean columns_cell (const struct column_set *columns, guint column, guint32 row, GString *text,
                       double *number);

#endif
