/* Rows of a sheet. */
#include <string.h>
#include "read/sources/sheet_rows.h"

enum
{
  REPEATED_MOST = 1 << 20, /* bytes of a row and all its repetitions */
  GAP_PADDED = 1000        /* empty rows up to this many look like those between filled ones */
};

void
sheet_rows_init (struct sheet_rows *rows, struct row_generator *generator)
{
  *rows = (struct sheet_rows){ .generator = generator };
  rows->text = g_string_new (NULL);
  rows->end = g_array_new (FALSE, FALSE, sizeof (gsize));
}

void
sheet_rows_clear (struct sheet_rows *rows)
{
  g_string_free (rows->text, TRUE);
  g_array_unref (rows->end);
}

void
sheet_row_begin (struct sheet_rows *rows, guint64 number)
{
  g_string_truncate (rows->text, 0);
  g_array_set_size (rows->end, 0);
  rows->row = number > rows->row && number <= SHEET_ROWS_MOST ? number : rows->row + 1;
}

void
sheet_row_cell (struct sheet_rows *rows, guint column, const char *text, gsize length)
{
  if (length == 0 || column >= SHEET_COLUMNS_MOST || column < rows->end->len)
    return;
  while (rows->end->len < column)
    g_array_append_val (rows->end, rows->text->len);
  rows->cells++;
  g_string_append_len (rows->text, text, (gssize)length);
  g_array_append_val (rows->end, rows->text->len);
}

static void
pad_row (struct sheet_rows *rows, guint from)
{
  for (guint i = from; i < rows->width; i++)
    generated_cell (rows->generator, "", 0);
}

/* The empty rows before the present one. */
static void
write_gap (struct sheet_rows *rows)
{
  gboolean pads = rows->row - rows->written <= GAP_PADDED;
  while (rows->written + 1 < rows->row)
    {
      pad_row (rows, pads ? 0 : rows->width);
      generated_row_end (rows->generator, ++rows->written);
    }
}

void
sheet_row_end (struct sheet_rows *rows, guint64 times)
{
  gboolean is_filled = rows->end->len > 0;
  rows->repeat
    = is_filled ? MIN (times, 1 + REPEATED_MOST / (rows->text->len + rows->end->len)) : 0;
  rows->row += is_filled ? 0 : times - 1;
}

static void
write_once (struct sheet_rows *rows)
{
  write_gap (rows);
  rows->width = MAX (rows->width, rows->end->len);
  gsize from = 0;
  for (guint i = 0; i < rows->end->len; i++)
    {
      gsize end = g_array_index (rows->end, gsize, i);
      generated_cell (rows->generator, rows->text->str + from, end - from);
      from = end;
    }
  pad_row (rows, rows->end->len);
  generated_row_end (rows->generator, rows->row);
  rows->written = rows->row;
}

void
sheet_rows_write (struct sheet_rows *rows)
{
  for (; rows->repeat > 0 && rows->row <= SHEET_ROWS_MOST; rows->repeat--)
    {
      write_once (rows);
      rows->row += rows->repeat > 1;
    }
}

gboolean
sheet_rows_are_enough (const struct sheet_rows *rows, const struct table_source *source)
{
  return source->rows_most > 0 && rows->written >= source->rows_most;
}

void
sheet_rows_note (const struct sheet_rows *rows, struct table_source *source)
{
  guint64 count = rows->formulas;
  source->formulas = count;
  source->cells = rows->cells;
  if (count > 0)
    table_source_note (
      source,
      "%" G_GUINT64_FORMAT
      " %s no value; open the workbook in a spreadsheet program and save it, to let it compute",
      count, count == 1 ? "formula has" : "formulas have");
}
