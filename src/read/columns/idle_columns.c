/* An idle column takes no part in what a table means. */
#include "read/columns/idle_columns.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/header_kinds.h"
#include "read/sniff/set_aside.h"

gboolean
column_numbers_rows (const struct columns *columns, const struct table_evidence *evidence,
                     guint32 column)
{
  return header_numbers_rows (columns->column[column].name)
         && evidence_numbers_rows (evidence, column);
}

gboolean
column_is_idle (const struct columns *columns, const struct table_evidence *evidence,
                guint32 column)
{
  return evidence->column[column].filled == 0 || column_numbers_rows (columns, evidence, column);
}

guint32
columns_count_busy (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 busy = 0;
  for (guint32 i = 0; i < columns->count; i++)
    busy += !column_is_idle (columns, evidence, i);
  return busy;
}

void
columns_release_empty_notes (const struct table_evidence *evidence, struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NOTE && evidence->column[i].filled == 0
        && !columns->column[i].told)
      columns_set_role (columns, i, ROLE_NONE);
}

void
columns_release_numbering (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 weight = columns->of_role[ROLE_WEIGHT];
  if (weight != NO_COLUMN && !columns->column[weight].told
      && column_numbers_rows (columns, evidence, weight))
    columns_set_role (columns, weight, ROLE_NONE);
}

/* "Pair" above "Blue" and "Green", or "Tandem" above "Lions", beside two columns of whole names: what the pair is
 * called. */
void
columns_drop_pair_labels (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence)
{
  guint named = 0;
  for (guint32 i = 0; i < columns->count; i++)
    named += evidence_share (evidence, i, CONTENT_FULL) > NEARLY_ALL
             && !header_is (columns->column[i].name, WORDS_PAIR);
  for (guint32 i = 0; i < columns->count && named > 1; i++)
    if (columns->column[i].role == ROLE_WITH && !columns->column[i].told
        && header_is (columns->column[i].name, WORDS_PAIR)
        && evidence_share (evidence, i, CONTENT_FULL) == 0
        && evidence_share (evidence, i, CONTENT_LIST) == 0)
      table_layout_set_aside (layout, columns, i, "it says what the pair is called");
}
