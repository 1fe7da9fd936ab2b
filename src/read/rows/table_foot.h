/* table_foot.h - totals and remarks at the end of a table that is longer than the sample. */
#ifndef READ_TABLE_FOOT_H
#define READ_TABLE_FOOT_H

#include "read/csv/table_parser.h"

/* Rows that may end the table wait until the next row shows whether they do. */
struct table_foot
{
  GPtrArray *waiting; /* copies of rows; NULL: nothing has waited */
};

/* Rules out nearly all rows at once: the first two cells are not both words, nor does a number stand
 * in the first. */
static inline gboolean
row_may_be_foot (const struct row *row)
{
  return row->n_cells > 1 && !g_ascii_isdigit (*row->cell[0].text)
         && !g_ascii_isalpha (*row->cell[1].text);
}

/* If the row is a total or a remark, keeps a copy and returns TRUE. */
gboolean table_foot_holds (struct table_foot *foot, const struct row *row, guint32 n_columns);
/* Gives back the waiting rows one after the other, oldest first, each until the next call; NULL:
 * there are no more. */
const struct row *table_foot_next (struct table_foot *foot);
/* At the end of the file, all rows that still wait are totals or remarks. */
void table_foot_count (const struct table_foot *foot, guint *totals, guint *remarks);
void table_foot_clear (struct table_foot *foot);

#endif
