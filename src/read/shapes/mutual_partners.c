/* Finds spouses and parents by the numbers of their rows. */
#include <string.h>
#include "read/shapes/mutual_partners.h"

enum
{
  PAIRS_LEAST = 2, /* one pair may be two counts: 2 and 1 in the first rows */
  PAIRS_SURE = 3   /* fewer may be marks of four people, if nobody has partners as parents */
};

struct numbered_rows
{
  const GArray *row; /* those of data, and others above them */
  guint64 first_line;
  guint32 key;        /* the column of their numbers */
  GHashTable *by_key; /* text -> struct sample_row */
};

static const struct sample_row *
row_named (const struct numbered_rows *rows, const struct sample_row *row, guint32 column)
{
  return g_hash_table_lookup (rows->by_key, sample_cell (row, column));
}

/* How many rows the column names; 0 if something else stands in it, or a row names itself. "0" and an empty
 * cell name none. */
static guint
count_named (const struct numbered_rows *rows, guint32 column)
{
  guint named = 0;
  for (guint i = 0; i < rows->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows->row, i);
      const char *text = sample_cell (row, column);
      if (row->line < rows->first_line || *text == '\0' || strcmp (text, "0") == 0)
        continue;
      const struct sample_row *other = row_named (rows, row, column);
      if (other == NULL || other == row)
        return 0;
      named++;
    }
  return named;
}

/* Does each row that the column names name the one that names it? */
static gboolean
names_two_by_two (const struct numbered_rows *rows, guint32 column)
{
  if (count_named (rows, column) < 2 * PAIRS_LEAST)
    return FALSE;
  for (guint i = 0; i < rows->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows->row, i);
      const struct sample_row *other
        = row->line < rows->first_line ? NULL : row_named (rows, row, column);
      if (other != NULL && row_named (rows, other, column) != row)
        return FALSE;
    }
  return TRUE;
}

/* Are two that a row names in the two columns partners, in most rows that name two? */
static gboolean
name_partners (const struct numbered_rows *rows, guint32 partner, guint32 one, guint32 other)
{
  guint both = 0, partners = 0;
  for (guint i = 0; i < rows->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows->row, i);
      if (row->line < rows->first_line)
        continue;
      const struct sample_row *a = row_named (rows, row, one), *b = row_named (rows, row, other);
      both += a != NULL && b != NULL;
      partners += a != NULL && b != NULL && row_named (rows, a, partner) == b;
    }
  return partners > 0 && partners * 2 > both;
}

static struct column_subset
columns_among (const struct columns *columns, const struct numbered_rows *rows)
{
  struct column_subset set = { 0 };
  guint32 partner = NO_COLUMN;
  gboolean parents = FALSE;
  for (guint32 i = 0; i < columns->count && partner == NO_COLUMN; i++)
    if (i != rows->key && names_two_by_two (rows, i))
      partner = i;
  if (partner == NO_COLUMN)
    return set;
  column_subset_add (&set, partner);
  for (guint32 i = 0; i < columns->count; i++)
    for (guint32 k = i + 1; k < columns->count && i != rows->key && i != partner; k++)
      if (k != rows->key && k != partner && count_named (rows, i) > 0 && count_named (rows, k) > 0
          && name_partners (rows, partner, i, k))
        {
          column_subset_add (&set, i);
          column_subset_add (&set, k);
          parents = TRUE;
        }
  return parents || count_named (rows, partner) >= 2 * PAIRS_SURE ? set
                                                                  : (struct column_subset){ 0 };
}

/* The first column with a number of its own in each row. */
static guint32
column_of_numbers (const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < evidence->count; i++)
    if (evidence_is_unique (evidence, i) && evidence->column[i].filled == evidence->rows
        && evidence_share (evidence, i, CONTENT_COUNT) == 1)
      return i;
  return NO_COLUMN;
}

struct column_subset
mutual_partner_columns (const struct columns *columns, const struct table_evidence *evidence)
{
  g_autoptr (GHashTable) by_key = g_hash_table_new (text_hash, g_str_equal);
  struct numbered_rows rows = { .row = evidence->layout->row,
                                .first_line = evidence->layout->first_line,
                                .key = column_of_numbers (evidence),
                                .by_key = by_key };
  if (rows.key == NO_COLUMN || columns->count > PEERS_MOST)
    return (struct column_subset){ 0 };
  for (guint i = 0; i < rows.row->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows.row, i);
      if (row->line >= rows.first_line)
        g_hash_table_insert (by_key, (gpointer)sample_cell (row, rows.key), (gpointer)row);
    }
  return columns_among (columns, &rows);
}
