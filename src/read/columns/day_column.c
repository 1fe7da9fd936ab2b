/* The right one of several columns of days. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/day_column.h"
#include "read/columns/record_days.h"
#include "read/dates/date_parse.h"
#include "read/evidence/day_headers.h"
#include "read/people/unmet_phrases.h"
#include "read/evidence/header_terms.h"
#include "read/sniff/content_detection.h"
#include "read/sniff/set_aside.h"
#include "read/vocabulary/concepts.h"

/* "1786-03-04" above "1786-03" and "1788": of some records, only the month or the year is known. */
static gboolean
holds_partial_days (const struct table_evidence *evidence, guint32 column)
{
  guint days = 0;
  for (guint k = 0; k < evidence->layout->row->len; k++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, k);
      const char *text = sample_cell (row, column);
      struct date_text date;
      if (row->line < evidence->layout->first_line || *text == '\0')
        continue;
      date_text_read (text, &date);
      gboolean year = text_is_year (text);
      if (!year && date.shape != DATE_SHAPE_DAY && date.shape != DATE_SHAPE_PAIR)
        return FALSE;
      days += !year;
    }
  return days > 0;
}

/* "02.12.2025", and "abgesagt" instead of a day. */
static gboolean
says_day_or_called_off (const struct table_evidence *evidence, guint32 column)
{
  guint off = 0, days = evidence->column[column].of[CONTENT_DAY];
  for (guint k = 0; k < evidence->layout->row->len; k++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, k);
      g_autofree char *folded = header_fold (sample_cell (row, column));
      enum unmet said
        = row->line < evidence->layout->first_line ? UNMET_UNSAID : unmet_in_text (folded);
      off += said == UNMET_CALLED_OFF || said == UNMET_PUT_OFF;
    }
  return days > off && days + off == evidence->column[column].filled;
}

/* Does the column hold only dates, or does its header name a date? */
gboolean
column_may_be_day (const struct table_evidence *evidence, const struct columns *columns, guint32 i)
{
  enum role role = columns->column[i].role;
  if (evidence->column[i].filled == 0 || header_names_birthday (columns->column[i].folded)
      || column_is_export_day (evidence, columns, i))
    return FALSE;
  gboolean days = evidence_share (evidence, i, CONTENT_DAY) > 0.9
                  || says_day_or_called_off (evidence, i)
                  || (evidence->column[i].of[CONTENT_DAY] > 0 && holds_partial_days (evidence, i));
  return role == ROLE_DATE || (role == ROLE_YEAR && !columns_have_date_parts (columns))
         || (days
             && (role == ROLE_NONE || role == ROLE_OTHER_DATE || role == ROLE_TIME
                 || role == ROLE_EVENT || role == ROLE_WEEK || role == ROLE_QUARTER
                 || role == ROLE_TAGS || role == ROLE_TOPIC)); /* German "Tag" */
}

/* "00:01:02.500", "9:15". */
static gboolean
is_clock (const char *text)
{
  const char *colon = strchr (text, ':');
  return colon != NULL && colon - text <= 2 && colon > text
         && strspn (text, "0123456789:.") == strlen (text);
}

static gboolean
holds_only_clocks (const struct table_evidence *evidence, guint32 column)
{
  guint clocks = 0;
  for (guint k = 0; k < evidence->layout->row->len; k++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, k);
      clocks += row->line >= evidence->layout->first_line && is_clock (sample_cell (row, column));
    }
  return clocks > 0 && clocks == evidence->column[column].filled;
}

void
columns_replace_clocks (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 clock = columns->of_role[ROLE_DATE];
  if (clock == NO_COLUMN || !holds_only_clocks (evidence, clock))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if ((columns->column[i].role == ROLE_NONE || columns->column[i].role == ROLE_OTHER_DATE)
        && strstr (columns->column[i].folded, columns->column[clock].folded) != NULL
        && evidence_share (evidence, i, CONTENT_DAY) > 0.9)
      {
        columns_set_role (columns, clock, ROLE_NONE);
        columns_set_role (columns, i, ROLE_DATE);
        return;
      }
}

/* "lunes", "Monday", "mardi matin", "montags". */
static gboolean
is_day_of_week (const char *text)
{
  g_auto (GStrv) word = header_words (text);
  gboolean day = FALSE;
  for (char **one = word; *one != NULL; one++)
    {
      g_autofree char *one_of_many
        = g_str_has_suffix (*one, "s") ? g_strndup (*one, strlen (*one) - 1) : NULL;
      if (text_means (WORDS_WEEKDAY, *one)
          || (one_of_many != NULL && text_means (WORDS_WEEKDAY, one_of_many)))
        day = TRUE;
      else if (!text_means (WORDS_HALF_DAY, *one) && !text_means (WORDS_BESIDE_WEEKDAY, *one))
        return FALSE;
    }
  return day;
}

void
columns_release_weekdays (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_DATE && !columns->column[i].told
        && column_holds_only (evidence, i, is_day_of_week))
      table_layout_set_aside (layout, columns, i, "it holds days of the week, not dates");
}

void
columns_release_clocks (struct table_layout *layout, struct columns *columns,
                        const struct table_evidence *evidence)
{
  gboolean dated = columns_have (columns, ROLE_DATE) || columns_have_date_parts (columns);
  for (guint32 i = 0; i < columns->count && !dated; i++)
    dated = columns->column[i].role != ROLE_TIME && column_may_be_day (evidence, columns, i);
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      gboolean dates = role == ROLE_DATE || (role == ROLE_TIME && !dated);
      if (dates && holds_only_clocks (evidence, i))
        table_layout_set_aside (layout, columns, i, "it holds times of day, not days");
    }
}

/* "Timestamp": beside a plain day, when the row was written. */
static gboolean
header_is_time_stamp (const char *header)
{
  return header_is (header, WORDS_TIMESTAMP);
}

static int
day_rank (const struct table_evidence *evidence, const struct columns *columns, guint32 i)
{
  int rank = 10 * (int)header_day_sense (columns->column[i].name);
  rank += columns->column[i].role == ROLE_DATE ? 2 : 0;
  if (evidence_share (evidence, i, CONTENT_DAY) > 0.9)
    rank += 5;
  rank -= header_is_time_stamp (columns->column[i].name) ? 3 : 0;
  if (evidence->rows > 1 && evidence->column[i].distinct == 1)
    rank -= 15;
  return evidence->column[i].filled * 2 < evidence->rows ? rank - 30 : rank;
}

/* "Publication Year", "Erscheinungsjahr": all cells are years. */
static gboolean
holds_years (const struct table_evidence *evidence, const struct columns *columns, guint32 i)
{
  enum role role = columns->column[i].role;
  const char *folded = columns->column[i].folded;
  gboolean named
    = role == ROLE_YEAR || strcmp (folded, "ano") == 0 || g_str_has_prefix (folded, "ano ");
  named |= text_has_part (WORDS_YEAR, folded);
  named |= header_has_word (columns->column[i].name, WORDS_DATE_WORD);
  if (!named || header_names_birthday (folded) || (role != ROLE_NONE && role != ROLE_YEAR)
      || evidence->column[i].filled * 2 < evidence->rows
      || evidence_share (evidence, i, CONTENT_COUNT) < 1)
    return FALSE;
  return column_holds_only (evidence, i, text_is_year);
}

/* A work is of its year, not of the day on which somebody entered it. */
static void
prefer_year (const struct table_evidence *evidence, struct columns *columns, guint32 *best)
{
  if (header_day_sense (columns->column[*best].name) > DAY_SENSE_CREATED
      || columns_have (columns, ROLE_MONTH))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (holds_years (evidence, columns, i))
      {
        *best = i;
        return;
      }
}

/* "start_year", "Anno di inizio": where no column holds days, the year in which a tie began. */
static guint32
first_year_column (const struct table_evidence *evidence, const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_day_sense (columns->column[i].name) == DAY_SENSE_START
        && holds_years (evidence, columns, i))
      return i;
  return NO_COLUMN;
}

/* "submitted_at" between two ends: what one of them handed in goes to the other. */
static gboolean
is_handed_over (const struct columns *columns, guint32 day)
{
  return columns_have_both_ends (columns)
         && text_has_part (WORDS_SUBMITTED_PART, columns->column[day].folded);
}

void
columns_choose_day (const struct table_evidence *evidence, struct columns *columns, gboolean needed)
{
  guint32 best = NO_COLUMN, candidates = 0, dates = 0;
  if (needed)
    {
      columns_release_record_day (evidence, columns, ROLE_FIRST);
      columns_release_record_day (evidence, columns, ROLE_LAST);
    }
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (!column_may_be_day (evidence, columns, i))
        continue;
      candidates++;
      dates += columns->column[i].role == ROLE_DATE;
      if (best == NO_COLUMN || day_rank (evidence, columns, i) > day_rank (evidence, columns, best))
        best = i;
    }
  gboolean span = columns_have (columns, ROLE_FIRST) || columns_have (columns, ROLE_LAST)
                  || columns_have_date_parts (columns);
  if (best == NO_COLUMN && needed && !span)
    columns_set_role (columns, first_year_column (evidence, columns), ROLE_DATE);
  if (best == NO_COLUMN || (dates == 0 && (!needed || span)))
    return;
  guint32 day = best;
  prefer_year (evidence, columns, &best);
  if (best == day && dates == 1 && candidates == 1)
    return;
  if (dates == 0 && header_day_sense (columns->column[best].name) < DAY_SENSE_CREATED
      && !(candidates == 1 && is_handed_over (columns, best)))
    return; /* the day of an order is not that of the event */
  for (guint32 i = 0; i < columns->count; i++)
    if (i != best && column_may_be_day (evidence, columns, i))
      columns_set_role (
        columns, i, evidence_share (evidence, i, CONTENT_DAY) > 0.9 ? ROLE_OTHER_DATE : ROLE_NONE);
  columns_set_role (columns, best, ROLE_DATE);
}
