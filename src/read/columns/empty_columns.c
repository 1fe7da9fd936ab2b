/* An empty column takes no part in what a table means. */
#include "read/columns/empty_columns.h"

void
columns_release_empty_notes (const struct table_evidence *evidence, struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NOTE && evidence->column[i].filled == 0
        && !columns->column[i].told)
      columns_set_role (columns, i, ROLE_NONE);
}
