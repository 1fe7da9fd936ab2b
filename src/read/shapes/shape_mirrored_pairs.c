/* Lotteries of pairs write a row for each person: "Ana, Ben" and "Ben, Ana" are one meeting. */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/parallel_headers.h"
#include "read/shapes/shape_mirrored_pairs.h"

enum
{
  ROWS_LEAST = 4
};

/* "From" and "To", "Sender" and "Recipient": one of them does something, and the other may answer. */
static gboolean
headers_have_direction (const char *one, const char *other)
{
  return role_of_header (one) == ROLE_FROM && role_of_header (other) == ROLE_TO
         && !headers_are_parallel (one, other);
}

gboolean
columns_of_pair (const struct columns *columns, guint32 *one, guint32 *other)
{
  guint32 from = columns->of_role[ROLE_FROM], to = columns->of_role[ROLE_TO];
  guint32 with = columns->of_role[ROLE_WITH];
  if (from == NO_COLUMN && to == NO_COLUMN && with != NO_COLUMN)
    from = with, to = columns->column[with].next;
  else if (to == NO_COLUMN)
    to = with;
  else if (with != NO_COLUMN)
    return FALSE;
  if (from == NO_COLUMN || to == NO_COLUMN || columns->column[to].next != NO_COLUMN
      || (columns->column[from].next != NO_COLUMN && columns->column[from].next != to)
      || headers_have_direction (columns->column[from].name, columns->column[to].name))
    return FALSE;
  *one = from;
  *other = to;
  return TRUE;
}

static guint *
count_of (GHashTable *pairs, const char *day, const char *one, const char *other)
{
  char *key = g_strjoin ("\n", day, one, other, NULL);
  guint *count = g_hash_table_lookup (pairs, key);
  if (count != NULL)
    g_free (key);
  else
    g_hash_table_insert (pairs, key, count = g_new0 (guint, 1));
  return count;
}

gboolean
pair_takes_twin (GHashTable *pairs, const char *day, const char *one, const char *other)
{
  guint *twin = count_of (pairs, day, other, one);
  if (*twin > 0)
    {
      *twin -= 1;
      return TRUE;
    }
  *count_of (pairs, day, one, other) += 1;
  return FALSE;
}

gboolean
pairs_are_mirrored (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 one, other, date = columns->of_role[ROLE_DATE];
  guint rows = 0, twins = 0;
  if (date == NO_COLUMN || !columns_of_pair (columns, &one, &other)
      || evidence_people_share (evidence, one) < 0.9
      || evidence_people_share (evidence, other) < 0.9)
    return FALSE;
  g_autoptr (GHashTable) pairs = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *a = sample_cell (row, one), *b = sample_cell (row, other);
      if (row->line < evidence->layout->first_line || *a == '\0' || *b == '\0'
          || strcmp (a, b) == 0)
        continue;
      rows++;
      twins += pair_takes_twin (pairs, sample_cell (row, date), a, b);
    }
  return rows >= ROWS_LEAST && twins * 2 >= rows - rows / 10;
}
