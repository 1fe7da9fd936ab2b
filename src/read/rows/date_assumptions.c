/* What tells day from month, besides the dates: a column of weekdays beside them, the language, the order of
 * the rows, today.
 *
 * In all countries where German, French, Spanish, Italian, Dutch or Portuguese is written, the day comes
 * first; English says nothing. Rows that contradict the language are left to the user: a program set to
 * another country may have written them. */
#include <string.h>
#include "pln/text.h"
#include "read/dates/date_parse.h"
#include "read/dates/order_hints.h"
#include "read/people/full_names.h"
#include "read/rows/date_assumptions.h"
#include "read/rows/row_shapes.h"
#include "read/vocabulary/concepts.h"
#include "read/vocabulary/languages.h"

#define BY_WEEKDAY "as the weekdays show"

enum
{
  CELL_WORDS_LEAST = 2 /* of a language, where no header speaks it */
};

/* Notes the dates beside the weekdays of a column; FALSE: it holds something else, too. */
static gboolean
note_weekdays (const struct import_context *import, guint32 date, guint32 column,
               struct order_hints *hints)
{
  for (guint i = 0; i < import->layout.row->len; i++)
    {
      const struct sample_row *row = sample_row_at (import->layout.row, i);
      const char *cell = sample_cell (row, column);
      struct date_text text;
      if (row->line < import->layout.first_line || *cell == '\0')
        continue;
      guint weekdays = text_weekdays (cell);
      if (weekdays == 0)
        return FALSE;
      date_text_read (sample_cell (row, date), &text);
      if (text.shape != DATE_SHAPE_PAIR)
        continue;
      int year = text.year < 100 ? date_year_in_full (text.year) : text.year;
      gint32 day_first = day_from_date (year, text.second, text.first);
      gint32 month_first = day_from_date (year, text.first, text.second);
      if (day_first != DAY_NONE && month_first != DAY_NONE)
        order_hints_note (hints, day_first, month_first, weekdays);
    }
  return TRUE;
}

static enum hint
hint_of_weekdays (const struct import_context *import)
{
  enum hint hint = order_hints_by_weekday (date_column_hints (import->date));
  guint32 date = import->columns.of_role[ROLE_DATE];
  for (guint32 c = 0; c < import->columns.count && date != NO_COLUMN && hint == HINT_NONE; c++)
    {
      struct order_hints hints = { 0 };
      if (c != date && note_weekdays (import, date, c, &hints))
        hint = order_hints_by_weekday (&hints);
    }
  return hint;
}

static gboolean
has_accent (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (!g_ascii_isalpha (*text) && g_unichar_isalpha (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

/* Adds a header or a line above; names of people are of all languages. */
static void
count_heading (struct language_count *count, const char *text)
{
  g_autofree char *folded = header_fold (text);
  if (name_look_of (text) == LOOKS_LIKE_PERSON)
    return;
  language_count_add (count, folded);
  count->other += has_accent (text);
}

static void
count_cells (const struct import_context *import, struct language_count *count, gboolean above)
{
  for (guint i = 0; i < import->layout.row->len; i++)
    {
      const struct sample_row *row = sample_row_at (import->layout.row, i);
      if (above != (row->line < import->layout.header_line)
          || (!above && row->line < import->layout.first_line))
        continue;
      for (guint32 c = 0; c < row->count; c++)
        if (above)
          count_heading (count, row->cell[c]);
        else if (name_look_of (row->cell[c]) == LOOKS_UNLIKE_NAME)
          {
            g_autofree char *folded = header_fold (row->cell[c]);
            language_count_add (count, folded);
          }
    }
}

/* Cells speak where no header does. "Data" above days would be something else in English. */
static enum word_language
language_of_table (const struct import_context *import)
{
  struct language_count count = { 0 }, cells = { 0 };
  guint32 date = import->columns.of_role[ROLE_DATE];
  count_cells (import, &count, TRUE);
  for (guint32 c = 0; c < import->columns.count && import->layout.header_line > 0; c++)
    count_heading (&count, import->columns.column[c].name);
  if (date != NO_COLUMN && import->layout.header_line > 0)
    count.other += text_means (WORDS_HEADS_DAYS, import->columns.column[date].folded);
  if (count.english > 0 || count.other > 0)
    return language_count_winner (&count);
  count_cells (import, &cells, FALSE);
  return cells.other >= CELL_WORDS_LEAST ? language_count_winner (&cells) : N_LANGUAGES;
}

/* Short words say it where the table has enough of them. */
static const char *
clause_of_table (const struct import_context *import, enum word_language language)
{
  guint32 count = import->columns.count;
  g_autofree const char **folded = g_new (const char *, (gsize)count + 1);
  for (guint32 c = 0; c < count; c++)
    folded[c] = import->columns.column[c].folded;
  enum word_language by_short_words = language_by_short_words (folded, count);
  const char *clause = language_clause (by_short_words != N_LANGUAGES ? by_short_words : language);
  return clause != NULL ? clause : "as in the language of its headers";
}

/* Rosters and calendars go on after today. */
static enum hint
hint_of_today (const struct import_context *import)
{
  const struct profile *profile = import->profile;
  return profile->plans_ahead || profile->goes_on
           ? HINT_NONE
           : order_hints_by_today (date_column_hints (import->date));
}

/* Do the texts of the column rise from row to row? */
static gboolean
texts_rise (const struct import_context *import, guint32 column)
{
  g_autofree char *last = NULL;
  gboolean rises = FALSE;
  for (guint i = 0; i < import->layout.row->len; i++)
    {
      const struct sample_row *row = sample_row_at (import->layout.row, i);
      const char *cell = sample_cell (row, column);
      if (row->line < import->layout.first_line)
        continue;
      if (!text_has_letter (cell))
        return FALSE;
      char *text = header_fold (cell);
      int order = last != NULL ? strcmp (last, text) : 0;
      g_free (last);
      last = text;
      rises |= order < 0;
      if (order > 0)
        return FALSE;
    }
  return rises;
}

/* Rows sorted by name are in order of days by chance only. */
static gboolean
rows_are_sorted_by_text (const struct import_context *import)
{
  for (guint32 c = 0; c < import->columns.count; c++)
    if (c != import->columns.of_role[ROLE_DATE] && texts_rise (import, c))
      return TRUE;
  return FALSE;
}

static enum hint
hint_of_table (const struct import_context *import, const char **why)
{
  const struct order_hints *hints = date_column_hints (import->date);
  enum hint rows = order_hints_by_rows (hints, rows_are_sorted_by_text (import), why);
  enum hint today = hint_of_today (import);
  enum word_language language = language_of_table (import);
  if (language != N_LANGUAGES)
    {
      *why = clause_of_table (import, language);
      return (rows == HINT_NONE || rows == HINT_DAY_FIRST) && today != HINT_MONTH_FIRST
               ? HINT_DAY_FIRST
               : HINT_NONE;
    }
  if (rows != HINT_NONE)
    return today == HINT_NONE || today == rows ? rows : HINT_NONE;
  *why = "because some days would be after today otherwise";
  return today;
}

void
import_assume_date_order (struct import_context *import)
{
  const char *why = BY_WEEKDAY;
  if (!date_column_is_unclear (import->date))
    return;
  enum hint hint = hint_of_weekdays (import);
  if (hint == HINT_NONE)
    hint = hint_of_table (import, &why);
  if (hint == HINT_DAY_FIRST || hint == HINT_MONTH_FIRST)
    date_column_assume (import->date, hint == HINT_DAY_FIRST ? DATE_ORDER_DMY : DATE_ORDER_MDY,
                        why);
}
