/* A square of people whose cells are words, or whose rows are in another order than its columns:
 * the names of the columns are names of the rows. */
#include <string.h>
#include "pln/text.h"
#include "read/people/presence_words.h"
#include "read/sniff/matrix_detection.h"
#include "read/sniff/set_aside.h"
#include "read/shapes/shapes_squares.h"
#include "read/evidence/value_words.h"

enum
{
  SQUARE_LEAST = 3,
  SCORE_DIGITS = 3
};

/* "6:3", "2-0": those who played have met, whoever won. */
static gboolean
is_score (const char *text)
{
  static const char digits[] = "0123456789";
  gsize first = strspn (text, digits);
  const char *sign = text + first + strspn (text + first, " ");
  if (first == 0 || first > SCORE_DIGITS || (*sign != ':' && *sign != '-'))
    return FALSE;
  const char *behind = sign + 1 + strspn (sign + 1, " ");
  gsize second = strspn (behind, digits);
  return second > 0 && second <= SCORE_DIGITS && behind[second] == '\0';
}

gboolean
square_cell_weight (const struct table_rules *rules, const char *text, double *weight)
{
  *weight = 0;
  if (legend_explains (&rules->legend, text) && legend_mark (&rules->legend, text) == PRESENCE_NO)
    return TRUE;
  if (matrix_value (text, weight))
    {
      *weight = matrix_weight (*weight, rules->matrix_codes);
      return TRUE;
    }
  if (is_score (text) || strcmp (text, "+") == 0)
    {
      *weight = 1;
      return TRUE;
    }
  int rank = rank_of_word (text);
  enum presence_word mark = legend_mark (&rules->legend, text);
  *weight = rank == RANK_NEVER ? 0 : rank != 0 ? rank : mark == PRESENCE_YES;
  return rank != 0 || mark != PRESENCE_UNKNOWN;
}

/* Number of cells of a column that give a strength; 0 if any holds something else. own: the name of the
 * row whose cell is on the diagonal, where any sign may stand; or NULL. */
static guint
count_values (const struct table_evidence *evidence, guint32 naming, guint32 column,
              const char *own)
{
  const GArray *rows = evidence->layout->row;
  guint filled = 0;
  double weight;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      if (row->line < evidence->layout->first_line || *text == '\0')
        continue;
      gboolean diagonal = own != NULL && strcmp (sample_cell (row, naming), own) == 0;
      if (!diagonal && !square_cell_weight (&evidence->layout->rules, text, &weight))
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

/* Does the sample hold a row for each column of the square, with the same value on both sides of the
 * diagonal? */
static gboolean
is_symmetric (const struct table_evidence *evidence, const struct columns *columns, guint32 naming)
{
  g_autoptr (GHashTable) row_of = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  guint width = 0;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      if (row->line >= evidence->layout->first_line)
        g_hash_table_insert (row_of, header_fold (sample_cell (row, naming)), (gpointer)row);
    }
  for (guint32 a = 0; a < columns->count; a++)
    {
      if (columns->column[a].role != ROLE_TO)
        continue;
      width++;
      for (guint32 b = 0; b < a; b++)
        {
          if (columns->column[b].role != ROLE_TO)
            continue;
          const struct sample_row *one = g_hash_table_lookup (row_of, columns->column[a].folded);
          const struct sample_row *other = g_hash_table_lookup (row_of, columns->column[b].folded);
          if (one == NULL || other == NULL
              || weight_at (evidence, one, b) != weight_at (evidence, other, a))
            return FALSE;
        }
    }
  return g_hash_table_size (row_of) == width;
}

/* The names in a column, by their folded form; none if two are the same. */
static GHashTable *
names_of_rows (const struct table_evidence *evidence, guint32 naming)
{
  GHashTable *names = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  if (evidence_is_unique (evidence, naming)
      && evidence_share (evidence, naming, CONTENT_NUMBER) == 0)
    for (guint i = 0; i < evidence->layout->row->len; i++)
      {
        const struct sample_row *row = sample_row_at (evidence->layout->row, i);
        if (row->line >= evidence->layout->first_line && *sample_cell (row, naming) != '\0')
          g_hash_table_insert (names, header_fold (sample_cell (row, naming)),
                               (gpointer)sample_cell (row, naming));
      }
  return names;
}

/* "Ana_Ruiz" above the square is the "Ana Ruiz" of a row. */
static void
column_rename (struct column *column, const char *name)
{
  char *own = g_ref_string_new (name);
  g_ref_string_release (column->name);
  column->name = own;
}

/* Somebody without a row of their own may head a column as well: one of numbers that do not count the
 * rows, or behind the square one of words of which some mean a tie. */
static gboolean
may_be_receiver (const struct table_evidence *evidence, guint32 column, gboolean behind)
{
  gboolean numbers = evidence_share (evidence, column, CONTENT_NUMBER) == 1, tie = FALSE;
  if (count_values (evidence, 0, column, NULL) == 0)
    return FALSE;
  for (guint i = 0; i < evidence->layout->row->len && !numbers; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      tie |= row->line >= evidence->layout->first_line && weight_at (evidence, row, column) > 0;
    }
  return numbers ? behind || !evidence_is_unique (evidence, column) : behind && tie;
}

static void
find_unclear_cell (const struct table_evidence *evidence, guint32 naming, guint32 column,
                   const char *own, struct unclear_cell *found)
{
  const GArray *rows = evidence->layout->row;
  double weight;
  for (guint i = 0; i < rows->len && found->text == NULL; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      if (row->line >= evidence->layout->first_line && *text != '\0'
          && strcmp (sample_cell (row, naming), own) != 0
          && !square_cell_weight (&evidence->layout->rules, text, &weight))
        *found = (struct unclear_cell){ text, row->line, column };
    }
}

/* The ties of a row in the columns of the square, but for the one to oneself. */
struct row_sum
{
  double weight;
  guint ties;
};

static struct row_sum
row_sum (const struct table_evidence *evidence, const struct columns *columns, GHashTable *names,
         const struct sample_row *row, guint32 naming)
{
  struct row_sum sum = { 0 };
  for (guint32 c = 0; c < columns->count; c++)
    {
      const char *name = g_hash_table_lookup (names, columns->column[c].folded);
      if (c == naming || name == NULL || strcmp (name, sample_cell (row, naming)) == 0)
        continue;
      double weight = MAX (weight_at (evidence, row, c), 0);
      sum.weight += weight;
      sum.ties += weight > 0;
    }
  return sum;
}

/* A struct row_sum for each row of the sample; those above the first line stay empty. */
static GArray *
row_sums (const struct table_evidence *evidence, const struct columns *columns, GHashTable *names,
          guint32 naming)
{
  const GArray *rows = evidence->layout->row;
  GArray *sums = g_array_sized_new (FALSE, TRUE, sizeof (struct row_sum), rows->len);
  g_array_set_size (sums, rows->len);
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      if (row->line >= evidence->layout->first_line)
        g_array_index (sums, struct row_sum, i) = row_sum (evidence, columns, names, row, naming);
    }
  return sums;
}

/* Does a column say how many or how strong the ties of each row are? */
static gboolean
holds_sums (const struct table_evidence *evidence, const GArray *sums, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint found = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const struct row_sum *sum = &g_array_index (sums, struct row_sum, i);
      double value;
      if (row->line < evidence->layout->first_line || *sample_cell (row, column) == '\0')
        continue;
      if (!matrix_value (sample_cell (row, column), &value)
          || (value != sum->weight && value != sum->ties))
        return FALSE;
      found += value > 0;
    }
  return found > 1;
}

/* Do the other columns have the names of the rows, and strengths below? Gives them their roles: those of
 * the square are receivers. *unclear: the first of a column whose words give no strength; summing: columns that
 * add up those of a row. */
static gboolean
plan_square (const struct table_evidence *evidence, struct columns *columns, guint32 naming,
             struct unclear_cell *unclear, struct column_subset *summing)
{
  g_autoptr (GHashTable) names = names_of_rows (evidence, naming);
  guint known = 0, others = 0, square = 0;
  for (guint32 c = 0; c < columns->count; c++)
    square += c != naming && g_hash_table_contains (names, columns->column[c].folded);
  if (square < SQUARE_LEAST)
    return FALSE;
  g_autoptr (GArray) sums_of_rows = row_sums (evidence, columns, names, naming);
  for (guint32 c = 0; c < columns->count; c++)
    {
      const char *name = g_hash_table_lookup (names, columns->column[c].folded);
      gboolean named = c != naming && name != NULL;
      gboolean sums = c != naming && !named && holds_sums (evidence, sums_of_rows, c);
      gboolean other = c != naming && !named && !sums && may_be_receiver (evidence, c, c > naming);
      if (sums)
        column_subset_add (summing, c);
      if (named && unclear->text == NULL && count_values (evidence, naming, c, name) == 0)
        find_unclear_cell (evidence, naming, c, name, unclear);
      if (named)
        column_rename (&columns->column[c], name);
      known += named;
      others += other;
      columns->column[c].role = named || other ? ROLE_TO : ROLE_NONE;
    }
  columns_set_role (columns, naming, ROLE_FROM);
  return known >= SQUARE_LEAST && known >= 2 * others
         && (unclear->text == NULL || known * 10 >= 8 * (columns->count - 1));
}

gboolean
take_named_square (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  enum
  {
    NAMING_LAST = 2 /* behind a number and an id */
  };
  for (guint32 i = 0; i <= NAMING_LAST + 1 && columns->count > SQUARE_LEAST; i++)
    {
      guint32 naming = i <= NAMING_LAST ? i : columns->count - 1;
      struct columns own = { 0 };
      struct unclear_cell unclear = { 0 };
      struct column_subset summing = { 0 };
      columns_copy (&own, columns);
      gboolean fits
        = naming < columns->count && plan_square (evidence, &own, naming, &unclear, &summing);
      if (fits)
        {
          layout->profile = profile_by_name (
            is_symmetric (evidence, &own, naming) ? "symmetric-matrix" : "matrix");
          layout->rules.unclear_word = unclear;
          for (guint32 c = column_subset_next (&summing, 0); c != NO_COLUMN;
               c = column_subset_next (&summing, c + 1))
            table_layout_set_aside (layout, &own, c, "it adds up the ties of each row");
          columns_copy (columns, &own);
        }
      columns_clear (&own);
      if (fits)
        return TRUE;
    }
  return FALSE;
}
