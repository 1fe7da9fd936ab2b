/* table_sections.h - headers, titles and rows outside the tables that pln reads. */
#ifndef READ_TABLE_SECTIONS_H
#define READ_TABLE_SECTIONS_H

#include "read/csv/table_parser.h"
#include "read/rows/import_context.h"

/* TRUE for a header of another part of the file, or a row in a part that pln does not read. */
gboolean row_is_outside (struct import_context *import, const struct row *row);
gboolean row_repeats_header (const struct import_context *import, const struct row *row);
/* Adds the use of each column to the notes, once for each table of the file. */
void import_describe_columns (struct import_context *import);

#endif
