/* The cells of a sheet of Excel as rows: texts from the shared ones, numbers as their format shows
 * them. */
#include <string.h>
#include "read/sources/sheet_rows.h"
#include "read/sources/sheet_text.h"
#include "read/sources/table_source.h"
#include "read/sources/workbook.h"
#include "read/sources/xlsx_parts.h"
#include "read/sources/xml_stream.h"

enum cell_type
{
  CELL_NUMBER,
  CELL_SHARED,
  CELL_BOOLEAN,
  CELL_TEXT /* and dates as ISO 8601, errors, results of formulas */
};

#define ELEMENT_ROW '\1'
#define ELEMENT_SOUND '\2'

struct xlsx_sheet
{
  struct row_generator generator;
  struct table_source *source;
  struct xml_stream *stream;
  struct xlsx_parts parts;
  struct sheet_rows rows;
  GString *value, *shown;
  enum cell_type type;
  enum sheet_style style;
  guint column, next_column;
  gboolean in_value, in_sound, has_formula;
};

/* "BC12" is in column 54, from 0; G_MAXUINT if no letters begin it. */
static guint
column_of_reference (const struct xml_attribute *reference)
{
  guint column = 0;
  gsize i = 0;
  while (i < reference->length && i < 3 && g_ascii_isalpha (reference->value[i]))
    column = column * 26 + (guint)(g_ascii_toupper (reference->value[i++]) - 'A') + 1;
  return column - 1;
}

static enum cell_type
cell_type_of (const struct xml_attribute *type)
{
  char letter
    = type->length == 1 ? *type->value : '\0'; /* "str", "inlineStr", "d" and "e" are texts */
  return letter == 'n'   ? CELL_NUMBER
         : letter == 's' ? CELL_SHARED
         : letter == 'b' ? CELL_BOOLEAN
                         : CELL_TEXT;
}

static enum sheet_style
style_of_number (const struct xlsx_parts *parts, guint64 number)
{
  return number < parts->style->len ? g_array_index (parts->style, enum sheet_style, number)
                                    : SHEET_NUMBER;
}

/* A cell without a reference follows the one before. */
static void
begin_cell (struct xlsx_sheet *sheet, const struct xml_attribute *attribute, guint count)
{
  guint column = G_MAXUINT;
  guint64 style = 0;
  sheet->type = CELL_NUMBER;
  for (guint i = 0; i < count; i++)
    if (attribute[i].name[0] == '\0' || attribute[i].name[1] != '\0')
      continue;
    else if (attribute[i].name[0] == 'r')
      column = column_of_reference (&attribute[i]);
    else if (attribute[i].name[0] == 't')
      sheet->type = cell_type_of (&attribute[i]);
    else if (attribute[i].name[0] == 's')
      style = xml_attribute_number (&attribute[i], 0);
  sheet->column = column != G_MAXUINT ? column : sheet->next_column;
  sheet->next_column = sheet->column + 1;
  sheet->style = style_of_number (&sheet->parts, style);
  sheet->has_formula = FALSE;
  g_string_truncate (sheet->value, 0);
}

/* The name of an element, as nearly all have one letter. Of the others, ELEMENT_ROW and
 * ELEMENT_SOUND count. */
static char
element_letter (const char *name)
{
  if (name[0] == '\0' || name[1] == '\0')
    return name[0];
  return strcmp (name, "row") == 0 ? ELEMENT_ROW : strcmp (name, "rPh") == 0 ? ELEMENT_SOUND : '\0';
}

static void
see_start (gpointer data, const char *name, const struct xml_attribute *attribute, guint count)
{
  struct xlsx_sheet *sheet = data;
  switch (element_letter (name))
    {
    case 'c':
      begin_cell (sheet, attribute, count);
      break;
    case 'v':
    case 't':
      sheet->in_value = !sheet->in_sound;
      break;
    case 'f':
      sheet->has_formula = TRUE;
      break;
    case ELEMENT_SOUND:
      sheet->in_sound = TRUE;
      break;
    case ELEMENT_ROW:
      sheet_row_begin (&sheet->rows, xml_number (attribute, count, "r", 0));
      sheet->next_column = 0;
      break;
    default:
      break;
    }
}

static void
see_text (gpointer data, const char *text, gsize length)
{
  struct xlsx_sheet *sheet = data;
  if (sheet->in_value)
    sheet_text_add (sheet->value, text, length);
}

static void
end_cell (struct xlsx_sheet *sheet)
{
  gsize length = sheet->value->len;
  const char *text = sheet->value->str;
  sheet->rows.formulas += sheet->has_formula && length == 0;
  if (sheet->type == CELL_SHARED && length > 0)
    text = xlsx_parts_text (&sheet->parts, g_ascii_strtoull (text, NULL, 10), &length);
  else if (sheet->type == CELL_BOOLEAN && length > 0)
    {
      text = *text == '1' ? "TRUE" : "FALSE";
      length = strlen (text);
    }
  else if (length > 0)
    {
      g_string_truncate (sheet->shown, 0);
      if (sheet->type == CELL_NUMBER)
        sheet_value_append (sheet->shown, text, sheet->style, sheet->parts.since_1904);
      else
        sheet_text_unescape (sheet->value, sheet->shown);
      text = sheet->shown->str;
      length = sheet->shown->len;
    }
  sheet_row_cell (&sheet->rows, sheet->column, text, length);
}

static void
see_end (gpointer data, const char *name)
{
  struct xlsx_sheet *sheet = data;
  switch (element_letter (name))
    {
    case 'c':
      end_cell (sheet);
      break;
    case 'v':
    case 't':
      sheet->in_value = FALSE;
      break;
    case ELEMENT_SOUND:
      sheet->in_sound = FALSE;
      break;
    case ELEMENT_ROW:
      sheet_row_end (&sheet->rows, 1);
      sheet_rows_write (&sheet->rows);
      break;
    default:
      break;
    }
}

static const struct xml_handler sheet_handler = { see_start, see_end, see_text };

static gboolean
next_rows (struct row_generator *generator, GError **error)
{
  struct xlsx_sheet *sheet = (struct xlsx_sheet *)generator;
  if (!sheet_rows_are_enough (&sheet->rows, sheet->source)
      && xml_stream_step (sheet->stream, error))
    return TRUE;
  sheet_rows_note (&sheet->rows, sheet->source);
  return FALSE;
}

static void
clear_sheet (struct row_generator *generator)
{
  struct xlsx_sheet *sheet = (struct xlsx_sheet *)generator;
  xml_stream_free (sheet->stream);
  xlsx_parts_clear (&sheet->parts);
  sheet_rows_clear (&sheet->rows);
  g_string_free (sheet->value, TRUE);
  g_string_free (sheet->shown, TRUE);
}

static struct row_generator *
open_sheet (struct table_source *source, const char *encoding G_GNUC_UNUSED, GError **error)
{
  struct byte_source *bytes
    = archive_member_open (source->within, source->member, source->title, error);
  if (bytes == NULL)
    return NULL;
  struct xlsx_sheet *sheet = g_new0 (struct xlsx_sheet, 1);
  sheet->generator.next = next_rows;
  sheet->generator.clear = clear_sheet;
  sheet->source = source;
  sheet->value = g_string_new (NULL);
  sheet->shown = g_string_new (NULL);
  sheet_rows_init (&sheet->rows, &sheet->generator);
  sheet->stream = xml_stream_new (bytes, &sheet_handler, sheet, source->title);
  if (xlsx_parts_read (&sheet->parts, source->within, error))
    return &sheet->generator;
  clear_sheet (&sheet->generator);
  g_free (sheet);
  return NULL;
}

const struct source_format xlsx_format
  = { .title = "Excel workbook", .row_word = "row", .open = open_sheet };
