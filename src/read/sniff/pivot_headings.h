/* pivot_headings.h - the line that a spreadsheet writes above a pivot table. */
#ifndef READ_PIVOT_HEADINGS_H
#define READ_PIVOT_HEADINGS_H

#include <glib.h>

/* Removes "Count of Subject, Column Labels" above a square, so that it begins with its header, "Row Labels, Ana,
 * Ben". rows: of struct sample_row. */
void pivot_heading_remove (GArray *rows);

#endif
