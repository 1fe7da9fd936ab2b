/* Finds cells that mean the same as the one above.
 *
 * A table that people write by hand gives the day, and perhaps the group, in the first row of each
 * group only. The first columns are then filled from left to right or not at all, from the first row
 * on; no day is written twice in a row; and some column behind them is never empty. A day that is only
 * unknown now and then does not look like that.
 *
 * If the day stands further behind, a single column is never empty and its texts come again in other
 * groups: in a list of contacts, where days are unknown, nobody stands twice. */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/evidence/evidence.h"
#include "read/evidence/header_terms.h"
#include "read/understand/repeated_cells.h"
#include "read/vocabulary/concepts.h"

enum
{
  DITTO_BYTES = 24,
  ROWS_LEAST = 4
};

gboolean
text_means_same_as_above (const char *text)
{
  static const char *const marks[] = { "\"",
                                       "''",
                                       "\xE2\x80\x9D",
                                       "\xE2\x80\x9E",
                                       "\xE2\x80\x9C",
                                       "\xE3\x80\x83",
                                       "\xE2\x80\xB3",
                                       "\"\"",
                                       "-\"-",
                                       "--\"--",
                                       "- \" -",
                                       "\xE2\x80\x99\xE2\x80\x99",
                                       NULL };
  if (*text == '\0' || strlen (text) > DITTO_BYTES)
    return FALSE;
  if (g_strv_contains (marks, text))
    return TRUE;
  if (phrase_is_listed (text, "id.|do.|s. o.|s.o.|j.w.|j. w."))
    return TRUE;
  g_autofree char *folded = header_fold (text);
  return text_means (WORDS_DITTO, folded);
}

static void
repeat_cell (struct sample_row *row, guint32 column, const char *text)
{
  if (column >= row->count)
    return;
  g_free (row->cell[column]);
  row->cell[column] = g_strdup (text);
}

/* The last text above in the column; NULL: there is none, or another mark. */
static const char *
text_above (const GArray *rows, guint at, guint32 column)
{
  while (at-- > 1)
    {
      const char *text = sample_cell (sample_row_at (rows, at), column);
      if (*text != '\0')
        return text_means_same_as_above (text) ? NULL : text;
    }
  return NULL;
}

static void
fill_dittos (struct table_layout *layout)
{
  for (guint i = 2; i < layout->row->len; i++)
    {
      struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      for (guint32 c = 0; c < row->count; c++)
        {
          const char *above
            = text_means_same_as_above (row->cell[c]) ? text_above (layout->row, i, c) : NULL;
          if (above == NULL)
            continue;
          layout->rules.has_dittos = TRUE;
          repeat_cell (row, c, above);
        }
    }
}

/* The first column that does not only number the rows. */
static guint32
heading_start (const GArray *rows)
{
  guint32 start = 0;
  while (start < sample_row_at (rows, 0)->count && sample_numbers_rows (rows, 1, start))
    start++;
  return start;
}

/* The end of the columns from `start` that are filled in the first row and empty in others, where what is
 * filled implies what is behind it. */
static guint32
heading_end (const GArray *rows, guint32 start)
{
  const struct sample_row *first = sample_row_at (rows, 1);
  guint32 width = start;
  for (guint32 c = start; c < first->count; c++)
    {
      guint blanks = 0;
      for (guint i = 1; i < rows->len; i++)
        {
          gboolean blank = *sample_cell (sample_row_at (rows, i), c) == '\0';
          blanks += blank;
          if (blank && c > start && *sample_cell (sample_row_at (rows, i), c - 1) != '\0'
              && c <= width)
            return i == 1 || width == c ? width : start;
        }
      if (blanks == 0 || *first->cell[c] == '\0')
        return width;
      width = c + 1;
    }
  return width;
}

/* Days of which none is written twice in a row, and most rows are without one. */
static gboolean
column_heads_groups (const GArray *rows, guint32 column)
{
  const char *before = "";
  guint blanks = 0;
  for (guint i = 1; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      blanks += *text == '\0';
      if (*text == '\0')
        continue;
      if (strcmp (text, before) == 0)
        return FALSE;
      before = text;
    }
  return blanks * 3 >= rows->len - 1;
}

static gboolean
header_heads_groups (const char *header)
{
  enum role role = role_of_header (header);
  return role == ROLE_DATE || role == ROLE_EVENT || role == ROLE_DAY || role == ROLE_MONTH;
}

/* Is some column behind the heading filled in every row? */
static gboolean
rows_go_on (const GArray *rows, guint32 width)
{
  for (guint32 c = width; c < sample_row_at (rows, 0)->count; c++)
    if (sample_column_is_full (rows, c))
      return TRUE;
  return FALSE;
}

/* Does a text of the column come in more than one group? Cells of `heading` begin the groups. */
static gboolean
texts_come_again (const GArray *rows, guint32 column, guint32 heading)
{
  g_autoptr (GHashTable) group_of = g_hash_table_new (text_hash, g_str_equal);
  guint group = 0;
  for (guint i = 1; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      char *text = (char *)sample_cell (row, column);
      group += *sample_cell (row, heading) != '\0';
      guint before = GPOINTER_TO_UINT (g_hash_table_lookup (group_of, text));
      if (before != 0 && before != group)
        return TRUE;
      g_hash_table_insert (group_of, text, GUINT_TO_POINTER (group));
    }
  return FALSE;
}

static gboolean
columns_are_blank_together (const GArray *rows, guint32 one, guint32 other)
{
  for (guint i = 1; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      if ((*sample_cell (row, one) == '\0') != (*sample_cell (row, other) == '\0'))
        return FALSE;
    }
  return TRUE;
}

/* In rows without a heading, is one cell filled, whose text comes again in other groups? */
static gboolean
heads_one_column (const GArray *rows, guint32 heading)
{
  guint32 full = NO_COLUMN;
  for (guint32 c = 0; c < sample_row_at (rows, 0)->count; c++)
    if (sample_column_is_full (rows, c) && full == NO_COLUMN)
      full = c;
    else if (!columns_are_blank_together (rows, c, heading))
      return FALSE;
  return full != NO_COLUMN && texts_come_again (rows, full, heading);
}

/* The first column of days or events, filled in the first row, which head the groups of another. */
static guint32
heading_further_behind (const GArray *rows)
{
  const struct sample_row *header = sample_row_at (rows, 0);
  for (guint32 c = 1; c < header->count; c++)
    if (header_heads_groups (header->cell[c]) && !sample_column_is_full (rows, c)
        && *sample_cell (sample_row_at (rows, 1), c) != '\0' && column_heads_groups (rows, c)
        && heads_one_column (rows, c))
      return c;
  return NO_COLUMN;
}

static void
fill_columns (struct table_layout *layout)
{
  GArray *rows = layout->row;
  for (guint i = 2; i < rows->len; i++)
    {
      struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      for (guint32 c = 0; c < row->count; c++)
        if (column_subset_has (&layout->rules.repeats, c) && *row->cell[c] == '\0')
          repeat_cell (row, c, sample_cell (sample_row_at (rows, i - 1), c));
    }
}

static void
fill_headings (struct table_layout *layout)
{
  const GArray *rows = layout->row;
  if (rows->len < ROWS_LEAST + 1)
    return;
  guint32 start = heading_start (rows), end = heading_end (rows, start);
  guint32 count = sample_row_at (rows, 0)->count;
  gboolean headed = FALSE;
  for (guint32 c = start; c < end; c++)
    headed |= header_heads_groups (sample_cell (sample_row_at (rows, 0), c));
  headed = headed && column_heads_groups (rows, start) && rows_go_on (rows, end);
  guint32 behind = headed ? NO_COLUMN : heading_further_behind (rows);
  for (guint32 c = 0; c < count; c++)
    if (headed ? c >= start && c < end
               : behind != NO_COLUMN && columns_are_blank_together (rows, c, behind))
      column_subset_add (&layout->rules.repeats, c);
  fill_columns (layout);
}

void
table_layout_fill_repeats (struct table_layout *layout)
{
  if (layout->row->len < 3)
    return;
  fill_dittos (layout);
  fill_headings (layout);
}
