/* Recognises nominations among people who are known by numbers alone.
 *
 * One column numbers the rows' people, each once.  Another names people if most of its numbers are those of
 * rows, apart from codes for somebody else, and if more speaks for it than the numbers: a header such as
 * "friend", the header of the first column at the end of its own ("MF_AID1" beside "AID"), or, in
 * a table of nothing but numbers, numbers so long that they are not alike by chance. */
#include <string.h>
#include "pln/text.h"
#include "read/people/missing_codes.h"
#include "read/columns/idle_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/shapes/shape_id_choices.h"
#include "read/evidence/tie_headers.h"
#include "read/columns/tie_values.h"
#include "read/vocabulary/concepts.h"

enum
{
  LONG_DIGITS = 4,
  SHORTEST_KEY = 3, /* letters of a header that tell when they are found again */
  OTHERS_LEAST = 4  /* one in as many may name itself */
};

static gboolean
holds_numbers (const struct table_evidence *evidence, guint32 column)
{
  return evidence->column[column].filled > 0 && evidence->column[column].of[CONTENT_FRACTION] == 0
         && evidence_share (evidence, column, CONTENT_NUMBER) == 1;
}

gboolean
header_names_other_person (const char *header)
{
  g_autofree char *base = header_without_number (header);
  return !header_says_how_often (base) && header_has_word (base, WORDS_CHOICE);
}

/* "mf aid" ends in "aid". */
static gboolean
header_ends_in_key (const char *header, const char *key)
{
  g_autofree char *base = header_without_number (header);
  return strlen (key) >= SHORTEST_KEY && strlen (base) > strlen (key)
         && g_str_has_suffix (base, key);
}

struct numbers /* in a column */
{
  guint known;   /* those of rows */
  guint unknown; /* neither these nor codes */
  guint own;     /* cells with the number of their own row */
  gboolean longest_are_long;
};

static struct numbers
numbers_of_column (const struct table_evidence *evidence, guint32 key, guint32 column,
                   GHashTable *rows_of_key)
{
  struct numbers found = { .longest_are_long = TRUE };
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      if (row->line < evidence->layout->first_line || *text == '\0')
        continue;
      gboolean known = g_hash_table_contains (rows_of_key, text);
      found.known += known;
      found.unknown += !known && !digits_are_missing_code (text);
      found.own += strcmp (text, sample_cell (row, key)) == 0;
      found.longest_are_long &= strlen (text) >= LONG_DIGITS;
    }
  return found;
}

static gboolean
all_are_numbers (const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < evidence->count; i++)
    if (evidence->column[i].filled > 0 && !holds_numbers (evidence, i))
      return FALSE;
  return TRUE;
}

static gboolean
names_others (const struct columns *columns, const struct table_evidence *evidence, guint32 key,
              guint32 column, GHashTable *rows_of_key)
{
  if (column == key || !holds_numbers (evidence, column))
    return FALSE;
  const struct numbers found = numbers_of_column (evidence, key, column, rows_of_key);
  const char *header = columns->column[column].name;
  if (found.known <= found.unknown || found.own * OTHERS_LEAST > found.known)
    return FALSE;
  return header_names_other_person (header)
         || header_ends_in_key (header, columns->column[key].folded)
         || (found.longest_are_long && found.known > 1 && all_are_numbers (evidence));
}

/* Adds those with the same header but for the number, and only codes below it, or numbers outside the
 * list. */
static void
add_siblings (const struct columns *columns, const struct table_evidence *evidence, guint32 key,
              struct column_subset *others)
{
  g_autoptr (GHashTable) bases = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  guint32 count = column_subset_is_empty (others) ? 0 : columns->count;
  for (guint32 i = 0; i < count; i++)
    if (column_subset_has (others, i))
      g_hash_table_add (bases, header_without_number (columns->column[i].name));
  for (guint32 i = 0; i < count; i++)
    {
      if (i == key || column_subset_has (others, i) || !holds_numbers (evidence, i))
        continue;
      g_autofree char *base = header_without_number (columns->column[i].name);
      if (g_hash_table_contains (bases, base))
        column_subset_add (others, i);
    }
}

static GHashTable *
rows_of_column (const struct table_evidence *evidence, guint32 key)
{
  GHashTable *found = g_hash_table_new (text_hash, g_str_equal);
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    if (sample_row_at (rows, i)->line >= evidence->layout->first_line)
      g_hash_table_add (found, (gpointer)sample_cell (sample_row_at (rows, i), key));
  return found;
}

/* Does a column name people in another way? Then the numbers alone do not tell. */
static gboolean
others_hold_people (const struct columns *columns, const struct table_evidence *evidence,
                    const struct column_subset *others, guint32 key)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      gboolean part = (role == ROLE_FIRST_NAME || role == ROLE_LAST_NAME || role == ROLE_NAME
                       || role_is_end (role))
                      && evidence->column[i].of[CONTENT_NUMBER] == 0;
      if (i != key && !column_subset_has (others, i) && evidence->column[i].filled > 0
          && (part || evidence_share (evidence, i, CONTENT_FULL) > 0.5
              || evidence_share (evidence, i, CONTENT_EMAIL) > 0.5))
        return TRUE;
    }
  return FALSE;
}

/* The column that numbers each row and is not headed as somebody else; NO_COLUMN: none. Another number
 * for each row than just its place is that of somebody. */
static guint32
find_key (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 found = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    if (holds_numbers (evidence, i) && evidence_is_unique (evidence, i)
        && evidence->column[i].filled == evidence->rows
        && !header_names_other_person (columns->column[i].name)
        && (found == NO_COLUMN || column_numbers_rows (columns, evidence, found)))
      found = i;
  return found;
}

/* Do the rows have places, and does another column, with a number several times, have all who are named?
 * Then that one says who names them. */
static gboolean
others_stand_in_pairs (const struct columns *columns, const struct table_evidence *evidence,
                       guint32 key, const struct column_subset *others)
{
  if (!column_numbers_rows (columns, evidence, key))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    for (guint32 k = 0; i != key && k < columns->count; k++)
      if (column_subset_has (others, k) && !column_subset_has (others, i)
          && holds_numbers (evidence, i) && evidence_comes_again (evidence, i)
          && values_shared (evidence, k, i) == evidence->column[k].n_values)
        return TRUE;
  return FALSE;
}

gboolean
take_id_choices (struct table_layout *layout, struct columns *columns,
                 const struct table_evidence *evidence)
{
  struct column_subset others = { 0 };
  guint32 key = find_key (columns, evidence);
  if (key == NO_COLUMN)
    return FALSE;
  g_autoptr (GHashTable) rows_of_key = rows_of_column (evidence, key);
  for (guint32 i = 0; i < columns->count; i++)
    if (names_others (columns, evidence, key, i, rows_of_key))
      column_subset_add (&others, i);
  add_siblings (columns, evidence, key, &others);
  if (column_subset_is_empty (&others) || others_stand_in_pairs (columns, evidence, key, &others)
      || others_hold_people (columns, evidence, &others, key))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role *role = &columns->column[i].role;
      if (role_is_end (*role) || *role == ROLE_NAME || *role == ROLE_ID)
        *role = ROLE_NONE;
      if (column_subset_has (&others, i))
        *role = ROLE_TO;
    }
  columns_set_role (columns, key, ROLE_NAME);
  layout->profile = profile_by_name ("nominations");
  return TRUE;
}
