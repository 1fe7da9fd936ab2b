/* sharedStrings.xml, styles.xml, and the property of workbook.xml that says from when days count. */
#include <string.h>
#include "read/input/stop.h"
#include "read/sources/archive_file.h"
#include "read/sources/sheet_text.h"
#include "read/sources/xlsx_parts.h"
#include "read/sources/xml_stream.h"

enum
{
  TEXTS_MOST = 64 << 20 /* bytes of shared texts that are kept */
};

struct part_reading
{
  struct xlsx_parts *parts;
  GString *one;     /* the text being read */
  GHashTable *code; /* of number formats, by id */
  gboolean in_text, in_sound, in_formats, too_much;
};

static void
see_text_start (gpointer data, const char *name,
                const struct xml_attribute *attribute G_GNUC_UNUSED, guint count G_GNUC_UNUSED)
{
  struct part_reading *reading = data;
  if (strcmp (name, "si") == 0)
    g_string_truncate (reading->one, 0);
  reading->in_text |= strcmp (name, "t") == 0;
  reading->in_sound |= strcmp (name, "rPh") == 0; /* how Japanese is pronounced */
}

static void
see_text (gpointer data, const char *text, gsize length)
{
  struct part_reading *reading = data;
  if (reading->in_text && !reading->in_sound)
    sheet_text_add (reading->one, text, length);
}

static void
see_text_end (gpointer data, const char *name)
{
  struct part_reading *reading = data;
  struct xlsx_parts *parts = reading->parts;
  if (strcmp (name, "t") == 0)
    reading->in_text = FALSE;
  else if (strcmp (name, "rPh") == 0)
    reading->in_sound = FALSE;
  else if (strcmp (name, "si") == 0)
    {
      reading->too_much |= parts->text->len + reading->one->len > TEXTS_MOST;
      if (!reading->too_much)
        sheet_text_unescape (reading->one, parts->text);
      g_array_append_val (parts->end, parts->text->len);
    }
}

/* Formats: first codes by id, then what each format of cells uses. */
static void
see_style (gpointer data, const char *name, const struct xml_attribute *attribute, guint count)
{
  struct part_reading *reading = data;
  guint id = (guint)xml_number (attribute, count, "numFmtId", 0);
  if (strcmp (name, "numFmt") == 0)
    g_hash_table_insert (reading->code, GUINT_TO_POINTER (id),
                         xml_attribute_text (xml_attribute_named (attribute, count, "formatCode")));
  reading->in_formats |= strcmp (name, "cellXfs") == 0;
  if (!reading->in_formats || strcmp (name, "xf") != 0)
    return;
  const char *code = g_hash_table_lookup (reading->code, GUINT_TO_POINTER (id));
  enum sheet_style style = code != NULL ? sheet_style_of_code (code) : sheet_style_of_number (id);
  g_array_append_val (reading->parts->style, style);
}

static void
see_style_end (gpointer data, const char *name)
{
  struct part_reading *reading = data;
  reading->in_formats &= strcmp (name, "cellXfs") != 0;
}

static void
see_workbook (gpointer data, const char *name, const struct xml_attribute *attribute, guint count)
{
  struct part_reading *reading = data;
  const struct xml_attribute *from = xml_attribute_named (attribute, count, "date1904");
  if (strcmp (name, "workbookPr") == 0)
    reading->parts->since_1904 = xml_attribute_is (from, "1") || xml_attribute_is (from, "true");
}

static const struct
{
  const char *member;
  struct xml_handler handler;
} parts_read[] = { { "xl/workbook.xml", { see_workbook, NULL, NULL } },
                   { "xl/styles.xml", { see_style, see_style_end, NULL } },
                   { "xl/sharedStrings.xml", { see_text_start, see_text_end, see_text } } };

gboolean
xlsx_parts_read (struct xlsx_parts *parts, struct archive_file *file, GError **error)
{
  gboolean done = TRUE;
  struct part_reading reading = { .parts = parts, .one = g_string_new (NULL) };
  reading.code = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  *parts = (struct xlsx_parts){ g_string_new (NULL), g_array_new (FALSE, FALSE, sizeof (gsize)),
                                g_array_new (FALSE, FALSE, sizeof (enum sheet_style)), FALSE };
  for (guint i = 0; i < G_N_ELEMENTS (parts_read) && done; i++)
    {
      gboolean exists;
      struct byte_source *bytes = archive_member_find (file, parts_read[i].member, &exists, error);
      done = bytes != NULL || !exists;
      if (bytes != NULL)
        done = xml_stream_run (
          xml_stream_new (bytes, &parts_read[i].handler, &reading, file->title), error);
    }
  if (done && reading.too_much)
    done = stop (error, PLN_ERROR_DATA,
                 "\"%s\" holds more than 64 MiB of text; save the sheet as CSV UTF-8", file->title);
  g_string_free (reading.one, TRUE);
  g_hash_table_unref (reading.code);
  return done;
}

void
xlsx_parts_clear (struct xlsx_parts *parts)
{
  g_string_free (parts->text, TRUE);
  g_array_unref (parts->end);
  g_array_unref (parts->style);
}

const char *
xlsx_parts_text (const struct xlsx_parts *parts, guint64 number, gsize *length)
{
  if (number >= parts->end->len)
    {
      *length = 0;
      return "";
    }
  gsize end = g_array_index (parts->end, gsize, number);
  gsize start = number > 0 ? g_array_index (parts->end, gsize, number - 1) : 0;
  *length = end - start;
  return parts->text->str + start;
}
