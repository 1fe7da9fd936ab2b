/* The sheets of a workbook as sources: all that are not hidden, or those that --sheet names. */
#include <string.h>
#include "read/input/stop.h"
#include "read/sources/expansion.h"

/* Whatever the case of letters. */
static gboolean
names_are_equal (const char *one, const char *other)
{
  g_autofree char *valid = g_utf8_make_valid (one, -1);
  g_autofree char *folded = g_utf8_casefold (valid, -1), *second = g_utf8_casefold (other, -1);
  return strcmp (folded, second) == 0;
}

/* A sheet that is not to be read gets its place among those left aside. */
static void
add_sheet (struct expansion *to, struct archive_file *file, struct table_source *source,
           const struct workbook_sheet *sheet)
{
  struct catalogue *catalogue = to->catalogue;
  const char *wanted = catalogue->sheet;
  gboolean is_wanted = wanted != NULL && names_are_equal (wanted, sheet->name);
  catalogue->sheet_found |= is_wanted;
  source->within = archive_file_ref (file);
  source->member = g_strdup (sheet->member);
  source->part = g_strdup (sheet->name);
  if (wanted == NULL ? !sheet->is_hidden : is_wanted)
    add_source (to, source);
  else
    leave_aside (to, source,
                 wanted == NULL ? "is a hidden sheet" : "is not the sheet that --sheet names");
}

/* A document of a kind that pln does not read. */
static gboolean
refuse_or_leave (struct expansion *to, struct archive_file *file, const char *base, gboolean found,
                 const struct workbook_look *look, GError **error)
{
  g_autofree char *why
    = g_strdup_printf ("\"%s\" is %s, not a table; %s", file->title, look->what, look->cure);
  if (!found)
    return fail (error, PLN_ERROR_DATA, "%s", why);
  leave_aside (to, source_new (to, file->title, base), why);
  return TRUE;
}

gboolean
add_workbook (struct expansion *to, struct archive_file *file, const char *base, gboolean found,
              const struct workbook_look *look, GError **error)
{
  if (look->kind == WORKBOOK_OTHER)
    return refuse_or_leave (to, file, base, found, look, error);
  g_autoptr (GPtrArray) sheets
    = look->kind == WORKBOOK_XLSX ? xlsx_sheets (file, error) : ods_sheets (file, error);
  if (sheets == NULL)
    return FALSE;
  guint book = ++to->catalogue->books;
  to->prefix = found ? to->prefix : 0;
  for (guint i = 0; i < sheets->len; i++)
    {
      const struct workbook_sheet *sheet = sheets->pdata[i];
      g_autofree char *title = sheets->len > 1
                                 ? g_strdup_printf ("%s, %s", file->title, sheet->name)
                                 : g_strdup (file->title);
      struct table_source *source = source_new (to, title, base);
      source->found = found;
      source->book = book;
      source->order = i;
      source->format = look->kind == WORKBOOK_XLSX ? &xlsx_format : &ods_format;
      add_sheet (to, file, source, sheet);
    }
  return TRUE;
}
