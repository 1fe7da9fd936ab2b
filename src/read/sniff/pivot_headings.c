/* What was counted and that columns have labels says nothing of people. Only a square of people is read
 * below it: in other pivot tables sums of money, hours or goods would be marks of who was there. */
#include <string.h>
#include "pln/text.h"
#include "read/sniff/pivot_headings.h"
#include "read/sniff/sample_rows.h"
#include "read/vocabulary/concepts.h"

/* "Count of Subject", "Anzahl von Betreff": how many, and not how much. */
static gboolean
corner_counts (const char *corner)
{
  g_autofree char *folded = header_fold (corner);
  folded[strcspn (folded, " ")] = '\0';
  return text_means (WORDS_COUNT_WORD, folded) || text_means (WORDS_HOW_MANY, folded);
}

static gboolean
some_row_begins_with (GArray *rows, const char *text)
{
  for (guint k = 2; k < rows->len; k++)
    if (strcmp (sample_cell (sample_row_at (rows, k), 0), text) == 0)
      return TRUE;
  return FALSE;
}

/* Are most columns headed by what rows begin with? The total is one of them. */
static gboolean
rows_are_square (GArray *rows)
{
  const struct sample_row *header = sample_row_at (rows, 1);
  guint columns = 0, found = 0;
  for (guint32 c = 1; c < header->count; c++)
    if (*header->cell[c] != '\0')
      {
        columns++;
        found += some_row_begins_with (rows, header->cell[c]) ? 1 : 0;
      }
  return found >= 3 && 2 * found > columns;
}

void
pivot_heading_remove (GArray *rows)
{
  if (rows->len < 3)
    return;
  const struct sample_row *row = sample_row_at (rows, 0);
  g_autofree char *label = header_fold (sample_cell (row, 1));
  if (!text_means (WORDS_PIVOT_COLUMNS, label))
    return;
  for (guint32 c = 2; c < row->count; c++)
    if (*row->cell[c] != '\0')
      return;
  if (corner_counts (sample_cell (row, 0)) && rows_are_square (rows))
    g_array_remove_index (rows, 0);
}
