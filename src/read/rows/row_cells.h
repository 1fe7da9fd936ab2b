/* row_cells.h - the current row and the values of its cells. */
#ifndef READ_ROW_CELLS_H
#define READ_ROW_CELLS_H

#include "read/csv/table_parser.h"
#include "read/dates/date_code.h"
#include "read/rows/import_context.h"
#include "read/rows/profile_row.h"

struct profile_row
{
  struct import_context *import;
  const struct row *row;
  char *set[N_ROLES]; /* values set by the profile's function */
  gboolean any_set;
  const char *drop;
};

/* The value of a role in this row: set, cell, fact, or "". */
static inline struct cell
row_cell (const struct profile_row *row, enum role role)
{
  if (row->any_set && row->set[role] != NULL)
    return cell_of_text (row->set[role]);
  guint32 at = row->import->columns.of_role[role];
  if (at < row->row->n_cells && row->row->cell[at].length > 0)
    return row->row->cell[at];
  return cell_of_text (row->import->facts.text[role] != NULL ? row->import->facts.text[role] : "");
}

static inline const char *
row_text (const struct profile_row *row, enum role role)
{
  return row_cell (row, role).text;
}

/* The text of a column, or "" if there is none. */
static inline const char *
row_cell_at (const struct profile_row *row, guint32 column)
{
  return column < row->row->n_cells ? row->row->cell[column].text : "";
}

/* The text of the only cell that is not empty; NULL: there are none or several. */
const char *row_only_cell (const struct row *row);
/* The first column of a role, or NULL. */
const struct column *row_column (const struct profile_row *row, enum role role);
/* FALSE if the row was rejected. */
gboolean row_date (struct profile_row *row, enum role role, date_code *code);
/* The same for a positive number; fallback if the cell is empty. */
gboolean row_number (struct profile_row *row, enum role role, double fallback, double *value);
/* Passes the row's other dates to the date column. */
void row_observe_dates (const struct profile_row *row);
/* The same for all dates of a row that is left out. */
void row_observe_left_out (const struct profile_row *row);

/* Counts the row as rejected because of this cell. */
void row_reject (const struct profile_row *row, enum role role, const char *reason);
/* Skips the row and counts it under the reason; FALSE. */
gboolean row_leave_out (struct profile_row *row, const char *reason);

#endif
