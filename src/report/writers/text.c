/* The report on a terminal: fits the given width, aligned in any script. */
#include <string.h>
#include "report/document.h"
#include "report/writers/text_lines.h"
#include "report/writers/text_style.h"
#include "pln/display_width.h"

#define LEAST_WIDTH 40
#define WIDEST_KEY 26

static void
paragraph_write (GString *out, const char *text, int indent, int width)
{
  text_append_spaces (out, indent);
  text_wrap (out, text, indent, indent, width);
}

static void
heading_write (GString *out, const struct section *section, int width)
{
  g_autofree char *title
    = section->verbatim ? g_strdup (section->title) : g_utf8_strup (section->title, -1);
  int space
    = section->aside == NULL ? -1 : width - text_width (title) - text_width (section->aside);
  if (space < TEXT_GAP)
    text_wrap (out, title, 0, 0, width);
  else
    {
      g_string_append (out, title);
      text_append_spaces (out, space);
      g_string_append (out, section->aside);
      text_line_end (out);
    }
  if (space < TEXT_GAP && section->aside != NULL)
    paragraph_write (out, section->aside, TEXT_INDENT, width);
}

/* The first block after `first` that is of another kind. */
static guint
run_end (const struct section *section, guint first)
{
  const struct document_block *head = g_ptr_array_index (section->block, first);
  guint end = first + 1;
  while (end < section->block->len
         && ((struct document_block *)g_ptr_array_index (section->block, end))->kind == head->kind)
    end++;
  return end;
}

/* Adjacent sentences make a paragraph. */
static void
sentences_write (GString *out, const struct section *section, guint first, guint end, int width)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint i = first; i < end; i++)
    {
      const struct document_block *block = g_ptr_array_index (section->block, i);
      g_string_append_printf (text, "%s%s", i > first ? " " : "", block->text);
    }
  paragraph_write (out, text->str, TEXT_INDENT, width);
}

static void
facts_write (GString *out, const struct section *section, guint first, guint end, int width)
{
  int key_width = 0;
  for (guint i = first; i < end; i++)
    {
      const struct document_block *block = g_ptr_array_index (section->block, i);
      key_width = MAX (key_width, text_width (block->key));
    }
  key_width = MIN (key_width, MIN (WIDEST_KEY, width / 3));
  for (guint i = first; i < end; i++)
    {
      const struct document_block *block = g_ptr_array_index (section->block, i);
      int start = TEXT_INDENT + key_width + TEXT_GAP;
      text_append_spaces (out, TEXT_INDENT);
      g_autoptr (GString) key = g_string_new (NULL);
      text_append_cut_middle (key, block->key, key_width);
      text_append_padded (out, key->str, key_width, FALSE);
      text_append_spaces (out, TEXT_GAP);
      text_wrap (out, block->text, start, start, width);
    }
}

static void
items_write (GString *out, const struct section *section, guint first, guint end, int width)
{
  for (guint i = first; i < end; i++)
    {
      const struct document_block *block = g_ptr_array_index (section->block, i);
      g_autofree char *mark = block->kind == BLOCK_TASK
                                ? g_strdup_printf ("%*s[ ] ", TEXT_INDENT, "")
                                : g_strdup_printf ("%*s%u  ", TEXT_INDENT, "", i - first + 1);
      int start = (int)strlen (mark);
      g_string_append (out, mark);
      text_wrap (out, block->text, start, start, width);
    }
}

/* How blocks look on a terminal: -1 for plain. */
static int
block_style (enum block_kind kind)
{
  switch (kind)
    {
    case BLOCK_ITEM:
    case BLOCK_TASK:
      return STYLE_MARK;
    case BLOCK_NOTE:
      return STYLE_SMALL;
    default:
      return -1;
    }
}

static void
style_from (GString *out, gsize from, int style, gboolean styled)
{
  if (styled && style >= 0)
    text_style_from (out, from, TEXT_INDENT, (enum text_style)style);
}

static void
section_write (GString *out, const struct section *section, int width, gboolean styled)
{
  gsize from = out->len;
  heading_write (out, section, width);
  style_from (out, from, STYLE_HEADING, styled);
  for (guint i = 0; i < section->block->len;)
    {
      const struct document_block *block = g_ptr_array_index (section->block, i);
      guint end = run_end (section, i);
      from = out->len;
      switch (block->kind)
        {
        case BLOCK_FACT:
          facts_write (out, section, i, end, width);
          break;
        case BLOCK_ITEM:
        case BLOCK_TASK:
          items_write (out, section, i, end, width);
          break;
        case BLOCK_TABLE:
          text_table_write (out, block->table, width);
          end = i + 1;
          break;
        case BLOCK_SENTENCE:
          sentences_write (out, section, i, end, width);
          break;
        default:
          paragraph_write (out, block->text, TEXT_INDENT, width);
          end = i + 1;
        }
      style_from (out, from, block_style (block->kind), styled);
      i = end;
    }
}

static void
document_write (const struct document *document, int width, gboolean styled, GString *out)
{
  gsize from = out->len;
  width = MAX (width, LEAST_WIDTH);
  paragraph_write (out, document->title, 0, width);
  style_from (out, from, STYLE_HEADING, styled);
  for (guint i = 0; i < document->lead->len; i++)
    paragraph_write (out, g_ptr_array_index (document->lead, i), 0, width);
  for (guint i = 0; i < document->section->len; i++)
    {
      g_string_append_c (out, '\n');
      section_write (out, g_ptr_array_index (document->section, i), width, styled);
    }
  if (document->hint->len > 0)
    g_string_append_c (out, '\n');
  from = out->len;
  for (guint i = 0; i < document->hint->len; i++)
    paragraph_write (out, g_ptr_array_index (document->hint, i), 0, width);
  style_from (out, from, STYLE_SMALL, styled);
}

void
document_to_text (const struct document *document, int width, GString *out)
{
  document_write (document, width, FALSE, out);
}

void
document_to_terminal (const struct document *document, int width, GString *out)
{
  document_write (document, width, TRUE, out);
}
