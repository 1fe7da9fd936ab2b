/* table_sections.h - headers, titles and rows that are none of ours. */
#ifndef READ_TABLE_SECTIONS_H
#define READ_TABLE_SECTIONS_H

#include "read/csv/table_parser.h"
#include "read/rows/import_context.h"

/* A header of another part of the file, or a row of a part that is no table of ours. */
gboolean row_is_outside (struct import_context *import, const struct row *row);
gboolean row_repeats_header (const struct import_context *import, const struct row *row);
/* Tells the notes what each column is; once for each table of the file. */
void import_describe_columns (struct import_context *import);

#endif
