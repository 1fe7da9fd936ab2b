/* xlsx_parts.h - what the cells of an Excel workbook refer to: its texts, and the formats of numbers. */
#ifndef READ_XLSX_PARTS_H
#define READ_XLSX_PARTS_H

#include "read/sources/archive_file.h"
#include "read/sources/sheet_values.h"

struct xlsx_parts
{
  GString *text; /* all shared texts */
  GArray *end;   /* gsize: where each ends */
  GArray *style; /* enum sheet_style of each format of cells */
  gboolean since_1904;
};

/* FALSE and an error if a part cannot be read; parts that are missing are empty. */
gboolean xlsx_parts_read (struct xlsx_parts *parts, struct archive_file *file, GError **error);
void xlsx_parts_clear (struct xlsx_parts *parts);
/* A shared text; *length is 0 if there is none of this number. */
const char *xlsx_parts_text (const struct xlsx_parts *parts, guint64 number, gsize *length);

#endif
