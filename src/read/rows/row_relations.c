/* One row of a pair, and an interaction for each kind of tie that is not 0. */
#include "read/dates/localized_number.h"
#include "read/rows/row_relations.h"

gboolean
row_relations_are_sound (struct profile_row *row)
{
  double weight;
  for (guint32 at = 0; row_take_relation (row, &at);)
    if (!row_number (row, ROLE_WEIGHT, 1, &weight))
      return FALSE;
  return TRUE;
}

gboolean
row_take_relation (struct profile_row *row, guint32 *at)
{
  const struct column_subset *relations = &row->import->layout.rules.relations;
  while ((*at = column_subset_next (relations, *at)) != NO_COLUMN)
    {
      guint32 column = (*at)++;
      double weight;
      const char *text = row_cell_at (row, column);
      if (!cell_number_parse (text, row->import->dialect.delimiter != ',', &weight) || weight <= 0)
        continue;
      profile_row_set (row, ROLE_CHANNEL, row->import->columns.column[column].name);
      profile_row_set (row, ROLE_WEIGHT, text);
      return TRUE;
    }
  return FALSE;
}
