/* Tables: one row after the other, ruled by hairlines, under a header that each page repeats.
 *
 * Widths grow in proportion to the size of type, so that texts are measured once, in the largest. */
#include <string.h>
#include "report/paper/set_table.h"
#include "report/paper/table_fit.h"

#define LARGEST 8.5
#define SMALLEST 7.0
#define SIZE_STEP .5
#define LEADING 1.4 /* times the size */
#define COLUMN_GAP 11.0
#define ENOUGH 11.0       /* times the size: a column that wide reads well even if it wraps */
#define LONG_WORD 14.0    /* times the size: longer ones may be broken inside */
#define WHOLE_LINES 12    /* of a row */
#define SHORT_TABLE 215.0 /* points: under a third of a page */
#define TABLE_GAP 6.0
#define FINE .9 /* of the width with which a column reads well */

static const struct colour header_rule = { 0x52 / 255., 0x60 / 255., 0x6d / 255., 1 };

struct table_look
{
  double size;
  gboolean landscape;
  double *width; /* per column, owned */
};

struct table_setting
{
  const struct setting *setting;
  const struct table *table;
  guint columns;
  GArray **line; /* each cell in one line, in the largest type; the headers first */
  struct table_look look;
};

static const struct table_column *
column_at (const struct table_setting *set, guint column)
{
  return &g_array_index (set->table->column, struct table_column, column);
}

/* Row 0 is the header. */
static const char *
text_at (const struct table_setting *set, guint row, guint column)
{
  return row == 0 ? column_at (set, column)->header
                  : table_cell (set->table, row - 1, column)->text;
}

static struct type
type_of (double size, gboolean is_header)
{
  struct type type = type_text;
  type.size = size;
  type.leading = LEADING * size;
  type.bold = is_header;
  return type;
}

static void
cells_measure (struct table_setting *set)
{
  guint rows = table_rows (set->table) + 1;
  const struct type header = type_of (LARGEST, TRUE), body = type_of (LARGEST, FALSE);
  set->line = g_new (GArray *, (gsize)rows * set->columns);
  for (guint row = 0; row < rows; row++)
    for (guint i = 0; i < set->columns; i++)
      set->line[row * set->columns + i] = lines_of (set->setting, text_at (set, row, i),
                                                    row == 0 ? &header : &body, TEXT_IN_ONE_LINE);
}

/* The longest word; numbers do not wrap. */
static double
cell_least (const struct table_setting *set, guint row, guint column, double natural)
{
  if (row > 0 && column_at (set, column)->align == ALIGN_RIGHT)
    return natural;
  const struct type type = type_of (LARGEST, row == 0);
  g_autoptr (GArray) words
    = lines_of (set->setting, text_at (set, row, column), &type, TEXT_BY_WORDS);
  return MIN (MIN (lines_width (words), LONG_WORD * LARGEST), natural);
}

/* A header reads well on several lines. */
static void
need_grow (const struct table_setting *set, guint row, guint column, struct column_need *need)
{
  double natural = lines_width (set->line[row * set->columns + column]);
  need->natural = MAX (need->natural, natural);
  if (natural > need->least)
    need->least = MAX (need->least, cell_least (set, row, column, natural));
  need->good = MAX (need->good, row > 0 ? MIN (natural, ENOUGH * LARGEST) : 0);
  need->good = MAX (need->good, need->least);
}

static struct column_need *
columns_need (const struct table_setting *set)
{
  struct column_need *need = g_new0 (struct column_need, set->columns);
  for (guint row = 0; row <= table_rows (set->table); row++)
    for (guint i = 0; i < set->columns; i++)
      need_grow (set, row, i, &need[i]);
  return need;
}

/* Fits the columns at that size; the share of its width that the worst of them gets. */
static double
look_try (const struct table_setting *set, const struct column_need *need, double size,
          gboolean landscape, double *width)
{
  double scale = size / LARGEST, room = landscape ? TURNED_WIDTH : MEASURE_WIDTH;
  room -= (set->columns - 1) * COLUMN_GAP;
  double share = table_fit (need, set->columns, MAX (room, 1) / scale, width);
  for (guint i = 0; i < set->columns; i++)
    width[i] *= scale;
  return share;
}

/* The largest type in which every column reads well, upright if possible; if there is none, the look
 * that comes nearest. */
static void
look_choose (struct table_setting *set)
{
  g_autofree struct column_need *need = columns_need (set);
  g_autofree double *width = g_new (double, set->columns);
  double best = -1;
  set->look.width = g_new0 (double, set->columns);
  for (int landscape = 0; landscape <= 1; landscape++)
    for (double size = LARGEST; size >= SMALLEST && best < FINE; size -= SIZE_STEP)
      {
        double share = look_try (set, need, size, landscape, width);
        if (share <= best)
          continue;
        best = share;
        set->look.size = size;
        set->look.landscape = landscape;
        memcpy (set->look.width, width, set->columns * sizeof *width);
      }
}

static double
table_width (const struct table_setting *set)
{
  double width = (set->columns - 1) * COLUMN_GAP;
  for (guint i = 0; i < set->columns; i++)
    width += set->look.width[i];
  return width;
}

/* A cell that needs no wrapping keeps its line, in proportion. */
static GArray *
cell_lines (const struct table_setting *set, guint row, guint column, const struct type *type)
{
  GArray *whole = set->line[row * set->columns + column];
  double scale = type->size / LARGEST;
  if (lines_width (whole) * scale > set->look.width[column] + .01)
    return lines_of (set->setting, text_at (set, row, column), type, set->look.width[column]);
  for (guint i = 0; i < whole->len; i++)
    g_array_index (whole, struct text_line, i).width *= scale;
  return g_array_ref (whole);
}

static guint
table_row_set (const struct table_setting *set, guint row, double gap)
{
  const struct type type = type_of (set->look.size, row == 0);
  g_autofree struct set_cell *cell = g_new0 (struct set_cell, set->columns);
  double x = 0;
  for (guint i = 0; i < set->columns; i++)
    {
      cell[i] = (struct set_cell){ .lines = cell_lines (set, row, i, &type),
                                   .x = x,
                                   .width = set->look.width[i],
                                   .type = &type,
                                   .right = column_at (set, i)->align == ALIGN_RIGHT,
                                   .tag = row == 0 ? "TH" : "TD" };
      x += set->look.width[i] + COLUMN_GAP;
    }
  guint first = row_set (set->setting,
                         &(struct set_row){ .cell = cell,
                                            .count = set->columns,
                                            .tag = "TR",
                                            .gap = gap,
                                            .pad = .22 * set->look.size,
                                            .whole = WHOLE_LINES,
                                            .at_foot = row == 0,
                                            .rule = row == 0 ? .7 : .35,
                                            .wide = table_width (set),
                                            .rule_colour = row == 0 ? header_rule : colour_rule });
  for (guint i = 0; i < set->columns; i++)
    g_array_unref (cell[i].lines);
  return first;
}

static gboolean
header_is_empty (const struct table_setting *set)
{
  for (guint i = 0; i < set->columns; i++)
    if (*column_at (set, i)->header != '\0')
      return FALSE;
  return TRUE;
}

static double
strips_height (const struct galley *galley, guint first)
{
  double height = 0;
  for (guint i = first; i < galley->strip->len; i++)
    height += galley_strip (galley, i)->height;
  return height;
}

/* A short table stays whole; of a longer one, the header with the first two rows, and the last two
 * together. row_first: the first strip of each row, the header's before. */
static void
rows_keep (const struct galley *galley, const GArray *row_first)
{
  guint rows = row_first->len, first = g_array_index (row_first, guint, 0);
  gboolean is_short = strips_height (galley, first) <= SHORT_TABLE;
  for (guint row = 0; row + 1 < rows; row++)
    if (is_short || row < 2 || row + 2 == rows)
      galley_strip (galley, g_array_index (row_first, guint, row + 1) - 1)->keep = TRUE;
}

static void
rows_set (const struct table_setting *set)
{
  struct galley *galley = set->setting->galley;
  g_autoptr (GArray) row_first = g_array_new (FALSE, FALSE, sizeof (guint));
  guint header = NO_STRIP;
  for (guint row = header_is_empty (set) ? 1 : 0; row <= table_rows (set->table); row++)
    {
      guint first = table_row_set (set, row, row_first->len == 0 ? TABLE_GAP : 0);
      for (guint i = first; i < galley->strip->len && row > 0; i++)
        galley_strip (galley, i)->header = header;
      if (row == 0 && first + 1 == galley->strip->len) /* it is not too high to be repeated */
        header = first;
      g_array_append_val (row_first, first);
    }
  rows_keep (galley, row_first);
}

void
table_set (const struct setting *setting, const struct table *table)
{
  struct table_setting set = { setting, table, table->column->len };
  guint cells = (table_rows (table) + 1) * set.columns;
  if (cells == set.columns)
    return;
  cells_measure (&set);
  look_choose (&set);
  setting->galley->landscape = set.look.landscape;
  galley_open (setting->galley, "Table");
  rows_set (&set);
  galley_close (setting->galley);
  setting->galley->landscape = FALSE;
  for (guint i = 0; i < cells; i++)
    g_array_unref (set.line[i]);
  g_free (set.line);
  g_free (set.look.width);
}
