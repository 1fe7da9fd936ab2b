/* The sheets of an Excel workbook: workbook.xml names them in order, its relationships say where
 * their cells are. */
#include <string.h>
#include "pln/base.h"
#include "read/input/stop.h"
#include "read/sources/workbook.h"
#include "read/sources/xml_stream.h"

struct book_reading
{
  GPtrArray *sheet;
  GPtrArray *id;      /* relationship of each */
  GHashTable *target; /* of each relationship to a sheet */
};

static void
see_sheet (gpointer data, const char *name, const struct xml_attribute *attribute, guint count)
{
  struct book_reading *reading = data;
  if (strcmp (name, "sheet") != 0)
    return;
  struct workbook_sheet *sheet = g_new0 (struct workbook_sheet, 1);
  const struct xml_attribute *state = xml_attribute_named (attribute, count, "state");
  sheet->name = xml_attribute_text (xml_attribute_named (attribute, count, "name"));
  sheet->is_hidden = xml_attribute_is (state, "hidden") || xml_attribute_is (state, "veryHidden");
  g_ptr_array_add (reading->sheet, sheet);
  g_ptr_array_add (reading->id, xml_attribute_text (xml_attribute_named (attribute, count, "id")));
}

static void
see_relationship (gpointer data, const char *name, const struct xml_attribute *attribute,
                  guint count)
{
  struct book_reading *reading = data;
  g_autofree char *type = xml_attribute_text (xml_attribute_named (attribute, count, "Type"));
  if (strcmp (name, "Relationship") != 0 || type == NULL || !g_str_has_suffix (type, "/worksheet"))
    return;
  char *id = xml_attribute_text (xml_attribute_named (attribute, count, "Id"));
  g_autofree char *target = xml_attribute_text (xml_attribute_named (attribute, count, "Target"));
  if (id == NULL || target == NULL)
    {
      g_free (id);
      return;
    }
  g_hash_table_insert (reading->target, id,
                       *target == '/' ? g_strdup (target + 1) : g_strconcat ("xl/", target, NULL));
}

static gboolean
read_member (struct archive_file *file, const char *member,
             void (*start) (gpointer, const char *, const struct xml_attribute *, guint),
             struct book_reading *reading, GError **error)
{
  const struct xml_handler handler = { start, NULL, NULL };
  struct byte_source *bytes = archive_member_open (file, member, file->title, error);
  return bytes != NULL
         && xml_stream_run (xml_stream_new (bytes, &handler, reading, file->title), error);
}

/* Sheets of charts and macros have no cells. */
static void
take_members (struct book_reading *reading)
{
  for (guint i = reading->sheet->len; i-- > 0;)
    {
      struct workbook_sheet *sheet = reading->sheet->pdata[i];
      const char *id = reading->id->pdata[i];
      sheet->member = id != NULL ? g_strdup (g_hash_table_lookup (reading->target, id)) : NULL;
      if (sheet->member == NULL || sheet->name == NULL)
        g_ptr_array_remove_index (reading->sheet, i);
    }
}

GPtrArray *
xlsx_sheets (struct archive_file *file, GError **error)
{
  struct book_reading reading = { workbook_sheets_new (), g_ptr_array_new_with_free_func (g_free),
                                  g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free) };
  gboolean done
    = read_member (file, "xl/workbook.xml", see_sheet, &reading, error)
      && read_member (file, "xl/_rels/workbook.xml.rels", see_relationship, &reading, error);
  if (done)
    take_members (&reading);
  else
    g_clear_pointer (&reading.sheet, g_ptr_array_unref);
  g_ptr_array_unref (reading.id);
  g_hash_table_unref (reading.target);
  return reading.sheet;
}
