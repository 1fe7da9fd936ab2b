/* Dates whose year, or year and month, stand elsewhere: "4 March" beside a column of years or under
 * the title "Calls 2024"; "5/3" above a column of such a table; "4." under a row that holds only "March
 * 2024". */
#include <stdlib.h>
#include <string.h>
#include "read/dates/date_parse.h"
#include "read/dates/missing_year.h"
#include "read/evidence/cell_kinds.h"
#include "read/evidence/evidence.h"
#include "read/rows/incomplete_dates.h"
#include "read/rows/row_cells.h"
#include "read/rows/row_duties.h"
#include "read/rows/row_shapes.h"
#include "read/vocabulary/concepts.h"

enum
{
  FIRST_WEEKS = 4,   /* a course rarely begins later */
  HEADINGS_LEAST = 2 /* days above columns */
};

enum missing
{
  MISSING_NOTHING,
  MISSING_YEAR,          /* "4 March", "5/3", "KW 10" */
  MISSING_YEAR_AND_MONTH /* "4", "4.", "Mon 4th" */
};

/* 1-31 with weekdays and the like around it; 0 for any other text. */
static int
bare_day (const char *text)
{
  int day = 0;
  while (*text != '\0')
    {
      char word[DATE_WORD_BYTES];
      if (g_ascii_isdigit (*text))
        {
          gsize digits = strspn (text, "0123456789");
          if (day != 0 || digits > 2 || (day = atoi (text)) < 1 || day > 31)
            return 0;
          text += digits;
        }
      else if (g_unichar_isalpha (g_utf8_get_char (text)))
        {
          if (!date_word_read (&text, word) || date_word_month (word) != 0)
            return 0;
        }
      else if (strchr (" .,", *text) != NULL)
        text++;
      else
        return 0;
    }
  return day;
}

static gboolean
lacks_only_year (const char *text)
{
  g_autofree char *whole = date_with_year (text, LEAP_YEAR);
  return whole != NULL;
}

static enum missing
missing_of_text (const char *text)
{
  if (bare_day (text) > 0)
    return MISSING_YEAR_AND_MONTH;
  return lacks_only_year (text) ? MISSING_YEAR : MISSING_NOTHING;
}

/* The first day of "March 2024" or "2024-03"; DAY_NONE for any other text. */
static gint32
month_of_heading (const char *text)
{
  struct date_text date;
  date_text_read (text, &date);
  return date.shape == DATE_SHAPE_DAY && date.spelling & DATE_SPELLING_NO_DAY ? date.day : DAY_NONE;
}

/* The only filled cell; NULL if there are more, or none. */
static const char *
only_cell (char *const *cell, guint32 count)
{
  const char *only = NULL;
  for (guint32 i = 0; i < count; i++)
    if (*cell[i] != '\0')
      {
        if (only != NULL)
          return NULL;
        only = cell[i];
      }
  return only;
}

struct sample_dates
{
  guint of[MISSING_YEAR_AND_MONTH + 1], headings;
  gboolean of_course; /* weeks that may be counted from the first of a course */
};

/* "Week 1", "week 4": a course has such weeks too. */
static gboolean
may_be_of_course (const char *text)
{
  int week = date_uncertain_week (text);
  return week > 0 && week <= FIRST_WEEKS;
}

static struct sample_dates
count_sample_dates (const struct import_context *import)
{
  struct sample_dates dates = { { 0 }, 0, FALSE };
  guint32 date = import->columns.of_role[ROLE_DATE];
  for (guint i = 0; i < import->layout.row->len; i++)
    {
      const struct sample_row *row = &g_array_index (import->layout.row, struct sample_row, i);
      if (row->line < import->layout.first_line)
        continue;
      const char *only = only_cell (row->cell, row->count);
      if (only != NULL && month_of_heading (only) != DAY_NONE)
        dates.headings++;
      else if (date < row->count && *row->cell[date] != '\0')
        {
          dates.of[missing_of_text (row->cell[date])]++;
          dates.of_course |= may_be_of_course (row->cell[date]);
        }
    }
  return dates;
}

/* Takes a column of years that would not be used otherwise. */
static gboolean
take_year_column (struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE
        && role_of_header (columns->column[i].name) == ROLE_YEAR)
      {
        columns_set_role (columns, i, ROLE_YEAR);
        return TRUE;
      }
  return FALSE;
}

/* "2023/24", "2023-24": a year that ends in the next one. */
static gboolean
year_goes_on (const char *behind, int year)
{
  gboolean joined = *behind == '/' || *behind == '-' || g_str_has_prefix (behind, "\xE2\x80\x93");
  const char *next = joined ? g_utf8_next_char (behind) : "";
  return strspn (next, "0123456789") == 2 && atoi (next) == (year + 1) % 100;
}

/* Notes each year in the text in *year; FALSE if there are two different ones. */
static gboolean
note_years (const char *text, int *year)
{
  for (const char *at = text; *at != '\0';)
    {
      gsize digits = strspn (at, "0123456789");
      int number = digits == 4 ? atoi (at) : 0;
      if (is_year_alone (number))
        {
          if ((*year != 0 && *year != number) || year_goes_on (at + digits, number))
            return FALSE;
          *year = number;
        }
      at += MAX (digits, 1);
    }
  return TRUE;
}

/* The only year in the lines above the header; 0: there is none, or several. */
static int
year_above_header (const struct import_context *import)
{
  int year = 0;
  if (import->layout.title != NULL && !note_years (import->layout.title, &year))
    return 0;
  for (guint i = 0; i < import->layout.row->len; i++)
    {
      const struct sample_row *row = &g_array_index (import->layout.row, struct sample_row, i);
      if (row->line >= import->layout.header_line)
        break;
      for (guint32 c = 0; c < row->count; c++)
        if (!note_years (row->cell[c], &year))
          return 0;
    }
  return year;
}

/* FALSE: the lines above the header do not tell. */
static gboolean
take_year_above (struct import_context *import)
{
  int year = year_above_header (import);
  if (year == 0)
    return FALSE;
  import->facts.text[ROLE_YEAR] = g_strdup_printf ("%d", year);
  import->facts.dates_lack_year = TRUE;
  notes_notice (&import->notes,
                "the dates have no year; %d is taken from the lines above the header", year);
  return TRUE;
}

/* Takes a column of months with their years ("March 2024") beside one of days. */
static gboolean
take_month_column (struct import_context *import)
{
  struct columns *columns = &import->columns;
  for (guint32 i = 0; i < columns->count; i++)
    {
      guint months = 0, others = 0;
      if (columns->column[i].role != ROLE_NONE
          || role_of_header (columns->column[i].name) != ROLE_MONTH)
        continue;
      for (guint k = 0; k < import->layout.row->len; k++)
        {
          const struct sample_row *row = sample_row_at (import->layout.row, k);
          const char *text = sample_cell (row, i);
          if (row->line >= import->layout.first_line && *text != '\0')
            *(month_of_heading (text) != DAY_NONE ? &months : &others) += 1;
        }
      if (months == 0 || others > 0)
        continue;
      columns_set_role (columns, i, ROLE_MONTH);
      return TRUE;
    }
  return FALSE;
}

static void
find_years_of_dates (struct import_context *import)
{
  struct sample_dates dates = count_sample_dates (import);
  guint incomplete = dates.of[MISSING_YEAR] + dates.of[MISSING_YEAR_AND_MONTH];
  if (incomplete == 0 || dates.of[MISSING_NOTHING] > 0)
    return;
  if (dates.headings > 0
      || (dates.of[MISSING_YEAR_AND_MONTH] == incomplete && take_month_column (import)))
    import->facts.month_headings = TRUE;
  else if (dates.of[MISSING_YEAR_AND_MONTH] == 0)
    {
      import->facts.dates_lack_year = take_year_column (&import->columns);
      if (!import->facts.dates_lack_year && !dates.of_course)
        take_year_above (import);
    }
  import->facts.heading_month = DAY_NONE;
}

/* Days above the columns of a grid. */
static void
find_years_of_headings (struct import_context *import)
{
  guint lacking = 0;
  for (guint32 i = 0; i < import->columns.count; i++)
    {
      const struct column *column = &import->columns.column[i];
      if (column->role != ROLE_TO && column->role != ROLE_WITH)
        continue;
      g_autofree char *day = text_find_day_without_year (column->name);
      if (text_is_moment (column->name) || may_be_of_course (column->name))
        return;
      lacking += day != NULL || lacks_only_year (column->name);
    }
  if (lacking >= HEADINGS_LEAST)
    take_year_above (import);
}

/* Weeks of a course, and not of the calendar? */
static gboolean
column_counts_from_one (const struct import_context *import, guint32 column)
{
  if (text_means (WORDS_WEEK_NUMBER, import->columns.column[column].folded))
    return FALSE;
  for (guint i = 0; i < import->layout.row->len; i++)
    {
      const struct sample_row *row = sample_row_at (import->layout.row, i);
      const char *text = sample_cell (row, column);
      int week = atoi (text + strcspn (text, "0123456789"));
      if (row->line >= import->layout.first_line && week > 0 && week <= FIRST_WEEKS)
        return TRUE;
    }
  return FALSE;
}

/* "March" or "KW 10" in a column of months or weeks, which nothing else dates. */
static void
find_years_of_periods (struct import_context *import)
{
  static const enum role periods[] = { ROLE_MONTH, ROLE_WEEK, ROLE_QUARTER };
  struct columns *columns = &import->columns;
  for (guint p = 0; p < G_N_ELEMENTS (periods); p++)
    for (guint32 i = 0; i < columns->count; i++)
      if ((columns->column[i].role == ROLE_NONE || columns->column[i].role == periods[p])
          && role_of_header (columns->column[i].name) == periods[p]
          && (periods[p] != ROLE_WEEK || !column_counts_from_one (import, i))
          && take_year_above (import))
        {
          columns_set_role (columns, i, periods[p]);
          return;
        }
}

void
import_find_missing_years (struct import_context *import)
{
  const struct columns *columns = &import->columns;
  if (import->profile->kind != PROFILE_INTERACTIONS)
    return;
  if (columns_have (columns, ROLE_DATE))
    find_years_of_dates (import);
  else if (import->profile->daily_gathering || import->profile->import_row == row_add_shifts
           || import->profile->import_row == row_add_own_register_row)
    find_years_of_headings (import);
  else if (!columns_have (columns, ROLE_YEAR) && import->profile->signature == NULL)
    find_years_of_periods (import);
}

gboolean
row_is_month_heading (struct import_context *import, const struct row *row)
{
  if (!import->facts.month_headings)
    return FALSE;
  const char *only = row_only_cell (row);
  gint32 month = only != NULL ? month_of_heading (only) : DAY_NONE;
  if (month == DAY_NONE)
    return FALSE;
  import->facts.heading_month = month;
  return TRUE;
}

void
row_complete_date (struct profile_row *row)
{
  const struct file_facts *facts = &row->import->facts;
  const char *text = row_text (row, ROLE_DATE);
  enum missing missing = missing_of_text (text);
  if (missing == MISSING_NOTHING)
    return;
  int year, month, mday;
  g_autofree char *whole = NULL;
  if (facts->dates_lack_year)
    whole = missing == MISSING_YEAR && *row_text (row, ROLE_YEAR) != '\0'
              ? date_with_year (text, date_year_in_full (atoi (row_text (row, ROLE_YEAR))))
              : NULL;
  gint32 first = month_of_heading (row_text (row, ROLE_MONTH));
  first = first != DAY_NONE ? first : facts->heading_month;
  if (!facts->dates_lack_year && first != DAY_NONE)
    {
      day_to_date (first, &year, &month, &mday);
      whole = missing == MISSING_YEAR
                ? date_with_year (text, year)
                : g_strdup_printf ("%04d-%02d-%02d", year, month, bare_day (text));
    }
  if (whole != NULL)
    profile_row_set (row, ROLE_DATE, whole);
}
