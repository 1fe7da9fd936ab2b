/* What was counted and that columns have labels says nothing of people. */
#include "pln/text.h"
#include "read/sniff/pivot_headings.h"
#include "read/sniff/sample_rows.h"
#include "read/vocabulary/concepts.h"

void
pivot_heading_remove (GArray *rows)
{
  if (rows->len < 2)
    return;
  const struct sample_row *row = sample_row_at (rows, 0);
  g_autofree char *label = header_fold (sample_cell (row, 1));
  if (!text_means (WORDS_PIVOT_COLUMNS, label))
    return;
  for (guint32 c = 2; c < row->count; c++)
    if (*row->cell[c] != '\0')
      return;
  g_array_remove_index (rows, 0);
}
