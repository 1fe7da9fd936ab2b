/* Events by people. The columns of people hold only marks, and have names as headers. Names of one word
 * may also be questions about the event ("Online", "Free"), so these need to be neighbours, and a column
 * that counts the marks. */
#include <string.h>
#include "pln/text.h"
#include "read/dates/localized_number.h"
#include "read/people/full_names.h"
#include "read/people/presence_words.h"
#include "read/shapes/shape_turned_grids.h"
#include "read/sniff/set_aside.h"

enum
{
  FEWEST_PEOPLE = 2,
  DESCRIPTIONS_MOST = 6
};

struct people_columns
{
  struct column_subset set;
  guint32 n;
};

/* Only marks; a number is one if it is 1 or 0. */
static gboolean
holds_marks (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  double value;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
        continue;
      if (mark_of_text (text) == PRESENCE_UNKNOWN
          || (cell_number_parse (text, FALSE, &value) && value != 0 && value != 1))
        return FALSE;
    }
  return TRUE;
}

/* Does the header look like a name? *whole: of several words, or a given name. */
static gboolean
header_is_name (const char *header, gboolean *whole)
{
  gunichar first = g_utf8_get_char (header);
  const char *blank = strrchr (header, ' ');
  g_autofree char *folded = header_fold (header);
  *whole
    = blank != NULL ? g_unichar_isupper (g_utf8_get_char (blank + 1)) : word_is_given_name (folded);
  return g_unichar_isalpha (first) && !g_unichar_islower (first)
         && strpbrk (header, "0123456789?%:") == NULL;
}

static gboolean
holds_yes (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line >= evidence->layout->first_line && *text != '\0'
          && mark_of_text (text) == PRESENCE_YES)
        return TRUE;
    }
  return FALSE;
}

/* Somebody may have come to nothing, but not half of them. */
static gboolean
most_came (const struct table_evidence *evidence, const struct people_columns *people)
{
  guint came = 0;
  for (guint32 c = 0; c < evidence->count; c++)
    came += column_subset_has (&people->set, c) && holds_yes (evidence, c);
  return 2 * came > people->n;
}

/* "Remarks" without any; an empty column under a name is of somebody who never came. */
static gboolean
is_left_empty (const struct table_evidence *evidence, const struct columns *columns, guint32 column)
{
  return evidence->column[column].filled == 0 && columns->column[column].role != ROLE_NONE;
}

static gboolean
may_be_person (const struct table_evidence *evidence, const struct columns *columns, guint32 column,
               gboolean *whole)
{
  return header_is_name (columns->column[column].name, whole)
         && !is_left_empty (evidence, columns, column) && holds_marks (evidence, column);
}

/* The columns of marks under names of several words or given names, wherever they stand; else the longest run of those
 * under names. *whole: all names are such. */
static struct people_columns
find_people (const struct table_evidence *evidence, const struct columns *columns, gboolean *whole)
{
  struct people_columns named = { .n = 0 };
  guint32 first = 0, longest = 0, run = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean this_whole;
      gboolean person = may_be_person (evidence, columns, i, &this_whole);
      run = person ? run + 1 : 0;
      if (run > longest)
        longest = run, first = i + 1 - run;
      if (person && this_whole)
        column_subset_add (&named.set, i), named.n++;
    }
  *whole = named.n >= longest && named.n > 0;
  if (*whole)
    return named;
  struct people_columns best = { .n = longest };
  for (guint32 i = first; i < first + longest; i++)
    column_subset_add (&best.set, i);
  return best;
}

static guint
count_marks (const struct sample_row *row, const struct people_columns *people)
{
  guint present = 0;
  for (guint32 c = 0; c < row->count; c++)
    present += column_subset_has (&people->set, c) && *row->cell[c] != '\0'
               && mark_of_text (row->cell[c]) == PRESENCE_YES;
  return present;
}

/* Does a column hold how many marks each row has, or their share? */
static gboolean
counts_marks (const struct table_evidence *evidence, guint32 column,
              const struct people_columns *people)
{
  const GArray *rows = evidence->layout->row;
  guint filled = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      guint present = count_marks (row, people), most = people->n;
      gsize digits = strspn (text, "0123456789.,");
      if (row->line < evidence->layout->first_line || *text == '\0')
        continue;
      g_autofree char *number = g_strndup (text, digits);
      const char *unit = text + digits + strspn (text + digits, " ");
      double value, expected = *unit == '%' ? 100.0 * present / most : present;
      if (!cell_number_parse (number, FALSE, &value) || (*unit != '\0' && *unit != '%')
          || value - expected > 1 || expected - value > 1 || (*unit == '\0' && value != expected))
        return FALSE;
      filled++;
    }
  return filled > 1;
}

static guint32
day_column (const struct table_evidence *evidence, const struct columns *columns,
            const struct people_columns *people)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (!column_subset_has (&people->set, i) && evidence_share (evidence, i, CONTENT_DAY) > 0.7)
      return i;
  return NO_COLUMN;
}

/* Does a row name somebody beside the marks? Then these are that person's answers. */
static gboolean
rows_are_people (const struct table_evidence *evidence, const struct columns *columns,
                 const struct people_columns *people)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (column_subset_has (&people->set, i))
        continue;
      if (role == ROLE_FROM || role == ROLE_TO || role == ROLE_NAME || role == ROLE_FIRST_NAME
          || role == ROLE_LAST_NAME || role == ROLE_EMAIL
          || (role == ROLE_WITH && evidence_share (evidence, i, CONTENT_NUMBER) < 1))
        return TRUE;
    }
  return FALSE;
}

/* Cells of several words, one of them small. */
static guint
count_phrases (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint phrases = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *blank = strchr (sample_cell (sample_row_at (rows, i), column), ' ');
      while (blank != NULL && !g_unichar_islower (g_utf8_get_char (blank + 1)))
        blank = strchr (blank + 1, ' ');
      phrases += blank != NULL && sample_row_at (rows, i)->line >= evidence->layout->first_line;
    }
  return phrases;
}

/* "Methods for ego networks" before marks under whole names, and nothing else: the rows are what people had
 * part in. Capitals make "Spring Gala" look like a name, so that most titles need a small word. */
static gboolean
rows_are_titled (const struct table_evidence *evidence, const struct columns *columns,
                 const struct people_columns *people)
{
  return people->n + 1 == columns->count && !column_subset_has (&people->set, 0)
         && !columns->column[0].told && evidence_is_unique (evidence, 0)
         && evidence->column[0].filled == evidence->rows
         && evidence_share (evidence, 0, CONTENT_FULL) < 0.5
         && evidence->column[0].of[CONTENT_PERSON] == 0
         && 2 * count_phrases (evidence, 0) > evidence->column[0].filled;
}

gboolean
take_titled_events (struct table_layout *layout, struct columns *columns,
                    const struct table_evidence *evidence)
{
  gboolean whole;
  struct people_columns people = find_people (evidence, columns, &whole);
  if (people.n < FEWEST_PEOPLE || evidence->rows < 2 || !whole || !most_came (evidence, &people)
      || !rows_are_titled (evidence, columns, &people))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    columns_set_role (columns, i, i == 0 ? ROLE_EVENT : ROLE_TO);
  layout->profile = profile_by_name ("two-mode-turned");
  return TRUE;
}

gboolean
take_described_events (struct table_layout *layout, struct columns *columns,
                       const struct table_evidence *evidence)
{
  gboolean whole, counted = FALSE;
  struct people_columns people = find_people (evidence, columns, &whole);
  guint32 day = day_column (evidence, columns, &people), event = NO_COLUMN;
  guint32 descriptions = columns->count - people.n;
  if (people.n < FEWEST_PEOPLE || descriptions > DESCRIPTIONS_MOST || evidence->rows < 2
      || day == NO_COLUMN || !most_came (evidence, &people)
      || rows_are_people (evidence, columns, &people))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    counted |= !column_subset_has (&people.set, i) && counts_marks (evidence, i, &people);
  if (!whole && !counted)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean person = column_subset_has (&people.set, i);
      if (!person && counts_marks (evidence, i, &people))
        table_layout_set_aside (layout, columns, i, "it counts the marks of its row");
      else if (event == NO_COLUMN && !person && i != day && evidence_is_unique (evidence, i)
               && evidence->column[i].filled == evidence->rows
               && evidence_share (evidence, i, CONTENT_NUMBER) < 1)
        event = i;
      columns->column[i].role = person ? ROLE_TO : ROLE_NONE;
    }
  columns_set_role (columns, event, ROLE_EVENT);
  columns_set_role (columns, day, event != NO_COLUMN ? ROLE_DATE : ROLE_EVENT);
  layout->profile = profile_by_name ("two-mode-turned");
  return TRUE;
}
