/* incomplete_dates.h - dates whose year, or year and month, stand elsewhere in the file. */
#ifndef READ_INCOMPLETE_DATES_H
#define READ_INCOMPLETE_DATES_H

#include "read/csv/table_parser.h"
#include "read/rows/import_context.h"
#include "read/rows/profile_row.h"

/* Finds out from the sample if the dates lack a year or a month, and where these stand: in a column
 * of years, in a line above the header, or in rows that are headings ("March 2024"). */
void import_find_missing_years (struct import_context *import);

/* Is this row a heading? Then the rows below it belong to its month. */
gboolean row_is_month_heading (struct import_context *import, const struct row *row);

/* Completes the row's date. */
void row_complete_date (struct profile_row *row);

#endif
