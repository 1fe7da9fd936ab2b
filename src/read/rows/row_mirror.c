/* In a table where each meeting stands twice, the second row of each is left out. */
#include "pln/unicode.h"
#include "read/shapes/shape_mirrored_pairs.h"
#include "read/rows/row_cells.h"
#include "read/rows/row_mirror.h"

gboolean
row_is_other_side (struct profile_row *row)
{
  guint32 one, other;
  if (!row->import->layout.rules.mirrored || !columns_of_pair (&row->import->columns, &one, &other))
    return FALSE;
  g_autofree char *a = text_clean (row_cell_at (row, one));
  g_autofree char *b = text_clean (row_cell_at (row, other));
  return pair_takes_twin (profile_row_memory (row), row_text (row, ROLE_DATE), a, b);
}
