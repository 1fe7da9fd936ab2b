/* Finds headings within a table of people. They are alone in their rows, and no names: all in capitals
 * where the names are not, or, from the first row on, words that nobody is called, or anything where all
 * people have a first and a last name. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/evidence/evidence.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/understand/heading_rows.h"
#include "read/sniff/role_synonyms.h"
#include "read/sniff/roles.h"

enum
{
  FEWEST_COLUMNS = 2,
  FEWEST_PEOPLE = 2,
  FEWEST_LETTERS = 3,
  HEADINGS_LEAST = 2 /* of texts that may be names */
};

/* Where the first cell with text is; its row's length: nowhere. */
static guint32
first_filled (const struct sample_row *row)
{
  guint32 at = 0;
  while (at < row->count && *row->cell[at] == '\0')
    at++;
  return at;
}

static gboolean
is_in_capitals (const char *text)
{
  guint letters = 0;
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (g_unichar_islower (c))
        return FALSE;
      letters += g_unichar_isupper (c) != 0;
    }
  return letters >= FEWEST_LETTERS;
}

/* "Mitglieder", "New members", "Class of 2023", "Guests:"; not "Kim" or "Ana Ruiz". */
static gboolean
is_no_name (const char *text)
{
  if (strpbrk (text, "0123456789:") != NULL)
    return TRUE;
  g_auto (GStrv) word = header_words (text);
  for (char **one = word; *one != NULL; one++)
    if (word_is_given_name (*one))
      return FALSE;
  for (char **one = word; *one != NULL; one++)
    if (header_lists_those_present (*one) || word_is_for_people (*one))
      return TRUE;
  return g_strv_length (word) == 1;
}

gboolean
text_is_heading (enum heading_form form, const char *text)
{
  if (form == HEADINGS_ALONE)
    return TRUE;
  if (name_look_of (text) == LOOKS_LIKE_PERSON)
    return FALSE;
  return form == HEADINGS_IN_CAPITALS ? is_in_capitals (text)
                                      : form == HEADINGS_IN_WORDS && is_no_name (text);
}

/* Do the rows with more than one cell all begin with a name in this column, written in small letters too? */
static gboolean
others_are_names (const GArray *rows, guint32 column)
{
  guint people = 0;
  for (guint i = 1; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      if (sample_row_filled (row) < 2)
        continue;
      if (name_look_of (text) == LOOKS_UNLIKE_NAME || is_in_capitals (text))
        return FALSE;
      people++;
    }
  return people >= FEWEST_PEOPLE;
}

static gboolean
is_alone (const GArray *rows, guint i, guint32 column)
{
  const struct sample_row *row = sample_row_at (rows, i);
  return sample_row_filled (row) == 1 && first_filled (row) == column;
}

static guint
count_alone (const GArray *rows, guint32 column)
{
  guint count = 0;
  for (guint i = 1; i < rows->len; i++)
    count += is_alone (rows, i, column);
  return count;
}

static gboolean
is_heading (const GArray *rows, guint i, guint32 column, enum heading_form form)
{
  return is_alone (rows, i, column)
         && text_is_heading (form, sample_cell (sample_row_at (rows, i), column));
}

/* Is each row of one cell a heading of this form, with people below, or somebody's name? */
static gboolean
form_fits (const GArray *rows, guint32 column, enum heading_form form)
{
  guint found = 0;
  for (guint i = 1; i < rows->len; i++)
    if (is_heading (rows, i, column, form))
      {
        if (i + 1 == rows->len || is_heading (rows, i + 1, column, form))
          return FALSE;
        found++;
      }
    else if (is_alone (rows, i, column)
             && name_look_of (sample_cell (sample_row_at (rows, i), column)) == LOOKS_UNLIKE_NAME)
      return FALSE;
  return found > 0;
}

/* The first column with a cell that is alone in its row, below the header; its number: none. */
static guint32
column_of_headings (const GArray *rows)
{
  for (guint i = 1; i < rows->len; i++)
    if (sample_row_filled (sample_row_at (rows, i)) == 1)
      return first_filled (sample_row_at (rows, i));
  return NO_COLUMN;
}

/* Do all rows but those of one cell have a first and a last name? */
static gboolean
others_have_both_names (const GArray *rows)
{
  const struct sample_row *header = sample_row_at (rows, 0);
  g_autofree enum role *role = g_new (enum role, header->count);
  guint32 first = NO_COLUMN, last = NO_COLUMN;
  roles_of_headers ((const char *const *)header->cell, header->count, TRUE, role);
  for (guint32 i = 0; i < header->count; i++)
    {
      first = role[i] == ROLE_FIRST_NAME ? i : first;
      last = role[i] == ROLE_LAST_NAME ? i : last;
    }
  guint people = 0;
  for (guint i = 1; i < rows->len && first != NO_COLUMN && last != NO_COLUMN; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      if (sample_row_filled (row) < 2)
        continue;
      if (*sample_cell (row, first) == '\0' || *sample_cell (row, last) == '\0')
        return FALSE;
      people++;
    }
  return people >= FEWEST_PEOPLE;
}

void
table_layout_take_headings (struct table_layout *layout)
{
  GArray *rows = layout->row;
  if (rows->len < 2 || sample_row_filled (sample_row_at (rows, 0)) < FEWEST_COLUMNS)
    return;
  guint32 column = column_of_headings (rows);
  if (column == NO_COLUMN)
    return;
  if (is_alone (rows, 1, column) && count_alone (rows, column) >= HEADINGS_LEAST
      && others_have_both_names (rows))
    layout->rules.headings = HEADINGS_ALONE;
  else if (!layout->unknown || !others_are_names (rows, column))
    return;
  else if (form_fits (rows, column, HEADINGS_IN_CAPITALS))
    layout->rules.headings = HEADINGS_IN_CAPITALS;
  else if (is_heading (rows, 1, column, HEADINGS_IN_WORDS)
           && form_fits (rows, column, HEADINGS_IN_WORDS))
    layout->rules.headings = HEADINGS_IN_WORDS;
  else
    return;
  for (guint i = rows->len; i-- > 1;)
    if (is_heading (rows, i, column, layout->rules.headings))
      g_array_remove_index (rows, i);
}
