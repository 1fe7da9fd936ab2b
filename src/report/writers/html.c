/* The report as a page: no requests, all data escaped. The content security policy allows the page's
 * own styles and script by their hashes. */
#include <string.h>
#include "pln/escape.h"
#include "report/document.h"
#include "report/writers/html.h"
#include "report/writers/html_style.h"

#define SHORT_CELL 18 /* characters that stay on one line: a date, a name */

void
html_element_write (GString *out, const char *open, const char *text, const char *close)
{
  g_string_append (out, open);
  xml_append (out, text);
  g_string_append (out, close);
}

/* Text in which names lead to their people. */
static void
linked_write (GString *out, const struct name_links *links, const char *open, const char *text,
              const char *close)
{
  g_string_append (out, open);
  name_links_append (links, text, out);
  g_string_append (out, close);
}

/* The hash by which the content security policy allows a style or script element. */
static char *
source_hash (const char *text, gsize size)
{
  guint8 digest[32];
  gsize length = sizeof digest;
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_checksum_update (checksum, (const guchar *)text, (gssize)size);
  g_checksum_get_digest (checksum, digest, &length);
  return g_base64_encode (digest, length);
}

/* The map has a style of its own: " 'sha256-...'" for it, or "". */
static char *
map_style_source (const char *map_svg)
{
  const char *start = map_svg != NULL ? strstr (map_svg, "<style") : NULL;
  const char *text = start != NULL ? strchr (start, '>') : NULL;
  const char *end = text != NULL ? strstr (text, "</style>") : NULL;
  if (end == NULL)
    return g_strdup ("");
  g_autofree char *hash = source_hash (text + 1, (gsize)(end - text - 1));
  return g_strdup_printf (" 'sha256-%s'", hash);
}

/* Nothing is loaded; a page with a script may show pictures that it made itself. */
static void
policy_write (GString *out, const struct html_parts *parts)
{
  g_autofree char *style = source_hash (html_style, strlen (html_style));
  g_autofree char *map_style = map_style_source (parts->map_svg);
  g_string_append (out, "<meta http-equiv=\"Content-Security-Policy\" "
                        "content=\"default-src 'none'; img-src data:");
  if (parts->script != NULL)
    {
      g_autofree char *script = source_hash (parts->script, strlen (parts->script));
      g_string_append_printf (out, " blob:; script-src 'sha256-%s'", script);
    }
  g_string_append_printf (out, "; style-src 'sha256-%s'%s\">\n", style, map_style);
}

static void
head_write (GString *out, const struct document *document, const struct html_parts *parts)
{
  g_string_append (out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
  policy_write (out, parts);
  g_string_append (out, "<meta name=\"referrer\" content=\"no-referrer\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        "<meta name=\"color-scheme\" content=\"light dark\">\n");
  html_element_write (out, "<title>", document->title, "</title>\n");
  g_string_append_printf (out, "<style>%s</style>\n</head>\n<body>\n<main>\n", html_style);
}

/* A column without a heading has its key for screen readers; others are sorted by the script. */
static void
heading_write (GString *out, gboolean has_script, const struct table_column *column)
{
  g_string_append (out, column->align == ALIGN_RIGHT ? "<th class=\"n\" scope=\"col\">"
                                                     : "<th scope=\"col\">");
  if (column->header[0] == '\0')
    html_element_write (out, "<span class=\"unseen\">", column->key, "</span>");
  else if (has_script)
    html_element_write (out, "<button class=\"sort\" data-act=\"sortBy\">", column->header,
                        "</button>");
  else
    xml_append (out, column->header);
  g_string_append (out, "</th>");
}

static const char *
cell_tag (const struct name_links *links, const char *text)
{
  gboolean is_short = g_utf8_strlen (text, -1) <= SHORT_CELL;
  if (name_links_is_person (links, text))
    return is_short ? "<td class=\"k who\">" : "<td class=\"who\">";
  return is_short ? "<td class=\"k\">" : "<td>";
}

/* A day, as the script sorts it: "2016-10-18", or "2016-Q4". */
static gboolean
is_iso_day (const char *data)
{
  return data != NULL && strspn (data, "0123456789") == 4 && data[4] == '-';
}

static void
cell_write (GString *out, const struct name_links *links, const struct table_cell *cell,
            gboolean is_number)
{
  if (is_number)
    html_element_write (out, "<td class=\"n\">", cell->text, "</td>");
  else if (links != NULL && is_iso_day (cell->data))
    {
      g_autofree char *tag = g_strdup_printf ("<td class=\"k\" data-sort=\"%s\">", cell->data);
      html_element_write (out, tag, cell->text, "</td>");
    }
  else
    linked_write (out, links, cell_tag (links, cell->text), cell->text, "</td>");
}

static void
table_write (GString *out, const struct name_links *links, const struct table *table,
             const char *caption)
{
  /* What can be scrolled takes the focus: the headings that sort, or else the whole. */
  g_string_append (out, links != NULL ? "<div class=\"wide\"><table>\n"
                                      : "<div class=\"wide\" tabindex=\"0\"><table>\n");
  html_element_write (out, "<caption class=\"unseen\">", caption, "</caption>\n");
  g_string_append (out, "<thead><tr>");
  for (guint i = 0; i < table->column->len; i++)
    heading_write (out, links != NULL, &g_array_index (table->column, struct table_column, i));
  g_string_append (out, "</tr></thead>\n<tbody>\n");
  for (guint row = 0; row < table_rows (table); row++)
    {
      g_string_append (out, "<tr>");
      for (guint i = 0; i < table->column->len; i++)
        cell_write (out, links, table_cell (table, row, i),
                    g_array_index (table->column, struct table_column, i).align == ALIGN_RIGHT);
      g_string_append (out, "</tr>\n");
    }
  g_string_append (out, "</tbody>\n</table></div>\n");
}

static gboolean
same_key (const struct document_block *before, const struct document_block *block)
{
  return before != NULL && before->kind == BLOCK_FACT && g_str_equal (before->key, block->key);
}

/* Its value is the same in each page that has this task. */
static void
task_box_write (GString *out, const char *task)
{
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, task, -1);
  g_string_append_printf (out, "<li><label><input type=\"checkbox\" value=\"%.8s\"><span>", digest);
}

static void
block_write (GString *out, const struct name_links *links, const struct section *section,
             const struct document_block *before, const struct document_block *block)
{
  switch (block->kind)
    {
    case BLOCK_FACT:
      if (!same_key (before, block)) /* one term, several descriptions */
        html_element_write (out, "<dt>", block->key, "</dt>");
      linked_write (out, links, "<dd>", block->text, "</dd>\n");
      break;
    case BLOCK_ITEM:
      linked_write (out, links, "<li>", block->text, "</li>\n");
      break;
    case BLOCK_TASK:
      task_box_write (out, block->text);
      linked_write (out, links, "", block->text, "</span></label></li>\n");
      break;
    case BLOCK_NOTE:
      linked_write (out, links, "<p class=\"note\">", block->text, "</p>\n");
      break;
    case BLOCK_TABLE:
      table_write (out, links, block->table, section->title);
      break;
    default:
      linked_write (out, links, "<p>", block->text, "</p>\n");
    }
}

/* The element around a run of blocks of this kind, or NULL. */
static const char *
list_element (const struct document_block *block)
{
  if (block == NULL)
    return NULL;
  return block->kind == BLOCK_FACT   ? "dl"
         : block->kind == BLOCK_ITEM ? "ol"
         : block->kind == BLOCK_TASK ? "ul"
                                     : NULL;
}

/* For the script. */
static const char task_buttons[]
  = "<p class=\"row\"><button data-act=\"copyTasks\">Copy as text</button>"
    "<button data-act=\"saveTasks\">Save for a calendar (.ics)</button></p>\n";

void
html_blocks_write (const struct section *section, const struct name_links *links, GString *out)
{
  const struct document_block *before = NULL;
  for (guint i = 0; i <= section->block->len; i++)
    {
      const struct document_block *block
        = i < section->block->len ? g_ptr_array_index (section->block, i) : NULL;
      const char *was = list_element (before), *is = list_element (block);
      if (was != NULL && g_strcmp0 (was, is) != 0)
        g_string_append_printf (out, "</%s>\n%s", was,
                                links != NULL && before->kind == BLOCK_TASK ? task_buttons : "");
      if (is != NULL && g_strcmp0 (was, is) != 0)
        g_string_append_printf (out, "<%s%s>\n", is,
                                block->kind == BLOCK_TASK ? " class=\"boxes\"" : "");
      if (block != NULL)
        block_write (out, links, section, before, block);
      before = block;
    }
}

static void
section_write (GString *out, const struct name_links *links, const struct section *section)
{
  /* With a prefix, because the map's groups have such ids too. */
  html_element_write (out, "<section id=\"section-", section->id, "\">\n<h2>");
  xml_append (out, section->title);
  if (section->aside != NULL)
    html_element_write (out, " <small>", section->aside, "</small>");
  g_string_append (out, "</h2>\n");
  html_blocks_write (section, links, out);
  g_string_append (out, "</section>\n");
}

/* Writes the picture inline, without its XML declaration. */
static void
map_write (GString *out, const struct html_parts *parts)
{
  const char *start = parts->map_svg != NULL ? strstr (parts->map_svg, "<svg") : NULL;
  if (start == NULL)
    return;
  g_string_append (out, "<figure id=\"map\" tabindex=\"0\">\n");
  g_string_append (out, start);
  if (parts->map_note != NULL)
    html_element_write (out, "<figcaption>", parts->map_note, "</figcaption>\n");
  g_string_append (out, "</figure>\n");
}

/* On paper the map has a page of its own; what is said in short stands on the one before it. */
static guint
sections_on_cover (const struct document *document)
{
  const struct section *first
    = document->section->len > 0 ? g_ptr_array_index (document->section, 0) : NULL;
  return first != NULL && g_str_equal (first->id, "short") ? 1 : 0;
}

/* What the script reads at once stands before it. */
static void
script_write (GString *out, const struct html_parts *parts)
{
  if (parts->script != NULL)
    g_string_append_printf (
      out, "%s<script type=\"application/json\" id=\"data\">%s</script>\n<script>%s</script>\n%s",
      parts->view, parts->data, parts->script, parts->cards);
}

void
html_write (const struct document *document, const struct html_parts *parts, GString *out)
{
  head_write (out, document, parts);
  html_element_write (out, "<h1>", document->title, "</h1>\n");
  for (guint i = 0; i < document->lead->len; i++)
    linked_write (out, parts->links, "<p>", g_ptr_array_index (document->lead, i), "</p>\n");
  guint cover = sections_on_cover (document);
  for (guint i = 0; i <= document->section->len; i++)
    {
      if (i == cover)
        map_write (out, parts);
      if (i < document->section->len)
        section_write (out, parts->links, g_ptr_array_index (document->section, i));
    }
  g_string_append (out, "</main>\n");
  script_write (out, parts);
  g_string_append (out, "</body>\n</html>\n");
}

void
document_to_html (const struct document *document, const char *map_svg, GString *out)
{
  html_write (document, &(struct html_parts){ .map_svg = map_svg }, out);
}
