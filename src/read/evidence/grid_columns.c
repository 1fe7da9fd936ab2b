/* Finds the columns of a grid by their cells and headers. */
#include <math.h>
#include <string.h>
#include "pln/text.h"
#include "read/dates/date_parse.h"
#include "read/dates/localized_number.h"
#include "read/people/presence_words.h"
#include "read/sniff/totals.h"
#include "read/evidence/grid_columns.h"
#include "read/evidence/meeting_words.h"
#include "read/vocabulary/concepts.h"

gboolean
header_is_weekday (const char *header)
{
  g_autofree char *folded = header_fold (header);
  return text_means (WORDS_WEEKDAY, folded);
}

static gboolean
is_session_header (const char *header)
{
  g_autofree char *day = text_find_day_without_year (header);
  if (day != NULL)
    return TRUE;
  g_autofree char *folded = header_fold (header);
  gsize digits = strlen (folded);
  while (digits > 0 && (g_ascii_isdigit (folded[digits - 1]) || folded[digits - 1] == ' '))
    digits--;
  if (text_means (WORDS_HALF_DAY, folded) || header_is_weekday (header))
    return TRUE;
  if (folded[digits] == '\0')
    return FALSE;
  folded[digits] = '\0';
  return word_is_meeting (folded) || word_numbers_meetings (folded)
         || text_means (WORDS_EVENT_OR_UNIT, folded);
}

/* "~", whose meaning is asked for where the marks are read. */
static gboolean
is_sign (const char *text)
{
  return !g_unichar_isalnum (g_utf8_get_char (text)) && *g_utf8_next_char (text) == '\0';
}

static gboolean
is_grid_column (const struct table_evidence *evidence, guint32 c)
{
  const struct column_evidence *column = &evidence->column[c];
  guint numbers = 0, signs = 0;
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      double value;
      const char *text = sample_cell (sample_row_at (rows, i), c);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
        continue;
      const struct mark_legend *legend = &evidence->layout->rules.legend;
      gboolean number = !legend_explains (legend, text) && cell_number_parse (text, FALSE, &value)
                        && value >= 0 && value <= 100;
      gboolean known = number || legend_mark (legend, text) != PRESENCE_UNKNOWN;
      if (!known && !is_sign (text))
        return FALSE;
      numbers += number;
      signs += !known;
    }
  return (signs == 0 || 2 * signs < column->filled) && (numbers == 0 || numbers == column->filled);
}

gboolean
header_holds_day (const char *header)
{
  g_autofree char *day = text_find_moment (header);
  return day != NULL;
}

gboolean
header_heads_day (const char *header)
{
  return header_holds_day (header) || text_is_day_without_year (header);
}

gboolean
header_is_month (const char *header)
{
  char word[DATE_WORD_BYTES];
  const char *at = header;
  if (!date_word_read (&at, word) || date_word_month (word) <= 0)
    return FALSE;
  at += strspn (at, " .-/");
  return *at == '\0' || (strlen (at) == 4 && strspn (at, "0123456789") == 4);
}

/* "2023", "2021/22" */
static gboolean
header_is_year (const char *header)
{
  gsize rest = strspn (header, "0123456789/-–");
  return text_begins_with_year (header) && header[rest] == '\0';
}

/* "9:00", "9h30", "10.30-11.30", "8 Uhr", "9 a.m.", "1st", "2e", "3." */
gboolean
header_is_time_or_rank (const char *header)
{
  g_autofree char *folded = header_fold (header);
  const char *at = folded;
  gsize digits = strspn (at, "0123456789");
  if (digits == 0 || digits > 2)
    return header_is_year (folded);
  at += digits;
  if (strchr (":.hu", *at) != NULL && *at != '\0' && strspn (at + 1, "0123456789") == 2)
    {
      at += 3 + strspn (at + 3, " -–");
      return *at == '\0' || text_means (WORDS_BEHIND_HOUR, at) || header_is_time_or_rank (at);
    }
  at += strspn (at, " ");
  return text_means (WORDS_BEHIND_HOUR, at) || text_means (WORDS_BEHIND_RANK, at);
}

guint32
grid_end_of_days (const struct columns *columns)
{
  guint32 last = columns->count, run = 0;
  for (guint32 c = columns->count; c-- > 1;)
    {
      gboolean day = header_heads_day (columns->column[c].name);
      if (!day && run > 0)
        break;
      last = day && run == 0 ? c + 1 : last;
      run += day;
    }
  return run >= 2 ? last : columns->count;
}

/* Totals, remarks and other columns behind the marks. */
static gboolean
stands_behind_grid (const struct table_evidence *evidence, const struct columns *columns,
                    guint32 column)
{
  const char *header = columns->column[column].name;
  if (header_says_total (header))
    return TRUE;
  gboolean empty = evidence->column[column].filled == 0 && role_of_header (header) != ROLE_NONE;
  return !header_heads_day (header) && (empty || !is_grid_column (evidence, column));
}

gboolean
grid_find (const struct table_evidence *evidence, const struct columns *columns, struct grid *grid)
{
  const GArray *rows = evidence->layout->row;
  *grid = (struct grid){ .last = grid_end_of_days (columns), .numbers = TRUE };
  while (grid->last > 3 && stands_behind_grid (evidence, columns, grid->last - 1))
    grid->last--;
  grid->first = grid->last;
  while (grid->first > 1 && is_grid_column (evidence, grid->first - 1)
         && !g_str_has_prefix (columns->column[grid->first - 1].name, "column "))
    grid->first--;
  while (grid->first + 2 < grid->last && header_says_total (columns->column[grid->first].name)
         && evidence_share (evidence, grid->first, CONTENT_NUMBER) == 1)
    grid->first++;
  /* "Groups", empty, before the days. */
  while (grid->first + 2 < grid->last && evidence->column[grid->first].filled == 0
         && !header_heads_day (columns->column[grid->first].name)
         && header_heads_day (columns->column[grid->last - 1].name))
    grid->first++;
  for (guint32 c = grid->first; c < grid->last; c++)
    {
      grid->dates += header_holds_day (columns->column[c].name);
      grid->sessions += is_session_header (columns->column[c].name);
      grid->weekdays += header_is_weekday (columns->column[c].name);
      for (guint i = 0; i < rows->len; i++)
        {
          double value;
          const char *text = sample_cell (sample_row_at (rows, i), c);
          if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
            continue;
          const struct mark_legend *legend = &evidence->layout->rules.legend;
          enum presence_word mark = legend_mark (legend, text);
          gboolean number
            = !legend_explains (legend, text) && cell_number_parse (text, FALSE, &value);
          grid->cells++;
          grid->numbers &= number;
          grid->words += presence_of_text (text) != PRESENCE_UNKNOWN;
          grid->maybe += mark == PRESENCE_MAYBE;
          grid->letters += text_is_register_letter (text);
          grid->yes += number ? value > 0 : mark == PRESENCE_YES;
        }
    }
  return grid->last - grid->first >= 2 && grid->cells > 0;
}

/* Does the column hold the sum of each row of the grid? */
static gboolean
holds_sums (const struct table_evidence *evidence, const struct grid *grid, guint32 column)
{
  guint rows = 0;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      double sum = 0, value, total = 0;
      if (row->line < evidence->layout->first_line)
        continue;
      for (guint32 c = grid->first; c < grid->last; c++)
        sum += cell_number_parse (sample_cell (row, c), TRUE, &value) ? value : 0;
      if (!cell_number_parse (sample_cell (row, column), TRUE, &total)
          || fabs (sum - total) > 0.01 * (1 + total))
        return FALSE;
      rows++;
    }
  return rows > 1;
}

gboolean
grid_is_summed_up (const struct table_evidence *evidence, const struct columns *columns,
                   const struct grid *grid)
{
  for (guint32 c = 0; c < columns->count; c++)
    if ((c < grid->first || c >= grid->last) && header_says_total (columns->column[c].name)
        && holds_sums (evidence, grid, c))
      return TRUE;
  return FALSE;
}

gboolean
grid_counts_by_month (const struct table_evidence *evidence, const struct columns *columns,
                      const struct grid *grid)
{
  gboolean marks = TRUE;
  for (guint32 c = grid->first; c < grid->last; c++)
    {
      if (!header_is_month (columns->column[c].name))
        return FALSE;
      marks &= evidence_share (evidence, c, CONTENT_MARK) == 1;
    }
  return grid->numbers && !marks;
}

gboolean
grid_rows_have_addresses (const struct table_evidence *evidence, const struct grid *grid)
{
  for (guint32 c = 0; c < evidence->count; c++)
    if ((c < grid->first || c >= grid->last) && evidence_is_unique (evidence, c)
        && evidence_share (evidence, c, CONTENT_EMAIL) == 1)
      return TRUE;
  return FALSE;
}
