/* A square of people whose cells are words, or whose rows are in another order than its columns:
 * the names of the columns are names of the rows. */
#include <string.h>
#include "read/people/presence_words.h"
#include "read/sniff/matrix_detection.h"
#include "read/understand/shapes_squares.h"
#include "read/understand/value_words.h"

enum
{
  SQUARE_LEAST = 3
};

gboolean
square_cell_weight (const struct table_rules *rules, const char *text, double *weight)
{
  if (matrix_value (text, weight))
    {
      *weight = matrix_weight (*weight, rules->matrix_codes);
      return TRUE;
    }
  int rank = rank_of_word (text);
  enum presence_word mark = legend_mark (&rules->legend, text);
  *weight = rank == RANK_NEVER ? 0 : rank != 0 ? rank : mark == PRESENCE_YES;
  return rank != 0 || mark != PRESENCE_UNKNOWN;
}

/* Number of cells that give a strength; 0 if any cell holds something else. */
static guint
count_values (const struct table_evidence *evidence, guint32 first, guint32 until)
{
  const GArray *rows = evidence->layout->row;
  guint filled = 0;
  double weight;
  for (guint i = 0; i < rows->len; i++)
    for (guint32 c = first; c < until; c++)
      {
        const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
        const char *text = sample_cell (row, c);
        if (row->line < evidence->layout->first_line || *text == '\0')
          continue;
        if (!square_cell_weight (&evidence->layout->rules, text, &weight))
          return 0;
        filled++;
      }
  return filled;
}

static double
weight_at (const struct table_evidence *evidence, const struct sample_row *row, guint32 column)
{
  double weight;
  return square_cell_weight (&evidence->layout->rules, sample_cell (row, column), &weight) ? weight
                                                                                           : -1;
}

/* Does the sample hold a row for each column, with the same value on both sides of the diagonal? */
static gboolean
is_symmetric (const struct table_evidence *evidence, const struct columns *columns, guint32 width)
{
  g_autoptr (GHashTable) row_of = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      if (row->line >= evidence->layout->first_line)
        g_hash_table_insert (row_of, (gpointer)sample_cell (row, 0), (gpointer)row);
    }
  for (guint32 a = 1; a < width; a++)
    for (guint32 b = 1; b < a; b++)
      {
        const struct sample_row *one = g_hash_table_lookup (row_of, columns->column[a].name);
        const struct sample_row *other = g_hash_table_lookup (row_of, columns->column[b].name);
        if (one == NULL || other == NULL
            || weight_at (evidence, one, b) != weight_at (evidence, other, a))
          return FALSE;
      }
  return g_hash_table_size (row_of) + 1 == width;
}

gboolean
take_named_square (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  guint known = 0;
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      if (row->line >= layout->first_line && *sample_cell (row, 0) != '\0')
        g_hash_table_add (names, (gpointer)sample_cell (row, 0));
    }
  guint32 width = columns->count;
  while (width > SQUARE_LEAST + 1 && !g_hash_table_contains (names, columns->column[width - 1].name)
         && count_values (evidence, width - 1, width) == 0)
    width--;
  if (columns->count <= SQUARE_LEAST || !evidence_is_unique (evidence, 0)
      || evidence_share (evidence, 0, CONTENT_NUMBER) > 0)
    return FALSE;
  for (guint32 c = 1; c < width; c++)
    known += g_hash_table_contains (names, columns->column[c].name);
  if (known < SQUARE_LEAST || known * 10 < 8 * (width - 1)
      || count_values (evidence, 1, width) == 0)
    return FALSE;
  layout->profile
    = profile_by_name (is_symmetric (evidence, columns, width) ? "symmetric-matrix" : "matrix");
  matrix_plan (columns, NULL, width);
  return TRUE;
}
