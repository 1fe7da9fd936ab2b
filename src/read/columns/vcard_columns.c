/* The form of the cells decides: half of them have the parts of a name with semicolons between. */
#include "read/columns/vcard_columns.h"
#include "read/people/cell_containers.h"

guint32
vcard_column (const struct columns *columns, const struct table_evidence *evidence)
{
  const GArray *rows = evidence->layout->row;
  for (guint32 i = 0; i < columns->count; i++)
    {
      guint names = 0;
      /* "N" may also head a number of times. */
      gboolean free
        = columns->column[i].role == ROLE_NONE || columns->column[i].role == ROLE_WEIGHT;
      for (guint r = 0; r < rows->len && free; r++)
        names += sample_row_at (rows, r)->line >= evidence->layout->first_line
                 && cell_is_vcard_name (sample_cell (sample_row_at (rows, r), i));
      if (names > 0 && names * 2 > evidence->column[i].filled)
        return i;
    }
  return NO_COLUMN;
}
