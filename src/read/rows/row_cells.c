/* The cells of a row by role, for the import and for profiles' functions. */
#include <stdlib.h>
#include <string.h>
#include "read/people/cell_containers.h"
#include "read/dates/date_parse.h"
#include "read/dates/localized_number.h"
#include "read/rows/incomplete_dates.h"
#include "read/rows/row_cells.h"
#include "read/understand/short_months.h"
#include "read/evidence/value_words.h"

const struct column *
row_column (const struct profile_row *row, enum role role)
{
  guint32 at = row->import->columns.of_role[role];
  return at == NO_COLUMN ? NULL : &row->import->columns.column[at];
}

const char *
profile_row_get (const struct profile_row *row, enum role role)
{
  return row_text (row, role);
}

const char *
profile_row_cell (const struct profile_row *row, const char *header)
{
  const struct columns *columns = &row->import->columns;
  for (guint32 i = 0; i < MIN (columns->count, row->row->n_cells); i++)
    if (header_matches (header, columns->column[i].folded))
      return row->row->cell[i].text;
  return "";
}

void
profile_row_set (struct profile_row *row, enum role role, const char *text)
{
  char *old = row->set[role];
  row->set[role] = g_strdup (text);
  row->any_set = TRUE;
  g_free (old);
}

void
profile_row_drop (struct profile_row *row, const char *reason)
{
  row->drop = reason;
}

char *
profile_cell_members (const char *cell)
{
  return cell_container_to_list (cell);
}

GHashTable *
profile_row_memory (struct profile_row *row)
{
  if (row->import->scratch.memory == NULL)
    row->import->scratch.memory = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  return row->import->scratch.memory;
}

void
row_reject (const struct profile_row *row, enum role role, const char *reason)
{
  const struct column *column = role != ROLE_NONE ? row_column (row, role) : NULL;
  notes_reject (&row->import->notes, row->row->line, column != NULL ? column->name : NULL,
                column != NULL ? row_text (row, role) : NULL, reason);
}

/* "2024" and "10" or "KW 10"; "2024" and "Q1". What is a date by itself stays as it is. */
static char *
join_period (const char *year, const char *unit, const char *part)
{
  struct date_text date;
  date_text_read (part, &date);
  if (date.shape == DATE_SHAPE_DAY)
    return g_strdup (part);
  return g_strdup_printf ("%s%s %s", g_ascii_isdigit (*part) ? unit : "", part, year);
}

/* The number in "12", "[12]", "12?"; 0 for "", "0", "?", "s.d.": it is not known. */
static int
part_of_date (const char *text)
{
  return atoi (text + strcspn (text, "0123456789"));
}

/* "March", "mars ?": does the text name a month? */
static gboolean
names_month (const char *text)
{
  char word[DATE_WORD_BYTES];
  while (*text != '\0' && !g_unichar_isalpha (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return *text != '\0' && date_word_read (&text, word) && strlen (word) > 2
         && date_word_month (word) != 0;
}

/* Joins a date in two or three columns. The date reader handles two-digit years and names of months.
 * Where the month or the day is not known, it is the first. */
static void
join_date (struct profile_row *row)
{
  const char *year = row_text (row, ROLE_YEAR), *month = row_text (row, ROLE_MONTH),
             *week = row_text (row, ROLE_WEEK), *quarter = row_text (row, ROLE_QUARTER),
             *day = row_text (row, ROLE_DAY);
  g_autofree char *date = NULL;
  if (*year == '\0')
    return;
  if (names_month (month))
    date = g_strdup_printf ("%d %s %s", MAX (part_of_date (day), 1), month, year);
  else if (columns_have (&row->import->columns, ROLE_MONTH))
    {
      int known = part_of_date (month);
      date = g_strdup_printf ("%s-%02d-%02d", year, MAX (known, 1),
                              known > 0 ? MAX (part_of_date (day), 1) : 1);
    }
  else if (*week != '\0')
    date = join_period (year, "week ", week);
  else if (*quarter != '\0')
    date = join_period (year, "Q", quarter);
  if (date != NULL)
    profile_row_set (row, ROLE_DATE, date);
}

static void
spell_month (struct profile_row *row)
{
  g_autofree char *full = month_in_full (row_text (row, ROLE_DATE));
  if (full != NULL)
    profile_row_set (row, ROLE_DATE, full);
}

gboolean
row_date (struct profile_row *row, enum role role, date_code *code)
{
  if (role == ROLE_DATE && row->import->layout.rules.short_months)
    spell_month (row);
  if (role == ROLE_DATE
      && (row->import->columns.of_role[ROLE_YEAR] != NO_COLUMN
          || row->import->facts.dates_lack_year)
      && !columns_have (&row->import->columns, ROLE_DATE))
    join_date (row);
  if (role == ROLE_DATE
      && (row->import->facts.dates_lack_year || row->import->facts.month_headings))
    row_complete_date (row);
  const char *text = row_text (row, role), *reason = NULL;
  guint64 line
    = text == row->import->facts.text[role] ? row->import->facts.date_line : row->row->line;
  *code = DAY_NONE;
  if (*text == '\0')
    return TRUE;
  if (date_column_read (row->import->date, text, line, code, &reason) != DATE_BAD)
    return TRUE;
  row_reject (row, role, reason);
  return FALSE;
}

gboolean
row_number (struct profile_row *row, enum role role, double fallback, double *value)
{
  const char *text = row_text (row, role);
  gboolean comma = row->import->dialect.delimiter != ',';
  *value = fallback;
  if (*text == '\0')
    return TRUE;
  if (role == ROLE_WEIGHT && row->import->layout.rules.ranked_weights)
    {
      int rank = rank_of_word (text);
      if (rank == 0 && !text_is_missing (text))
        notes_unknown_word (&row->import->notes.unranked, text);
      *value = MAX (rank, 1);
      return TRUE;
    }
  if (!cell_number_parse (text, comma, value) && !cell_count_parse (text, comma, value))
    row_reject (row, role, "is not a number");
  else if (*value <= 0)
    row_reject (row, role, "must be above 0");
  else if (*value > 1e9)
    row_reject (row, role, "is too large to be a count");
  else
    return TRUE;
  return FALSE;
}

void
row_observe_dates (const struct profile_row *row)
{
  const struct columns *columns = &row->import->columns;
  for (guint32 at = columns->of_role[ROLE_OTHER_DATE]; at != NO_COLUMN;
       at = columns->column[at].next)
    if (*row_cell_at (row, at) != '\0')
      date_column_observe (row->import->date, row_cell_at (row, at), row->row->line);
}

void
row_observe_left_out (const struct profile_row *row)
{
  guint32 date = row->import->columns.of_role[ROLE_DATE];
  row_observe_dates (row);
  if (date != NO_COLUMN && *row_cell_at (row, date) != '\0')
    date_column_observe (row->import->date, row_cell_at (row, date), row->row->line);
}

gboolean
row_leave_out (struct profile_row *row, const char *reason)
{
  notes_drop (&row->import->notes, reason);
  return FALSE;
}

const char *
row_only_cell (const struct row *row)
{
  const char *only = NULL;
  for (guint32 i = 0; i < row->n_cells; i++)
    if (row->cell[i].length > 0)
      {
        if (only != NULL)
          return NULL;
        only = row->cell[i].text;
      }
  return only;
}
