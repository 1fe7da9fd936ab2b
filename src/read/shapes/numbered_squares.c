/* Squares of people whose columns are headed by the numbers of the rows. */
#include <string.h>
#include "read/shapes/numbered_squares.h"

/* Headers 1, 2, 3 ... above a square whose rows have names. */
static gboolean
headers_are_counted (const struct columns *columns, const struct grid *grid)
{
  for (guint32 c = grid->first; c < grid->last; c++)
    {
      const char *name = columns->column[c].name;
      const char *digits = name + strcspn (name, "0123456789");
      if (digits - name > 1 || g_ascii_strtoull (digits, NULL, 10) != c - grid->first + 1)
        return FALSE;
    }
  return TRUE;
}

/* Marks for three questions by three people are a square as well; of people, what stands on its diagonal
 * is the same for all, or nothing. */
static gboolean
diagonal_is_even (const struct table_evidence *evidence, const struct grid *grid)
{
  const char *one = NULL;
  guint32 at = grid->first;
  for (guint i = 0; i < evidence->layout->row->len && at < grid->last; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      if (row->line < evidence->layout->first_line)
        continue;
      const char *text = sample_cell (row, at++);
      if (*text != '\0' && one != NULL && strcmp (text, one) != 0)
        return FALSE;
      one = *text != '\0' ? text : one;
    }
  return TRUE;
}

/* Are all unmarked for themselves, and do numbers before the names count the rows as the headers do? Sums may stand
 * below. In a register, too, sessions and pupils are numbered, but some pupil comes to his session. */
static gboolean
rows_are_counted (const struct table_evidence *evidence, const struct grid *grid, guint32 column)
{
  guint32 at = 0, width = grid->last - grid->first;
  for (guint i = 0; i < evidence->layout->row->len && at < width; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      if (row->line < evidence->layout->first_line)
        continue;
      if (*sample_cell (row, grid->first + at) != '\0'
          || g_ascii_strtoull (sample_cell (row, column), NULL, 10) != at + 1)
        return FALSE;
      at++;
    }
  return at == width && width > 3;
}

static gboolean
some_column_counts_rows (const struct table_evidence *evidence, const struct grid *grid)
{
  for (guint32 c = 0; c < grid->first; c++)
    if (rows_are_counted (evidence, grid, c))
      return TRUE;
  return FALSE;
}

gboolean
grid_is_numbered_square (const struct table_evidence *evidence, const struct columns *columns,
                         const struct grid *grid, gboolean square)
{
  return headers_are_counted (columns, grid)
         && ((square && diagonal_is_even (evidence, grid))
             || some_column_counts_rows (evidence, grid));
}
