/* One row of a pair, and an interaction for each kind of tie that is not 0. */
#include "read/dates/localized_number.h"
#include "read/rows/row_relations.h"

gboolean
row_take_relation (struct profile_row *row, guint32 *at)
{
  guint64 relations = row->import->layout.rules.relations;
  for (; *at < 64 && relations >> *at != 0; ++*at)
    {
      double weight;
      const char *text = row_cell_at (row, *at);
      if ((relations >> *at & 1) == 0 || !cell_number_parse (text, FALSE, &weight) || weight == 0)
        continue;
      profile_row_set (row, ROLE_CHANNEL, row->import->columns.column[*at].name);
      profile_row_set (row, ROLE_WEIGHT, text);
      ++*at;
      return TRUE;
    }
  return FALSE;
}
