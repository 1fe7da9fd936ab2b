/* File extensions of reports and maps; those of graphs are in output_formats.c. */
#include <string.h>
#include "pln/base.h"
#include "cli/file_formats.h"

const struct file_format *
report_formats (void)
{
  static const struct file_format table[] = { { ".txt", REPORT_TEXT },
                                              { ".md", REPORT_MARKDOWN },
                                              { ".html", REPORT_HTML },
                                              { ".htm", REPORT_HTML, .quiet = TRUE },
                                              { ".pdf", REPORT_PDF },
                                              { ".json", REPORT_JSON },
                                              { NULL } };
  return table;
}

const struct file_format *
table_formats (void)
{
  static const struct file_format table[]
    = { { ".txt", REPORT_TEXT },  { ".md", REPORT_MARKDOWN },
        { ".html", REPORT_HTML }, { ".htm", REPORT_HTML, .quiet = TRUE },
        { ".pdf", REPORT_PDF },   { ".csv", REPORT_CSV },
        { ".json", REPORT_JSON }, { NULL } };
  return table;
}

const struct file_format *
map_formats (void)
{
  static const struct file_format table[]
    = { { ".svg", MAP_SVG }, { ".png", MAP_PNG }, { ".pdf", MAP_PDF }, { NULL } };
  return table;
}

const struct file_format *
position_formats (void)
{
  static const struct file_format table[] = { { ".svg" }, { ".graphml" }, { NULL } };
  return table;
}

const struct file_format *
calendar_formats (void)
{
  static const struct file_format table[] = { { ".ics" }, { NULL } };
  return table;
}

int
file_format_of (const struct file_format *formats, const char *path)
{
  g_autofree char *folded = g_ascii_strdown (path, -1);
  if (strcmp (path, "-") == 0)
    return formats->format;
  for (; formats->ending != NULL; formats++)
    if (g_str_has_suffix (folded, formats->ending))
      return formats->format;
  return FORMAT_UNKNOWN;
}

char *
file_formats_text (const struct file_format *formats)
{
  GString *text = g_string_new (NULL);
  const char *last = NULL;
  for (; formats->ending != NULL; formats++)
    {
      if (formats->quiet)
        continue;
      if (last != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", last);
      last = formats->ending;
    }
  g_string_append_printf (text, "%s%s", text->len > 0 ? " or " : "", last);
  return g_string_free (text, FALSE);
}

gboolean
file_format_check (const struct file_format *formats, const char *option, const char *path,
                   GError **error)
{
  if (path == NULL || file_format_of (formats, path) != FORMAT_UNKNOWN)
    return TRUE;
  g_autofree char *known = file_formats_text (formats);
  const char *folder = strrchr (path, '/');
  const char *ending = strrchr (folder != NULL ? folder : path, '.');
  if (ending == NULL)
    return fail (error, PLN_ERROR_USAGE, "%s: \"%s\" has no file extension; use %s", option, path,
                 known);
  return fail (error, PLN_ERROR_USAGE, "%s: unknown file extension \"%s\"; use %s", option, ending,
               known);
}

gboolean
csv_file_check (const char *option, const char *path, GError **error)
{
  static const char *const other[]
    = { ".xls", ".xlsx", ".xlsm", ".ods",  ".odt", ".doc",  ".docx", ".numbers", ".pdf",
        ".png", ".jpg",  ".svg",  ".html", ".htm", ".json", ".zip",  ".gz",      NULL };
  const char *ending = path != NULL ? strrchr (path, '.') : NULL;
  g_autofree char *lower = ending != NULL ? g_ascii_strdown (ending, -1) : NULL;
  if (lower == NULL || !g_strv_contains (other, lower))
    return TRUE;
  return fail (error, PLN_ERROR_USAGE, "%s: a table is written as CSV, not as \"%s\"; use .csv",
               option, ending);
}
