/* The cells of a sheet of OpenDocument as rows (OpenDocument 1.3, part 3, 9.1). All sheets are in
 * content.xml, one after the other. A row or a cell may stand for many equal ones. */
#include <stdio.h>
#include <string.h>
#include "read/sources/sheet_rows.h"
#include "read/sources/sheet_text.h"
#include "read/sources/sheet_values.h"
#include "read/sources/table_source.h"
#include "read/sources/workbook.h"
#include "read/sources/xml_stream.h"

static const char content[] = "content.xml";

struct ods_sheet
{
  struct row_generator generator;
  struct table_source *source;
  struct xml_stream *stream;
  struct sheet_rows rows;
  GString *text; /* of the present cell */
  char *value;   /* that the cell gives beside its text, or NULL */
  guint64 next_row;
  guint column, repeat; /* of the present cell */
  guint64 row_repeat;
  guint paragraphs, inner; /* of the present cell; depth of tables and notes within cells */
  gboolean is_in, is_past, in_text, has_formula;
};

static char *
value_of_cell (const struct xml_attribute *attribute, guint count)
{
  static const char *const names[] = { "date-value", "time-value", "boolean-value", "value" };
  const struct xml_attribute *found = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (names) && found == NULL; i++)
    found = xml_attribute_named (attribute, count, names[i]);
  return xml_attribute_text (found);
}

static void
begin_cell (struct ods_sheet *sheet, const struct xml_attribute *attribute, guint count)
{
  sheet->repeat = (guint)xml_number (attribute, count, "number-columns-repeated", 1);
  sheet->has_formula = xml_attribute_named (attribute, count, "formula") != NULL;
  sheet->paragraphs = 0;
  g_string_truncate (sheet->text, 0);
  g_free (sheet->value);
  sheet->value = value_of_cell (attribute, count);
}

static gboolean
is_cell (const char *name)
{
  return strcmp (name, "table-cell") == 0 || strcmp (name, "covered-table-cell") == 0;
}

static void
see_inner_start (struct ods_sheet *sheet, const char *name, const struct xml_attribute *attribute,
                 guint count)
{
  if (strcmp (name, "table") == 0 || strcmp (name, "annotation") == 0 || sheet->inner > 0)
    sheet->inner++;
  else if (strcmp (name, "p") == 0)
    {
      if (sheet->paragraphs++ > 0)
        sheet_text_add (sheet->text, "\n", 1);
      sheet->in_text = TRUE;
    }
  else if (strcmp (name, "line-break") == 0)
    sheet_text_add (sheet->text, "\n", 1);
  else if (strcmp (name, "tab") == 0)
    sheet_text_add (sheet->text, "\t", 1);
  else if (strcmp (name, "s") == 0)
    for (guint64 i = MIN (xml_number (attribute, count, "c", 1), 100); i > 0; i--)
      sheet_text_add (sheet->text, " ", 1);
}

static void
see_start (gpointer data, const char *name, const struct xml_attribute *attribute, guint count)
{
  struct ods_sheet *sheet = data;
  if (!sheet->is_in)
    {
      const struct xml_attribute *own = xml_attribute_named (attribute, count, "name");
      sheet->is_in = !sheet->is_past && strcmp (name, "table") == 0
                     && xml_attribute_is (own, sheet->source->part);
      return;
    }
  if (sheet->inner == 0 && is_cell (name))
    begin_cell (sheet, attribute, count);
  else if (sheet->inner == 0 && strcmp (name, "table-row") == 0)
    {
      sheet_row_begin (&sheet->rows, ++sheet->next_row);
      sheet->row_repeat = xml_number (attribute, count, "number-rows-repeated", 1);
      sheet->column = 0;
    }
  else
    see_inner_start (sheet, name, attribute, count);
}

static void
see_text (gpointer data, const char *text, gsize length)
{
  struct ods_sheet *sheet = data;
  if (sheet->in_text && sheet->inner == 0)
    sheet_text_add (sheet->text, text, length);
}

/* PT14H30M00S as 14:30:00; FALSE if it is something else. */
static gboolean
take_time (const char *value, GString *out)
{
  guint hours, minutes, seconds = 0;
  if (sscanf (value, "PT%5uH%5uM%5uS", &hours, &minutes, &seconds) < 2)
    return FALSE;
  g_string_printf (out, "%u:%02u", hours, minutes);
  if (seconds > 0)
    g_string_append_printf (out, ":%02u", seconds);
  return TRUE;
}

/* The value of a cell rather than its text, which is in the language of the program. */
static void
take_value (struct ods_sheet *sheet)
{
  char *value = sheet->value;
  char *time = strchr (value, 'T');
  if (take_time (value, sheet->text))
    return;
  if (time != NULL && time > value && g_ascii_isdigit (time[-1]))
    {
      *time = ' '; /* 2024-03-05T14:30:00 */
      if (g_str_has_suffix (value, ":00") && strlen (time) > 6)
        value[strlen (value) - 3] = '\0';
    }
  gboolean is_logical = strcmp (value, "true") == 0 || strcmp (value, "false") == 0;
  g_autofree char *upper = is_logical ? g_ascii_strup (value, -1) : NULL;
  g_string_truncate (sheet->text, 0);
  sheet_value_append (sheet->text, is_logical ? upper : value, SHEET_NUMBER, FALSE);
}

static void
end_cell (struct ods_sheet *sheet)
{
  if (sheet->value != NULL)
    take_value (sheet);
  sheet->rows.formulas += sheet->has_formula && sheet->text->len == 0;
  guint last = MIN (sheet->column + MIN (sheet->repeat, SHEET_COLUMNS_MOST), SHEET_COLUMNS_MOST);
  while (sheet->column < last && sheet->text->len > 0)
    sheet_row_cell (&sheet->rows, sheet->column++, sheet->text->str, sheet->text->len);
  sheet->column = MAX (sheet->column, last);
}

static void
see_end (gpointer data, const char *name)
{
  struct ods_sheet *sheet = data;
  if (!sheet->is_in)
    return;
  if (sheet->inner > 0)
    sheet->inner--;
  else if (is_cell (name))
    end_cell (sheet);
  else if (strcmp (name, "p") == 0)
    sheet->in_text = FALSE;
  else if (strcmp (name, "table-row") == 0)
    {
      sheet_row_end (&sheet->rows, sheet->row_repeat);
      sheet_rows_write (&sheet->rows);
      sheet->next_row = sheet->rows.row;
    }
  else if (strcmp (name, "table") == 0)
    {
      sheet->is_past = TRUE;
      sheet->is_in = FALSE;
    }
}

static const struct xml_handler sheet_handler = { see_start, see_end, see_text };

static gboolean
next_rows (struct row_generator *generator, GError **error)
{
  struct ods_sheet *sheet = (struct ods_sheet *)generator;
  if (!sheet_rows_are_enough (&sheet->rows, sheet->source)
      && xml_stream_step (sheet->stream, error))
    return TRUE;
  sheet_rows_note (&sheet->rows, sheet->source);
  return FALSE;
}

static void
clear_sheet (struct row_generator *generator)
{
  struct ods_sheet *sheet = (struct ods_sheet *)generator;
  xml_stream_free (sheet->stream);
  sheet_rows_clear (&sheet->rows);
  g_string_free (sheet->text, TRUE);
  g_free (sheet->value);
}

static struct row_generator *
open_sheet (struct table_source *source, const char *encoding G_GNUC_UNUSED, GError **error)
{
  struct byte_source *bytes = archive_member_open (source->within, content, source->title, error);
  if (bytes == NULL)
    return NULL;
  struct ods_sheet *sheet = g_new0 (struct ods_sheet, 1);
  sheet->generator.next = next_rows;
  sheet->generator.clear = clear_sheet;
  sheet->source = source;
  sheet->text = g_string_new (NULL);
  sheet_rows_init (&sheet->rows, &sheet->generator);
  sheet->stream = xml_stream_new (bytes, &sheet_handler, sheet, source->title);
  return &sheet->generator;
}

const struct source_format ods_format
  = { .title = "OpenDocument spreadsheet", .row_word = "row", .open = open_sheet };
