/* Rows in which several people gave: "Answered by: Ana / Ben". */
#include "read/rows/row_gifts.h"

void
row_add_gifts (struct profile_row *row, date_code day, const struct mentions *givers,
               const struct mentions *others, const struct interaction_context *context)
{
  struct builder *builder = row->import->builder;
  guint32 number = builder_context (builder, context);
  for (guint32 i = 0; i < givers->count; i++)
    for (guint32 k = 0; k < others->count; k++)
      builder_add_record (builder, day, givers->item[i], others->item[k], number);
}
