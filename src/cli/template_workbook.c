/* The table to fill in, as the smallest workbook that spreadsheet programs open: Office Open XML,
 * ECMA-376 part 1, in a ZIP container. */
#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <string.h>
#include "pln/base.h"
#include "pln/escape.h"
#include "cli/template_workbook.h"

enum
{
  STYLE_PLAIN,
  STYLE_HEADING,
  STYLE_DAY,
  SERIAL_OF_1970 = 25569, /* days since 30 December 1899 */
  ROWS_TO_FILL_IN = 1000  /* that offer words */
};

#define NAMESPACE "http://schemas.openxmlformats.org/"
#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define RELATIONS "<Relationships xmlns=\"" NAMESPACE "package/2006/relationships\">"
#define RELATION(id, type, target)                                                          \
  "<Relationship Id=\"" id "\" Type=\"" NAMESPACE "officeDocument/2006/relationships/" type \
  "\" Target=\"" target "\"/>"
#define PART_TYPE "application/vnd.openxmlformats-officedocument.spreadsheetml."

static const char content_types[]
  = XML "<Types xmlns=\"" NAMESPACE "package/2006/content-types\">"
        "<Default Extension=\"rels\" "
        "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" PART_TYPE "sheet.main+xml\"/>"
        "<Override PartName=\"/xl/styles.xml\" ContentType=\"" PART_TYPE "styles+xml\"/>"
        "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" PART_TYPE
        "worksheet+xml\"/></Types>";
static const char package_relations[]
  = XML RELATIONS RELATION ("rId1", "officeDocument", "xl/workbook.xml") "</Relationships>";
static const char workbook_relations[]
  = XML RELATIONS RELATION ("rId1", "worksheet", "worksheets/sheet1.xml")
    RELATION ("rId2", "styles", "styles.xml") "</Relationships>";
static const char workbook[]
  = XML "<workbook xmlns=\"" NAMESPACE "spreadsheetml/2006/main\" xmlns:r=\"" NAMESPACE
        "officeDocument/2006/relationships\"><sheets>"
        "<sheet name=\"interactions\" sheetId=\"1\" r:id=\"rId1\"/>"
        "</sheets></workbook>";
/* Cell formats in the order of STYLE_...; number format 14 is a day as the reader's country writes it,
 * so the ISO form has its own. */
static const char styles[]
  = XML "<styleSheet xmlns=\"" NAMESPACE "spreadsheetml/2006/main\">"
        "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
        "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
        "</cellStyleXfs><cellXfs count=\"3\">"
        "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
        "applyNumberFormat=\"1\"/></cellXfs><cellStyles count=\"1\">"
        "<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

/* What the table's columns are like; other words than those offered may be written too. */
static const struct template_column
{
  const char *heading;
  guint width; /* characters */
  const char *words;
} columns[] = {
  { "date", 12, NULL },
  { "with", 30, NULL },
  { "channel", 14,
    "coffee,lunch,walk,call,video call,message,e-mail,comment,post,workshop,meetup,conference" },
  { "topic", 24, NULL },
  { "direction", 11, "got,gave,both" },
  { "event", 22, NULL },
  { "minutes", 9, NULL },
};

static const struct template_column *
column_named (const char *heading)
{
  static const struct template_column other = { NULL, 16, NULL };
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    if (strcmp (columns[i].heading, heading) == 0)
      return &columns[i];
  return &other;
}

static gboolean
day_of_cell (const char *text, gint32 *day)
{
  int year, month, mday, end = 0;
  if (sscanf (text, "%4d-%2d-%2d%n", &year, &month, &mday, &end) != 3 || text[end] != '\0')
    return FALSE;
  *day = day_from_date (year, month, mday);
  return *day != DAY_NONE;
}

static void
cell_append (GString *out, guint row, guint column, const char *text)
{
  gint32 day;
  double number;
  char name = (char)('A' + column);
  if (*text == '\0')
    return;
  if (row > 1 && day_of_cell (text, &day))
    g_string_append_printf (out, "<c r=\"%c%u\" s=\"%d\"><v>%d</v></c>", name, row, STYLE_DAY,
                            day + SERIAL_OF_1970);
  else if (number_parse (text, &number))
    g_string_append_printf (out, "<c r=\"%c%u\"><v>%s</v></c>", name, row, text);
  else
    {
      g_string_append_printf (out, "<c r=\"%c%u\" s=\"%d\" t=\"inlineStr\"><is><t>", name, row,
                              row == 1 ? STYLE_HEADING : STYLE_PLAIN);
      xml_append (out, text);
      g_string_append (out, "</t></is></c>");
    }
}

static void
rows_append (GString *out, char **line)
{
  g_string_append (out, "<sheetData>");
  for (guint row = 1; *line != NULL && **line != '\0'; line++, row++)
    {
      g_auto (GStrv) cell = g_strsplit (*line, ",", -1);
      g_string_append_printf (out, "<row r=\"%u\">", row);
      for (guint i = 0; cell[i] != NULL; i++)
        cell_append (out, row, i, cell[i]);
      g_string_append (out, "</row>");
    }
  g_string_append (out, "</sheetData>");
}

/* Days that will be written get the format of days too. */
static void
widths_append (GString *out, char **heading)
{
  g_string_append (out, "<cols>");
  for (guint i = 0; heading[i] != NULL; i++)
    g_string_append_printf (
      out, "<col min=\"%u\" max=\"%u\" width=\"%u\" style=\"%d\" customWidth=\"1\"/>", i + 1, i + 1,
      column_named (heading[i])->width, strcmp (heading[i], "date") == 0 ? STYLE_DAY : STYLE_PLAIN);
  g_string_append (out, "</cols>");
}

static void
words_append (GString *out, char **heading)
{
  g_autoptr (GString) lists = g_string_new (NULL);
  guint count = 0;
  for (guint i = 0; heading[i] != NULL; i++)
    {
      const char *words = column_named (heading[i])->words;
      if (words == NULL)
        continue;
      g_string_append_printf (
        lists,
        "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"0\" "
        "sqref=\"%c2:%c%d\"><formula1>&quot;%s&quot;</formula1></dataValidation>",
        'A' + i, 'A' + i, ROWS_TO_FILL_IN, words);
      count++;
    }
  if (count > 0)
    g_string_append_printf (out, "<dataValidations count=\"%u\">%s</dataValidations>", count,
                            lists->str);
}

static char *
sheet_new (const char *csv, gsize length)
{
  g_autofree char *text = g_strndup (csv, length);
  g_auto (GStrv) line = g_strsplit (text, "\n", -1);
  g_auto (GStrv) heading = g_strsplit (line[0], ",", -1);
  GString *out = g_string_new (XML "<worksheet xmlns=\"" NAMESPACE "spreadsheetml/2006/main\">"
                                   "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" "
                                   "topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                                   "</sheetView></sheetViews>");
  widths_append (out, heading);
  rows_append (out, line);
  words_append (out, heading);
  g_string_append (out, "</worksheet>");
  return g_string_free (out, FALSE);
}

static la_ssize_t
bytes_take (struct archive *archive G_GNUC_UNUSED, void *bytes, const void *buffer, size_t length)
{
  g_byte_array_append (bytes, buffer, (guint)length);
  return (la_ssize_t)length;
}

/* Without a time, so that the bytes depend on nothing else. Memory cannot fail to be written to. */
static void
part_write (struct archive *archive, const char *name, const char *text)
{
  struct archive_entry *entry = archive_entry_new ();
  gsize length = strlen (text);
  archive_entry_set_pathname (entry, name);
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_entry_set_perm (entry, 0644);
  archive_entry_set_size (entry, (la_int64_t)length);
  archive_write_header (archive, entry);
  archive_write_data (archive, text, length);
  archive_entry_free (entry);
}

GBytes *
template_workbook_new (const char *csv, gsize length)
{
  GByteArray *bytes = g_byte_array_new ();
  struct archive *archive = archive_write_new ();
  g_autofree char *sheet = sheet_new (csv, length);
  archive_write_set_format_zip (archive);
  archive_write_set_bytes_in_last_block (archive, 1);
  archive_write_open (archive, bytes, NULL, bytes_take, NULL);
  part_write (archive, "[Content_Types].xml", content_types);
  part_write (archive, "_rels/.rels", package_relations);
  part_write (archive, "xl/workbook.xml", workbook);
  part_write (archive, "xl/_rels/workbook.xml.rels", workbook_relations);
  part_write (archive, "xl/styles.xml", styles);
  part_write (archive, "xl/worksheets/sheet1.xml", sheet);
  archive_write_close (archive);
  archive_write_free (archive);
  return g_byte_array_free_to_bytes (bytes);
}
