/* Frees what the rows of a file have kept. */
#include "read/rows/cells_above.h"
#include "read/rows/joined_cells.h"
#include "read/rows/row_cache.h"
#include "read/rows/row_scratch.h"

void
row_scratch_clear (struct row_scratch *scratch)
{
  g_free (scratch->from.item);
  g_free (scratch->to.item);
  g_free (scratch->with.item);
  row_cache_clear (scratch);
  g_free (scratch->takes_names);
  g_free (scratch->group);
  word_answers_clear (&scratch->giving);
  word_answers_clear (&scratch->unreached);
  cells_above_free (scratch->above);
  joined_cells_free (scratch->joined);
  g_clear_pointer (&scratch->memory, g_hash_table_unref);
  g_clear_pointer (&scratch->candidate, g_array_unref);
}
