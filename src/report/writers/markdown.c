/* The report as Markdown (CommonMark with pipe tables). */
#include <string.h>
#include "report/writers/markdown.h"
#include "pln/display_width.h"

void
markdown_append (GString *out, const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '<')
        g_string_append (out, "&lt;");
      else if (*at == '>')
        g_string_append (out, "&gt;");
      else if (*at == '&')
        g_string_append (out, "&amp;");
      else
        {
          if (strchr ("\\`*_{}[]#|~!$", *at) != NULL)
            g_string_append_c (out, '\\');
          g_string_append_c (out, *at);
        }
    }
}

/* Escapes what Markdown would interpret: a dash, a plus or "1." at the start of a line begins a
 * list, and web addresses become links. */
static void
markdown_line (GString *out, const char *text)
{
  gsize digits = strspn (text, "0123456789");
  if (text[0] == '-' || text[0] == '+' || text[0] == '=')
    g_string_append_c (out, '\\');
  if (digits > 0 && (text[digits] == '.' || text[digits] == ')'))
    {
      g_string_append_len (out, text, (gssize)digits);
      g_string_append_c (out, '\\');
      text += digits;
    }
  markdown_append (out, text);
}

static void
table_row (GString *out, const struct table *table, guint row)
{
  for (guint i = 0; i < table->column->len; i++)
    {
      g_string_append (out, "| ");
      markdown_append (out, table_cell (table, row, i)->text);
      g_string_append_c (out, ' ');
    }
  g_string_append (out, "|\n");
}

static void
table_write (GString *out, const struct table *table)
{
  for (guint i = 0; i < table->column->len; i++)
    {
      g_string_append (out, "| ");
      markdown_append (out, g_array_index (table->column, struct table_column, i).header);
      g_string_append_c (out, ' ');
    }
  g_string_append (out, "|\n");
  for (guint i = 0; i < table->column->len; i++)
    g_string_append (out, g_array_index (table->column, struct table_column, i).align == ALIGN_RIGHT
                            ? "| --: "
                            : "| :-- ");
  g_string_append (out, "|\n");
  for (guint row = 0; row < table_rows (table); row++)
    table_row (out, table, row);
}

static void
block_write (GString *out, const struct document_block *block)
{
  switch (block->kind)
    {
    case BLOCK_FACT:
      g_string_append (out, "- **");
      markdown_append (out, block->key);
      g_string_append (out, "**: ");
      markdown_append (out, block->text);
      break;
    case BLOCK_ITEM:
      g_string_append (out, "1. ");
      markdown_append (out, block->text);
      break;
    case BLOCK_TASK:
      g_string_append (out, "- [ ] ");
      markdown_append (out, block->text);
      break;
    case BLOCK_TABLE:
      table_write (out, block->table);
      return;
    default:
      markdown_line (out, block->text);
    }
  g_string_append_c (out, '\n');
}

static gboolean
is_list (const struct document_block *block)
{
  return block->kind == BLOCK_FACT || block->kind == BLOCK_ITEM || block->kind == BLOCK_TASK;
}

static void
section_write (GString *out, const struct section *section)
{
  const struct document_block *before = NULL;
  g_string_append (out, "\n## ");
  markdown_append (out, section->title);
  if (section->aside != NULL)
    {
      g_string_append (out, ": ");
      markdown_append (out, section->aside);
    }
  g_string_append_c (out, '\n');
  for (guint i = 0; i < section->block->len; i++)
    {
      const struct document_block *block = g_ptr_array_index (section->block, i);
      if (before == NULL || before->kind != block->kind || !is_list (block))
        g_string_append_c (out, '\n');
      block_write (out, block);
      before = block;
    }
}

/* An image, or a link to a PDF, which pages do not show. */
static void
map_write (const char *map, GString *out)
{
  g_autofree char *address = g_uri_escape_string (map, "/", TRUE);
  g_autofree char *lower = g_ascii_strdown (map, -1);
  g_string_append_printf (out, "\n%s[The map](%s)\n", g_str_has_suffix (lower, ".pdf") ? "" : "!",
                          address);
}

static void
leads_write (GString *out, const struct document *document)
{
  for (guint i = 0; i < document->lead->len; i++)
    {
      g_string_append_c (out, '\n');
      markdown_line (out, g_ptr_array_index (document->lead, i));
      g_string_append_c (out, '\n');
    }
}

static void
sections_write (GString *out, const struct document *document)
{
  for (guint i = 0; i < document->section->len; i++)
    section_write (out, g_ptr_array_index (document->section, i));
}

void
document_to_markdown (const struct document *document, const char *map, GString *out)
{
  g_string_append (out, "# ");
  markdown_append (out, document->title);
  g_string_append_c (out, '\n');
  leads_write (out, document);
  if (map != NULL)
    map_write (map, out);
  sections_write (out, document);
}

void
document_body_to_markdown (const struct document *document, GString *out)
{
  leads_write (out, document);
  sections_write (out, document);
}
