/* A block of names and values ends at an empty line; a table of two columns would go on below it. */
#include "pln/text.h"
#include "read/sniff/blocks_above.h"
#include "read/sniff/sample_rows.h"

enum
{
  BLOCK_WIDTH = 2,
  TABLE_WIDTH = 3
};

/* Have most rows below this one as many cells, or one less? */
static gboolean
heads_table (const GArray *rows, guint at)
{
  guint width = sample_row_filled (sample_row_at (rows, at)), alike = 0;
  for (guint i = at + 1; i < rows->len; i++)
    {
      guint filled = sample_row_filled (sample_row_at (rows, i));
      alike += filled <= width && filled + 1 >= width;
    }
  return width >= TABLE_WIDTH && alike > 0 && alike * 2 > rows->len - at - 1;
}

void
block_above_remove (GArray *rows)
{
  guint at = 0, values = 0;
  for (; at < rows->len && sample_row_filled (sample_row_at (rows, at)) <= BLOCK_WIDTH; at++)
    values += sample_row_filled (sample_row_at (rows, at)) == BLOCK_WIDTH;
  if (values > 0 && at < rows->len
      && sample_row_at (rows, at)->line > sample_row_at (rows, at - 1)->line + 1
      && heads_table (rows, at))
    g_array_remove_range (rows, 0, at);
}
