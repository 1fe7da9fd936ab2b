/* Sets rows of text. A row is one strip, unless it is so long that a page may end within. */
#include "report/paper/setting.h"

#define BALANCE_STEP 4.0
#define INK                                  \
  {                                          \
    0x1b / 255., 0x24 / 255., 0x30 / 255., 1 \
  }
#define QUIET                                \
  {                                          \
    0x52 / 255., 0x60 / 255., 0x6d / 255., 1 \
  }
#define ACCENT                               \
  {                                          \
    0x0b / 255., 0x5c / 255., 0xad / 255., 1 \
  }

const struct colour colour_rule = { 0xc8 / 255., 0xce / 255., 0xd6 / 255., 1 };
const struct colour colour_quiet = QUIET;
const struct colour colour_accent = ACCENT;

const struct type type_text = { 10, 15, FALSE, INK };
const struct type type_strong = { 10, 15, TRUE, INK };
const struct type type_number = { 10, 15, TRUE, ACCENT };
const struct type type_small = { 8.5, 12.5, FALSE, QUIET };
const struct type type_heading = { 13, 18, TRUE, INK };
const struct type type_aside = { 9, 18, FALSE, QUIET };
const struct type type_title = { 25, 32, TRUE, INK };
const struct type type_subtitle = { 17, 23, TRUE, INK };
const struct type type_large = { 11, 17, FALSE, INK };
const struct type type_large_number = { 11, 17, TRUE, ACCENT };
const struct type type_footer = { 8, 10, FALSE, QUIET };

/* Where the baseline is in a line: capitals are 0.73 of their size high, and centred with small letters. */
static double
baseline_in_line (const struct type *type)
{
  return type->leading / 2 + .33 * type->size;
}

GArray *
lines_of (const struct setting *setting, const char *text, const struct type *type, double width)
{
  GArray *lines = text_lines_new ();
  setting->form->breaker (text, type->size, type->bold, width, lines, setting->form->breaker_data);
  return lines;
}

double
lines_width (const GArray *lines)
{
  double widest = 0;
  for (guint i = 0; i < lines->len; i++)
    widest = MAX (widest, g_array_index (lines, struct text_line, i).width);
  return widest;
}

static void
line_set (struct strip *strip, const struct set_cell *cell, const struct text_line *line,
          double top)
{
  const struct type *type = cell->type;
  strip_add_item (strip,
                  (struct page_item){ .kind = ITEM_TEXT,
                                      .x = cell->x + (cell->right ? cell->width - line->width : 0),
                                      .y = top + baseline_in_line (type),
                                      .width = line->width,
                                      .size = type->size,
                                      .bold = type->bold,
                                      .colour = type->colour,
                                      .text = g_strdup (line->text) });
}

static guint
row_lines (const struct set_row *row)
{
  guint most = 1;
  for (guint i = 0; i < row->count; i++)
    most = MAX (most, row->cell[i].lines->len);
  return most;
}

static double
row_leading (const struct set_row *row)
{
  double leading = 0;
  for (guint i = 0; i < row->count; i++)
    leading = MAX (leading, row->cell[i].type->leading);
  return leading;
}

/* Lines first .. end - 1 of all cells. */
static void
chunk_set (const struct setting *setting, const struct set_row *row, guint first, guint end)
{
  guint most = row_lines (row);
  double leading = row_leading (row), top = first == 0 ? row->pad : 0;
  double bottom = end == most ? row->pad : 0;
  double height = top + (end - first) * leading + bottom;
  struct strip *strip = galley_add (setting->galley, first == 0 ? row->gap : 0, height);
  if (first == 0 && row->tag != NULL)
    strip_open (strip, row->tag);
  for (guint i = 0; i < row->count; i++)
    {
      const struct set_cell *cell = &row->cell[i];
      guint missing = row->at_foot ? most - cell->lines->len : 0;
      if (cell->tag != NULL)
        strip_open (strip, cell->tag);
      for (guint k = MAX (first, missing); k < end && k - missing < cell->lines->len; k++)
        line_set (strip, cell, &g_array_index (cell->lines, struct text_line, k - missing),
                  top + (k - first) * leading);
      if (cell->tag != NULL)
        strip_close (strip);
    }
  if (end == most && row->tag != NULL)
    strip_close (strip);
  if (end == most && row->rule > 0)
    strip_add_item (strip, (struct page_item){ .kind = ITEM_FILL,
                                               .y = height - row->rule,
                                               .width = row->wide,
                                               .height = row->rule,
                                               .colour = row->rule_colour });
}

guint
row_set (const struct setting *setting, const struct set_row *row)
{
  guint index = setting->galley->strip->len, most = row_lines (row);
  guint end;
  for (guint first = 0; first < most; first = end)
    {
      if (most <= MAX (row->whole, 3))
        end = most;
      else if (first == 0)
        end = 2;
      else
        end = first + 2 == most ? most : first + 1;
      chunk_set (setting, row, first, end);
    }
  return index;
}

guint
paragraph_set (const struct setting *setting, const char *text, const struct type *type, double gap,
               double width, const char *tag)
{
  g_autoptr (GArray) lines = lines_of (setting, text, type, width);
  struct set_cell cell = { .lines = lines, .width = width, .type = type };
  return row_set (setting, &(struct set_row){ .cell = &cell, .count = 1, .tag = tag, .gap = gap });
}

double
balanced_width (const struct setting *setting, const char *text, const struct type *type)
{
  g_autoptr (GArray) widest = lines_of (setting, text, type, MEASURE_WIDTH);
  double low = 1, high = MEASURE_WIDTH;
  while (high - low > BALANCE_STEP)
    {
      double middle = (low + high) / 2;
      g_autoptr (GArray) lines = lines_of (setting, text, type, middle);
      if (lines->len > widest->len)
        low = middle;
      else
        high = middle;
    }
  return high;
}

void
space_set (const struct setting *setting, double height)
{
  galley_add (setting->galley, 0, height);
}
