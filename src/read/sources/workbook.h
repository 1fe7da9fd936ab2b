/* workbook.h - the sheets of a workbook: .xlsx and .xlsm (ECMA-376), .ods (OpenDocument 1.3). */
#ifndef READ_WORKBOOK_H
#define READ_WORKBOOK_H

#include "read/sources/archive_file.h"
#include "read/sources/source_format.h"

struct workbook_sheet
{
  char *name;
  char *member; /* of the archive, with its cells */
  gboolean is_hidden;
};

enum workbook_kind
{
  WORKBOOK_NONE, /* an archive of other things */
  WORKBOOK_XLSX,
  WORKBOOK_ODS,
  WORKBOOK_OTHER /* of a kind that pln does not read */
};

/* From the names in an archive. */
struct workbook_look
{
  enum workbook_kind kind;
  const char *what, *cure; /* of WORKBOOK_OTHER */
  gboolean has_mimetype, has_content;
};
/* Looks at the first names of an archive. FALSE and an error if it cannot be read. */
gboolean workbook_look_into (struct workbook_look *look, struct archive_file *file, GError **error);

GPtrArray *workbook_sheets_new (void); /* empty */
/* All sheets in the order of the workbook: struct workbook_sheet. NULL and an error. */
GPtrArray *xlsx_sheets (struct archive_file *file, GError **error);
GPtrArray *ods_sheets (struct archive_file *file, GError **error);

extern const struct source_format xlsx_format, ods_format;

#endif
