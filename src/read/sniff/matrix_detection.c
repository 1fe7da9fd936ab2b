/* Ties as a square table: "from" in rows, "to" in columns. */
#include <string.h>
#include "read/dates/localized_number.h"
#include "read/sniff/matrix_detection.h"
#include "read/people/people_cell.h"
#include "read/import_context.h"

static const struct sample_row *
row_at (const GArray *rows, guint i)
{
  return &g_array_index (rows, struct sample_row, i);
}

/* Empty cells are 0; FALSE for anything else that is no number. */
static gboolean
value_of (const char *text, double *value)
{
  *value = 0;
  return *text == '\0' || strcmp (text, "-") == 0 || cell_number_parse (text, FALSE, value);
}

static gboolean
rows_are_named_like_columns (const GArray *rows)
{
  const struct sample_row *header = row_at (rows, 0);
  double value;
  for (guint i = 1; i < rows->len; i++)
    {
      const struct sample_row *row = row_at (rows, i);
      if (row->count != header->count || i >= header->count
          || strcmp (row->cell[0], header->cell[i]) != 0
          || cell_number_parse (row->cell[0], FALSE, &value) || *row->cell[0] == '\0')
        return FALSE;
      for (guint32 c = 1; c < row->count; c++)
        if (!value_of (row->cell[c], &value))
          return FALSE;
    }
  return TRUE;
}

static gboolean
is_symmetric (const GArray *rows)
{
  double one, other;
  for (guint i = 1; i < rows->len; i++)
    for (guint k = 1; k < i; k++)
      if (!value_of (row_at (rows, i)->cell[k], &one)
          || !value_of (row_at (rows, k)->cell[i], &other) || one != other)
        return FALSE;
  return TRUE;
}

const struct profile *
matrix_find (const GArray *rows)
{
  if (rows->len < 3 || row_at (rows, 0)->count < 3 || !rows_are_named_like_columns (rows))
    return NULL;
  gboolean whole = rows->len == row_at (rows, 0)->count;
  return profile_by_name (whole && is_symmetric (rows) ? "symmetric-matrix" : "matrix");
}

void
matrix_plan (struct columns *columns)
{
  for (guint32 c = 1; c < columns->count; c++)
    columns->column[c].role = ROLE_TO;
  columns_set_role (columns, 0, ROLE_FROM);
}

/* The column that has the row's name. */
static guint32
own_column (const struct columns *columns, const char *name)
{
  for (guint32 c = 1; c < columns->count; c++)
    if (strcmp (columns->column[c].name, name) == 0)
      return c;
  return 0;
}

gboolean
row_add_matrix_row (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  const struct columns *columns = &row->import->columns;
  gboolean symmetric = row->import->profile->undirected;
  const struct cell name = cell_of_text (row_cell_at (row, 0));
  const struct people from = builder_people (builder, &name, FALSE);
  guint32 own = own_column (columns, name.text);

  if (from.count != 1)
    return row_leave_out (row, "rows that name nobody");
  guint32 person = from.mention[0];
  for (guint32 c = symmetric ? own + 1 : 1; c < MIN (columns->count, row->row->n_cells); c++)
    {
      double weight;
      if (!value_of (row_cell_at (row, c), &weight) || weight < 0 || weight > 1e9)
        {
          notes_reject (&row->import->notes, row->row->line, columns->column[c].name,
                        row_cell_at (row, c), "is no number of interactions");
          return FALSE;
        }
      const struct cell header = cell_of_text (columns->column[c].name);
      const struct people to = builder_people (builder, &header, FALSE);
      const struct interaction_context context
        = { .event = NONE,
            .introducer = NONE,
            .weight = (float)weight,
            .minutes = -1,
            .direction = symmetric ? DIRECTION_NONE : DIRECTION_FORWARD,
            .evidence = EVIDENCE_DIRECT };
      if (weight > 0 && c != own && to.count == 1)
        builder_add_record (builder, DAY_NONE, person, to.mention[0],
                            builder_context (builder, &context));
    }
  return TRUE;
}
