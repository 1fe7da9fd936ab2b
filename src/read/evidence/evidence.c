/* Collects evidence from the cells. */
#include <stdlib.h>
#include <string.h>
#include "pln/base.h"
#include "read/dates/date_parse.h"
#include "read/evidence/evidence.h"
#include "read/people/cell_containers.h"
#include "read/people/people_cell.h"
#include "read/vocabulary/concepts.h"

/* "CN=Ana Ruiz,OU=Staff" means the person named in it; NULL: the text means itself. */
static char *
name_in_directory (const char *text)
{
  return g_ascii_strncasecmp (text, "cn=", 3) == 0 ? cell_container_to_list (text) : NULL;
}

/* All different texts of the sample get numbers from 1, so that each is looked at once and columns
 * are compared by numbers. */
struct text_numbers
{
  GHashTable *number;
  GArray *kinds; /* guint32: by number - 1 */
  GArray *meant; /* guint32: the number of what the text means */
  GStringChunk *names;
  const struct mark_legend *legend;
};

static guint32
number_of_text (struct text_numbers *texts, const char *text)
{
  guint32 number = GPOINTER_TO_UINT (g_hash_table_lookup (texts->number, text));
  if (number != 0)
    return number;
  guint32 kinds = kinds_of_text (text);
  if (legend_explains (texts->legend, text))
    kinds |= 1u << CONTENT_MARK;
  number = texts->kinds->len + 1;
  g_array_append_val (texts->kinds, kinds);
  g_array_append_val (texts->meant, number);
  g_hash_table_insert (texts->number, (gpointer)text, GUINT_TO_POINTER (number));
  g_autofree char *name = name_in_directory (text);
  if (name != NULL && *name != '\0')
    {
      guint32 meant = number_of_text (texts, g_string_chunk_insert (texts->names, name));
      g_array_index (texts->meant, guint32, number - 1) = meant;
    }
  return number;
}

/* Sorts and returns how many are left without duplicates and zeros. */
static guint
sort_distinct (guint32 *numbers, guint count)
{
  guint n = 0;
  qsort (numbers, count, sizeof *numbers, compare_guint32);
  for (guint i = 0; i < count; i++)
    if (numbers[i] != 0 && (n == 0 || numbers[n - 1] != numbers[i]))
      numbers[n++] = numbers[i];
  return n;
}

/* What programs write for an empty cell. */
static gboolean
means_missing (const char *text)
{
  return strlen (text) <= 4 && text_means (WORDS_NO_VALUE, text);
}

static gboolean
number_is_kind (const struct text_numbers *texts, guint32 number, enum content content)
{
  return number != 0 && (g_array_index (texts->kinds, guint32, number - 1) >> content & 1);
}

/* Among people a dash stands for no person; in a register it is a mark. */
static gboolean
dashes_mean_nobody (const struct text_numbers *texts, const guint32 *cell, guint rows)
{
  guint people = 0, dashes = 0;
  for (guint at = 0; at < rows; at++)
    if (number_is_kind (texts, cell[at], CONTENT_DASH))
      dashes++;
    else if (number_is_kind (texts, cell[at], CONTENT_PEOPLE))
      people++;
    else if (cell[at] != 0)
      return FALSE;
  return dashes > 0 && people > 0;
}

static void
forget_dashes (const struct text_numbers *texts, guint32 *cell, guint rows)
{
  for (guint at = 0; at < rows; at++)
    if (number_is_kind (texts, cell[at], CONTENT_DASH))
      cell[at] = 0;
}

static void
count_kinds (struct column_evidence *column, const struct text_numbers *texts, const guint32 *cell,
             guint rows)
{
  for (guint at = 0; at < rows; at++)
    {
      column->filled += cell[at] != 0;
      for (enum content content = 0; content < N_CONTENTS; content++)
        column->of[content] += number_is_kind (texts, cell[at], content);
    }
}

/* Where all cells are ways of contact, none is a nickname. */
static void
forget_people (struct column_evidence *column)
{
  column->of[CONTENT_PEOPLE] = column->of[CONTENT_NAME] = column->of[CONTENT_HANDLE] = 0;
}

/* "1654" among days is one of which only the year is known. */
static void
count_years_among_days (struct table_evidence *evidence, guint32 c)
{
  struct column_evidence *column = &evidence->column[c];
  const GArray *rows = evidence->layout->row;
  if (column->of[CONTENT_DAY] == column->filled || column->of[CONTENT_DAY] * 2 < column->filled)
    return;
  for (guint i = 0; i < rows->len; i++)
    column->of[CONTENT_DAY] += sample_row_at (rows, i)->line >= evidence->layout->first_line
                               && text_is_year (sample_cell (sample_row_at (rows, i), c));
}

static void
look_at_column (struct table_evidence *evidence, struct text_numbers *texts, guint32 c)
{
  const struct table_layout *layout = evidence->layout;
  struct column_evidence *column = &evidence->column[c];
  guint32 *cell = evidence->cell + (gsize)c * evidence->rows;
  for (guint i = 0, at = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (layout->row, i);
      const char *text = sample_cell (row, c);
      if (row->line < layout->first_line)
        continue;
      cell[at++] = *text != '\0' && !means_missing (text) ? number_of_text (texts, text) : 0;
    }
  if (dashes_mean_nobody (texts, cell, evidence->rows))
    forget_dashes (texts, cell, evidence->rows);
  count_kinds (column, texts, cell, evidence->rows);
  if (column_holds_ways_of_contact (evidence, c))
    forget_people (column);
  count_years_among_days (evidence, c);
  column->value = g_memdup2 (cell, (evidence->rows + 1) * sizeof *cell);
  column->distinct = sort_distinct (column->value, evidence->rows);
  for (guint i = 0; i < column->distinct; i++)
    column->value[i] = g_array_index (texts->meant, guint32, column->value[i] - 1);
  column->n_values = sort_distinct (column->value, column->distinct);
}

static void
evidence_free (gpointer data)
{
  struct table_evidence *evidence = data;
  for (guint32 c = 0; c < evidence->count; c++)
    g_free (evidence->column[c].value);
  g_free (evidence->column);
  g_free (evidence->cell);
  g_free (evidence);
}

static struct table_evidence *
look_at_table (const struct table_layout *layout, guint32 n_columns)
{
  struct table_evidence *evidence = g_new0 (struct table_evidence, 1);
  struct text_numbers texts
    = { g_hash_table_new (text_hash, g_str_equal), g_array_new (FALSE, FALSE, sizeof (guint32)),
        g_array_new (FALSE, FALSE, sizeof (guint32)), g_string_chunk_new (256),
        &layout->rules.legend };
  evidence->layout = layout;
  evidence->first_line = layout->first_line;
  evidence->count = n_columns;
  evidence->column = g_new0 (struct column_evidence, n_columns + 1);
  for (guint i = 0; n_columns > 0 && i < layout->row->len; i++)
    evidence->rows += sample_row_at (layout->row, i)->line >= layout->first_line;
  evidence->cell = g_new0 (guint32, (gsize)n_columns * evidence->rows + 1);
  for (guint32 c = 0; c < n_columns; c++)
    look_at_column (evidence, &texts, c);
  evidence->n_texts = texts.kinds->len;
  g_hash_table_unref (texts.number);
  g_array_unref (texts.kinds);
  g_array_unref (texts.meant);
  g_string_chunk_free (texts.names);
  return evidence;
}

const struct table_evidence *
table_layout_evidence (struct table_layout *layout, guint32 n_columns)
{
  if (layout->evidence == NULL)
    layout->evidence = g_ptr_array_new_with_free_func (evidence_free);
  for (guint i = 0; i < layout->evidence->len; i++)
    {
      const struct table_evidence *known = g_ptr_array_index (layout->evidence, i);
      if (known->first_line == layout->first_line && known->count == n_columns)
        return known;
    }
  struct table_evidence *evidence = look_at_table (layout, n_columns);
  g_ptr_array_add (layout->evidence, evidence);
  return evidence;
}

double
evidence_share (const struct table_evidence *evidence, guint32 column, enum content content)
{
  const struct column_evidence *one = &evidence->column[column];
  return one->filled == 0 ? 0 : (double)one->of[content] / one->filled;
}

double
evidence_people_share (const struct table_evidence *evidence, guint32 column)
{
  const struct column_evidence *one = &evidence->column[column];
  return one->filled == 0 ? 0 : (double)one->of[CONTENT_PEOPLE] / one->filled;
}

gboolean
column_holds_ways_of_contact (const struct table_evidence *evidence, guint32 column)
{
  const struct column_evidence *one = &evidence->column[column];
  return one->filled > 1 && one->of[CONTENT_WAY] == one->filled;
}

gboolean
column_holds_only (const struct table_evidence *evidence, guint32 column,
                   gboolean (*is) (const char *text))
{
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      if (row->line >= evidence->layout->first_line && *text != '\0' && !is (text))
        return FALSE;
    }
  return evidence->column[column].filled > 0;
}

gboolean
evidence_is_unique (const struct table_evidence *evidence, guint32 column)
{
  const struct column_evidence *one = &evidence->column[column];
  return one->filled > 1 && one->distinct == one->filled;
}

gboolean
sample_numbers_rows (const GArray *rows, guint from, guint32 column)
{
  guint64 least = G_MAXUINT64, greatest = 0;
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  for (guint i = from; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (!text_is_digits (text) || !g_hash_table_add (seen, (gpointer)text))
        return FALSE;
      least = MIN (least, g_ascii_strtoull (text, NULL, 10));
      greatest = MAX (greatest, g_ascii_strtoull (text, NULL, 10));
    }
  return rows->len > from + 1 && greatest - least == rows->len - from - 1;
}

gboolean
evidence_numbers_rows (const struct table_evidence *evidence, guint32 column)
{
  return evidence_is_unique (evidence, column) && evidence->column[column].filled == evidence->rows
         && sample_numbers_rows (evidence->layout->row, evidence->layout->row->len - evidence->rows,
                                 column);
}

guint32
evidence_first_column (const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < evidence->count; i++)
    if (evidence->column[i].filled > 0
        && (!evidence_is_unique (evidence, i) || evidence_share (evidence, i, CONTENT_DIGITS) < 1
            || evidence_share (evidence, i, CONTENT_DAY) > 0))
      return i;
  return 0;
}

gboolean
column_decides (const struct table_evidence *evidence, guint32 one, guint32 other)
{
  g_autofree guint32 *partner = g_new0 (guint32, evidence->n_texts + 1);
  const guint32 *a = evidence->cell + (gsize)one * evidence->rows;
  const guint32 *b = evidence->cell + (gsize)other * evidence->rows;
  gboolean any = FALSE;
  for (guint i = 0; i < evidence->rows; i++)
    {
      if (a[i] == 0 || b[i] == 0)
        continue;
      if (partner[a[i]] != 0 && partner[a[i]] != b[i])
        return FALSE;
      partner[a[i]] = b[i];
      any = TRUE;
    }
  return any;
}

gboolean
columns_share_rows (const struct table_evidence *evidence, guint32 one, guint32 other)
{
  const guint32 *a = evidence->cell + (gsize)one * evidence->rows;
  const guint32 *b = evidence->cell + (gsize)other * evidence->rows;
  for (guint i = 0; i < evidence->rows; i++)
    if (a[i] != 0 && b[i] != 0)
      return TRUE;
  return FALSE;
}

gboolean
columns_are_one_to_one (const struct table_evidence *evidence, guint32 one, guint32 other)
{
  return column_decides (evidence, one, other) && column_decides (evidence, other, one);
}

guint
values_shared (const struct table_evidence *evidence, guint32 column, guint32 other)
{
  const struct column_evidence *a = &evidence->column[column], *b = &evidence->column[other];
  guint shared = 0;
  for (guint i = 0, k = 0; i < a->n_values && k < b->n_values;)
    if (a->value[i] == b->value[k])
      shared++, i++, k++;
    else if (a->value[i] < b->value[k])
      i++;
    else
      k++;
  return shared;
}

gboolean
evidence_comes_again (const struct table_evidence *evidence, guint32 column)
{
  return column != NO_COLUMN && evidence->column[column].filled > evidence->column[column].distinct;
}

guint
evidence_count_several (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint several = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      if (row->line < evidence->layout->first_line)
        continue;
      g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_free);
      several
        += people_cell_split (sample_cell (row, column), PEOPLE_COMMA | PEOPLE_AND, people) > 1;
    }
  return several;
}

gboolean
evidence_lists_several (const struct table_evidence *evidence, guint32 column)
{
  return evidence_count_several (evidence, column) * 2 > evidence->column[column].filled;
}

gboolean
evidence_holds_one_each (const struct table_evidence *evidence, guint32 column)
{
  return evidence_share (evidence, column, CONTENT_LIST) < 0.2
         && evidence_share (evidence, column, CONTENT_LINK) < 0.2;
}

gboolean
columns_hold_the_same (const struct table_evidence *evidence, guint32 a, guint32 b)
{
  const guint32 *one = evidence->cell + (gsize)a * evidence->rows;
  const guint32 *other = evidence->cell + (gsize)b * evidence->rows;
  return evidence->rows > 1 && memcmp (one, other, evidence->rows * sizeof *one) == 0;
}
