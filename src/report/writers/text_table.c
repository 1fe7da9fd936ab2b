/* The width of a table's columns, and its cells on as many lines as they need. */
#include <string.h>
#include "report/writers/text_lines.h"
#include "pln/display_width.h"

#define NARROWEST_CELL 8

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
  int total = TEXT_INDENT - TEXT_GAP;
  for (guint i = 0; i < grid->columns; i++)
    if (grid->width[i] > 0)
      total += grid->width[i] + TEXT_GAP;
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
  int behind = TEXT_INDENT;
  for (guint i = 0; i < grid->columns; i++)
    {
      if (grid->width[i] == 0)
        continue;
      text_append_spaces (out, behind);
      text_append_padded (out, text[i], grid->width[i],
                          g_array_index (table->column, struct table_column, i).align
                            == ALIGN_RIGHT);
      behind = TEXT_GAP;
    }
  text_line_end (out);
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

void
text_table_write (GString *out, const struct table *table, int width)
{
  guint columns = table->column->len;
  g_autofree int *widths = g_new0 (int, columns);
  struct text_grid grid = { columns, widths, FALSE };

  grid_fit (&grid, table, width);
  grid_header (out, &grid, table);
  for (guint row = 0; row < table_rows (table); row++)
    grid_rows (out, &grid, table, row);
}
