/* The matrix of a dense core, and the kernels for it: the one compiled for any processor, and the choice
 * between them. */
#define CORE_ADD_ROWS core_add_rows_plain
#define CORE_COUNT_SHARED core_count_shared_plain
#include "measure/graph/core_kernel.h"

void
core_matrix_init (struct core_matrix *matrix, guint32 n)
{
  gsize panels = (n + CORE_PANEL - 1) / CORE_PANEL;
  *matrix = (struct core_matrix){ n, (guint32)panels, NULL };
  matrix->row = g_aligned_alloc0 (panels * n, sizeof *matrix->row, sizeof *matrix->row);
}

void
core_matrix_clear (struct core_matrix *matrix)
{
  g_clear_pointer (&matrix->row, g_aligned_free);
}

void
core_matrix_set (struct core_matrix *matrix, guint32 row, guint32 column, double value)
{
  struct core_panel_row *at = &matrix->row[(gsize)(column / CORE_PANEL) * matrix->n + row];
  guint32 c = column % CORE_PANEL;
  if (c < CORE_PANEL / 2)
    at->low[c] = value;
  else
    at->high[c - CORE_PANEL / 2] = value;
}

void
core_matrix_add_rows (const struct core_matrix *matrix, const double *factor, double *sum)
{
  if (cpu_has_avx2 ())
    core_add_rows_avx2 (matrix, factor, sum);
  else
    core_add_rows_plain (matrix, factor, sum);
}

guint32
bits_count_shared (const guint64 *row, const guint64 *other, const guint64 *mask, guint32 words)
{
  return cpu_has_avx2 () ? core_count_shared_avx2 (row, other, mask, words)
                         : core_count_shared_plain (row, other, mask, words);
}
