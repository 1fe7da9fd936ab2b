/* A row of a square table of ties. */
#include <string.h>
#include "pln/text.h"
#include "read/rows/row_context.h"
#include "read/rows/row_matrix.h"
#include "read/shapes/shapes_squares.h"

/* The column that names the row: numbers or ids may stand before it. */
static guint32
naming_column (const struct columns *columns)
{
  return columns_have (columns, ROLE_FROM)   ? columns->of_role[ROLE_FROM]
         : columns_have (columns, ROLE_NAME) ? columns->of_role[ROLE_NAME]
                                             : 0;
}

/* Finds the column with the row's name. */
static guint32
own_column (const struct columns *columns, const char *name)
{
  g_autofree char *folded = header_fold (name);
  for (guint32 c = 0; c < columns->count; c++)
    if (columns->column[c].role == ROLE_TO && strcmp (columns->column[c].folded, folded) == 0)
      return c;
  return NO_COLUMN;
}

/* The strength of the tie in a column of the square; FALSE: the row is rejected. */
static gboolean
read_weight (struct profile_row *row, guint32 column, double *weight)
{
  const char *text = row_cell_at (row, column);
  if (square_cell_weight (&row->import->layout.rules, text, weight) && *weight <= 1e9)
    return TRUE;
  notes_reject (&row->import->notes, row->row->line, row->import->columns.column[column].name, text,
                "is not a number of interactions");
  return FALSE;
}

gboolean
row_add_matrix_row (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  const struct columns *columns = &row->import->columns;
  gboolean symmetric = row->import->profile->undirected;
  enum direction direction = symmetric                             ? DIRECTION_NONE
                             : row->import->layout.rules.rows_take ? DIRECTION_BACKWARD
                                                                   : DIRECTION_FORWARD;
  const struct cell name = cell_of_text (row_cell_at (row, naming_column (columns)));
  const struct people from = builder_people (builder, &name, FALSE);
  guint32 own = own_column (columns, name.text);

  if (from.count != 1)
    return row_leave_out (row, "rows that name nobody");
  guint32 person = from.mention[0];
  gboolean upper = symmetric && own != NO_COLUMN; /* above the diagonal is enough */
  const guint32 first = upper && row->import->notes.input->kept > 0 ? own + 1 : 0;
  const guint32 end = MIN (columns->count, row->row->n_cells);
  g_autofree double *weights = g_new0 (double, end);
  for (guint32 c = first; c < end; c++)
    if (columns->column[c].role == ROLE_TO && c != own && !read_weight (row, c, &weights[c]))
      return FALSE;
  builder_keep_person (builder, person);
  for (guint32 c = first; c < end; c++)
    {
      if (columns->column[c].role != ROLE_TO)
        continue; /* behind the square */
      const struct cell header = cell_of_text (columns->column[c].name);
      const struct people to = builder_people (builder, &header, FALSE);
      struct interaction_context context = context_bare (direction, EVIDENCE_DIRECT);
      context.weight = (float)weights[c];
      if (to.count == 1 && row->import->notes.input->kept == 0)
        builder_keep_person (builder, to.mention[0]);
      if (weights[c] > 0 && c != own && to.count == 1 && (!upper || c > own))
        builder_add_record (builder, DAY_NONE, person, to.mention[0],
                            builder_context (builder, &context));
    }
  return TRUE;
}
