/* file_formats.h - file extensions of outputs and their formats. */
#ifndef CLI_FILE_FORMATS_H
#define CLI_FILE_FORMATS_H

#include <glib.h>

struct file_format
{
  const char *ending; /* ".svg"; NULL after the last row */
  int format;
  gboolean quiet; /* another spelling of the previous row, not mentioned in messages */
};

enum report_format
{
  REPORT_TEXT,
  REPORT_MARKDOWN,
  REPORT_HTML,
  REPORT_JSON,
  REPORT_PDF,
  REPORT_CSV /* of one table */
};

enum map_format
{
  MAP_SVG,
  MAP_PNG,
  MAP_PDF
};

#define FORMAT_UNKNOWN -1

/* Tables of formats; the first row is also the format of standard output. */
const struct file_format *report_formats (void);
/* Of a command that prints one table. */
const struct file_format *table_formats (void);
const struct file_format *map_formats (void);
const struct file_format *position_formats (void); /* formats that --pin reads */
const struct file_format *calendar_formats (void);

/* The format of a path, ignoring case; or FORMAT_UNKNOWN. */
int file_format_of (const struct file_format *formats, const char *path);
/* ".svg, .png or .pdf" (g_free). */
char *file_formats_text (const struct file_format *formats);
/* Fails if the path has another extension. path NULL: the option was not given. */
gboolean file_format_check (const struct file_format *formats, const char *option, const char *path,
                            GError **error);

/* A table is CSV whatever its ending, but for those of workbooks, pictures and pages: what opens these
 * would refuse it. */
gboolean csv_file_check (const char *option, const char *path, GError **error);

#endif
