/* The sheets of an OpenDocument spreadsheet: content.xml holds all of them. A sheet is hidden if its
 * style says so. */
#include <string.h>
#include "pln/base.h"
#include "read/sources/workbook.h"
#include "read/sources/xml_stream.h"

struct ods_reading
{
  GPtrArray *sheet;
  GHashTable *hidden; /* styles of hidden sheets */
  char *style;        /* the style of tables being read */
  guint depth;        /* of tables within tables */
};

static void
take_sheet (struct ods_reading *reading, const struct xml_attribute *attribute, guint count)
{
  g_autofree char *style
    = xml_attribute_text (xml_attribute_named (attribute, count, "style-name"));
  char *name = xml_attribute_text (xml_attribute_named (attribute, count, "name"));
  if (name == NULL)
    return;
  struct workbook_sheet *sheet = g_new0 (struct workbook_sheet, 1);
  sheet->name = name;
  sheet->member = g_strdup ("content.xml");
  sheet->is_hidden = style != NULL && g_hash_table_contains (reading->hidden, style);
  g_ptr_array_add (reading->sheet, sheet);
}

static void
see_start (gpointer data, const char *name, const struct xml_attribute *attribute, guint count)
{
  struct ods_reading *reading = data;
  if (strcmp (name, "style") == 0)
    {
      g_free (reading->style);
      reading->style = xml_attribute_text (xml_attribute_named (attribute, count, "name"));
    }
  else if (strcmp (name, "table-properties") == 0 && reading->style != NULL
           && xml_attribute_is (xml_attribute_named (attribute, count, "display"), "false"))
    g_hash_table_add (reading->hidden, g_strdup (reading->style));
  else if (strcmp (name, "table") == 0 && reading->depth++ == 0)
    take_sheet (reading, attribute, count);
}

static void
see_end (gpointer data, const char *name)
{
  struct ods_reading *reading = data;
  reading->depth -= strcmp (name, "table") == 0;
}

GPtrArray *
ods_sheets (struct archive_file *file, GError **error)
{
  static const struct xml_handler handler = { see_start, see_end, NULL };
  struct ods_reading reading = { .sheet = workbook_sheets_new () };
  struct byte_source *bytes = archive_member_open (file, "content.xml", file->title, error);
  reading.hidden = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  gboolean done
    = bytes != NULL
      && xml_stream_run (xml_stream_new (bytes, &handler, &reading, file->title), error);
  if (!done)
    g_clear_pointer (&reading.sheet, g_ptr_array_unref);
  g_hash_table_unref (reading.hidden);
  g_free (reading.style);
  return reading.sheet;
}
