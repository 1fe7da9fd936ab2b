/* The report on a terminal: fits the given width, aligned in any script. */
#include <string.h>
#include "report/document.h"
#include "report/writers/text_style.h"
#include "pln/display_width.h"

#define INDENT 2
#define GAP 2
#define LEAST_WIDTH 40
#define WIDEST_KEY 26
#define NARROWEST_CELL 8

/* Ends a line without trailing spaces. */
static void
line_end (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  g_string_append_c (out, '\n');
}

/* Length of the next word; a number and the per cent sign after a space count as one. */
static gsize
word_length (const char *text)
{
  gsize length = strcspn (text, " ");
  if (length > 0 && strncmp (text + length, " %", 2) == 0)
    length += 1 + strcspn (text + length + 1, " ");
  return length;
}

/* Appends text from column `start` (already reached), broken between words at `width`; further
 * lines begin at column `hang`. A word longer than a line is broken between characters. */
static void
text_wrap (GString *out, const char *text, int start, int hang, int width)
{
  int column = start;
  gboolean fresh = TRUE;
  while (*text != '\0')
    {
      text += strspn (text, " ");
      gsize length = word_length (text);
      g_autofree char *word = g_strndup (text, length);
      int needed = text_width (word);
      if (!fresh && column + 1 + needed > width)
        {
          line_end (out);
          text_append_spaces (out, hang);
          column = hang;
          fresh = TRUE;
        }
      if (fresh && column + needed > width)
        {
          length = MAX (text_fit (text, width - column), 1);
          length = MAX (length, (gsize)(g_utf8_next_char (text) - text));
          g_free (word);
          word = g_strndup (text, length);
          needed = width;
        }
      if (!fresh)
        g_string_append_c (out, ' ');
      g_string_append (out, word);
      column += needed + (fresh ? 0 : 1);
      fresh = FALSE;
      text += length;
    }
  line_end (out);
}

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
  if (space < GAP)
    text_wrap (out, title, 0, 0, width);
  else
    {
      g_string_append (out, title);
      text_append_spaces (out, space);
      g_string_append (out, section->aside);
      line_end (out);
    }
  if (space < GAP && section->aside != NULL)
    paragraph_write (out, section->aside, INDENT, width);
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
  paragraph_write (out, text->str, INDENT, width);
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
      int start = INDENT + key_width + GAP;
      text_append_spaces (out, INDENT);
      text_append_padded (out, block->key, key_width, FALSE);
      text_append_spaces (out, GAP);
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
                                ? g_strdup_printf ("%*s[ ] ", INDENT, "")
                                : g_strdup_printf ("%*s%u  ", INDENT, "", i - first + 1);
      int start = (int)strlen (mark);
      g_string_append (out, mark);
      text_wrap (out, block->text, start, start, width);
    }
}

/* How a table fits on the page. */
struct text_grid
{
  guint columns;
  int *width;         /* 0: column left out */
  gboolean two_lines; /* headers are broken at their first space */
};

static int
column_content_width (const struct table *table, guint column)
{
  int width = 0;
  for (guint row = 0; row < table_rows (table); row++)
    width = MAX (width, text_width (table_cell (table, row, column)->text));
  return width;
}

static int
header_width (const char *header, gboolean two_lines)
{
  const char *space = two_lines ? strchr (header, ' ') : NULL;
  if (space == NULL)
    return text_width (header);
  g_autofree char *first = g_strndup (header, (gsize)(space - header));
  return MAX (text_width (first), text_width (space + 1));
}

static int
grid_total (const struct text_grid *grid)
{
  int total = INDENT - GAP;
  for (guint i = 0; i < grid->columns; i++)
    if (grid->width[i] > 0)
      total += grid->width[i] + GAP;
  return total;
}

static void
grid_measure (struct text_grid *grid, const struct table *table, gboolean two_lines)
{
  grid->two_lines = two_lines;
  for (guint i = 0; i < grid->columns; i++)
    {
      const struct table_column *column = &g_array_index (table->column, struct table_column, i);
      int width = MAX (column_content_width (table, i), header_width (column->header, two_lines));
      grid->width[i] = MAX (width, 1);
    }
}

/* Takes width from the widest text column until the table fits or no column is wider than the
 * minimum readable width. */
static void
grid_squeeze (struct text_grid *grid, const struct table *table, int width, int narrowest)
{
  while (grid_total (grid) > width)
    {
      gint widest = -1;
      for (guint i = 0; i < grid->columns; i++)
        if (g_array_index (table->column, struct table_column, i).align == ALIGN_LEFT
            && grid->width[i] > narrowest && (widest < 0 || grid->width[i] > grid->width[widest]))
          widest = (gint)i;
      if (widest < 0)
        return;
      grid->width[widest]--;
    }
}

static gboolean
grid_drop (struct text_grid *grid, const struct table *table)
{
  gint last = -1;
  guint8 rank = 0;
  for (guint i = 0; i < grid->columns; i++)
    {
      guint8 own = g_array_index (table->column, struct table_column, i).rank;
      if (grid->width[i] > 0 && own > 0 && own >= rank)
        {
          rank = own;
          last = (gint)i;
        }
    }
  if (last >= 0)
    grid->width[last] = 0;
  return last >= 0;
}

static void
grid_fit (struct text_grid *grid, const struct table *table, int width)
{
  grid_measure (grid, table, FALSE);
  if (grid_total (grid) > width)
    grid_measure (grid, table, TRUE);
  grid_squeeze (grid, table, width, 2 * NARROWEST_CELL);
  while (grid_total (grid) > width && grid_drop (grid, table))
    ;
  grid_squeeze (grid, table, width, NARROWEST_CELL);
}

static void
grid_row (GString *out, const struct text_grid *grid, const struct table *table, const char **text)
{
  int behind = INDENT;
  for (guint i = 0; i < grid->columns; i++)
    {
      if (grid->width[i] == 0)
        continue;
      text_append_spaces (out, behind);
      text_append_padded (out, text[i], grid->width[i],
                          g_array_index (table->column, struct table_column, i).align
                            == ALIGN_RIGHT);
      behind = GAP;
    }
  line_end (out);
}

#define ISOLATE_BEGIN "\u2068" /* around text of another direction */
#define ISOLATE_END "\u2069"

/* Text of another direction that is broken over lines is set apart on each of them. */
static void
isolates_balance (char **line)
{
  gboolean open = FALSE;
  for (; *line != NULL; line++)
    {
      const char *begin = g_strrstr (*line, ISOLATE_BEGIN), *end = g_strrstr (*line, ISOLATE_END);
      gboolean goes_on = begin != NULL ? end == NULL || end < begin : open && end == NULL;
      char *whole
        = g_strconcat (open ? ISOLATE_BEGIN : "", *line, goes_on ? ISOLATE_END : "", NULL);
      g_free (*line);
      *line = whole;
      open = goes_on;
    }
}

/* The lines of a cell; what is aligned on the right stays on one. */
static char **
cell_lines (const char *text, int width, enum align align)
{
  g_autoptr (GString) wrapped = g_string_new (NULL);
  if (align == ALIGN_RIGHT || text_width (text) <= width)
    return g_strsplit (text, "\n", 1);
  text_wrap (wrapped, text, 0, 0, width);
  g_string_truncate (wrapped, wrapped->len - 1);
  char **line = g_strsplit (wrapped->str, "\n", -1);
  isolates_balance (line);
  return line;
}

/* A row, on as many lines as its longest cell needs. */
static void
grid_rows (GString *out, const struct text_grid *grid, const struct table *table, guint row)
{
  g_autoptr (GPtrArray) cell = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);
  g_autofree const char **text = g_new0 (const char *, grid->columns);
  guint lines = 1;
  for (guint i = 0; i < grid->columns; i++)
    {
      enum align align = g_array_index (table->column, struct table_column, i).align;
      char **line = cell_lines (table_cell (table, row, i)->text, grid->width[i], align);
      g_ptr_array_add (cell, line);
      if (grid->width[i] > 0)
        lines = MAX (lines, g_strv_length (line));
    }
  for (guint k = 0; k < lines; k++)
    {
      for (guint i = 0; i < grid->columns; i++)
        {
          char **line = g_ptr_array_index (cell, i);
          text[i] = k < g_strv_length (line) ? line[k] : "";
        }
      grid_row (out, grid, table, text);
    }
}

static void
grid_header (GString *out, const struct text_grid *grid, const struct table *table)
{
  g_auto (GStrv) upper = g_new0 (char *, grid->columns + 1);
  g_auto (GStrv) lower = g_new0 (char *, grid->columns + 1);
  gboolean two_lines = FALSE, any = FALSE;
  for (guint i = 0; i < grid->columns; i++)
    {
      const char *header = g_array_index (table->column, struct table_column, i).header;
      const char *space
        = grid->two_lines && grid->width[i] < text_width (header) ? strchr (header, ' ') : NULL;
      upper[i] = space == NULL ? g_strdup ("") : g_strndup (header, (gsize)(space - header));
      lower[i] = g_strdup (space == NULL ? header : space + 1);
      two_lines = two_lines || (space != NULL && grid->width[i] > 0);
      any = any || header[0] != '\0';
    }
  if (two_lines)
    grid_row (out, grid, table, (const char **)upper);
  if (any)
    grid_row (out, grid, table, (const char **)lower);
}

static void
table_write (GString *out, const struct table *table, int width)
{
  guint columns = table->column->len;
  g_autofree int *widths = g_new0 (int, columns);
  struct text_grid grid = { columns, widths, FALSE };

  grid_fit (&grid, table, width);
  grid_header (out, &grid, table);
  for (guint row = 0; row < table_rows (table); row++)
    grid_rows (out, &grid, table, row);
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
    text_style_from (out, from, INDENT, (enum text_style)style);
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
          table_write (out, block->table, width);
          end = i + 1;
          break;
        case BLOCK_SENTENCE:
          sentences_write (out, section, i, end, width);
          break;
        default:
          paragraph_write (out, block->text, INDENT, width);
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
