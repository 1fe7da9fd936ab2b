/* core_kernel.h - products of rows of the dense core (dense_core.h), included once per instruction
 * set. The including file defines CORE_ADD_ROWS and CORE_COUNT_SHARED as the names of the functions. */
#include <string.h>
#include "measure/graph/dense_core.h"

/* All sums of a panel stay in registers. */
void
CORE_ADD_ROWS (const struct core_matrix *matrix, const double *factor, double *sum)
{
  for (guint32 p = 0; p < matrix->panels; p++)
    {
      const struct core_panel_row *row = matrix->row + (gsize)p * matrix->n;
      struct core_panel_row total[CORE_SUMS];
      memset (total, 0, sizeof total);
      for (guint32 q = 0; q < matrix->n; q++)
        {
          const double *own = factor + (gsize)q * CORE_SUMS;
          _Pragma ("GCC unroll 6") for (int k = 0; k < CORE_SUMS; k++)
          {
            total[k].low += own[k] * row[q].low;
            total[k].high += own[k] * row[q].high;
          }
        }
      for (guint32 c = 0; c < CORE_PANEL && p * CORE_PANEL + c < matrix->n; c++)
        for (int k = 0; k < CORE_SUMS; k++)
          sum[(gsize)(p * CORE_PANEL + c) * CORE_SUMS + k]
            = c < 4 ? total[k].low[c] : total[k].high[c - 4];
    }
}

guint32
CORE_COUNT_SHARED (const guint64 *row, const guint64 *other, const guint64 *mask, guint32 words)
{
  guint32 count = 0;
  if (mask == NULL)
    for (guint32 w = 0; w < words; w++)
      count += (guint32)__builtin_popcountll (row[w] & other[w]);
  else
    for (guint32 w = 0; w < words; w++)
      count += (guint32)__builtin_popcountll (row[w] & other[w] & mask[w]);
  return count;
}
