/* Rows of tables that have a column for each group, or each day, and below it those who belong to it: a row joins
 * nobody. */
#include "read/people/non_people.h"
#include "read/people/people_cell.h"
#include "read/rows/row_context.h"
#include "read/rows/row_shapes.h"

gboolean
row_add_group_columns (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  const struct columns *columns = &row->import->columns;
  for (guint32 c = columns->of_role[ROLE_TO]; c != NO_COLUMN; c = columns->column[c].next)
    {
      const char *header = columns->column[c].name, *text = row_cell_at (row, c);
      if (*text == '\0' || text_is_free_place (text))
        continue;
      const struct cell cell = cell_of_text (text);
      struct people people = builder_people (builder, &cell, TRUE);
      struct interaction_context context = context_bare (DIRECTION_NONE, EVIDENCE_EVENT);
      context.event = builder_event (builder, header);
      date_code day = row_day_of_header (row, header);
      for (guint32 i = 0; i < people.count; i++)
        {
          builder_keep_person (builder, people.mention[i]);
          builder_add_presence (builder, context.event, day, people.mention[i],
                                builder_context (builder, &context));
        }
    }
  return TRUE;
}
