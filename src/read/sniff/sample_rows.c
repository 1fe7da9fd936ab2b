/* The rows of the sample. */
#include "read/sniff/sample_rows.h"

guint
sample_row_filled (const struct sample_row *row)
{
  guint filled = 0;
  for (guint32 c = 0; c < row->count; c++)
    filled += *row->cell[c] != '\0';
  return filled;
}
