/* At the end of a file: converts date codes to days. */
#include <stdlib.h>
#include "read/dates/foreign_clocks.h"
#include "read/dates/header_format.h"
#include "read/log/row_lines.h"
#include "read/rows/date_assumptions.h"
#include "read/rows/date_finish.h"

static const char *
date_column_name (const struct import_context *import)
{
  static const enum role roles[] = { ROLE_DATE, ROLE_FIRST, ROLE_LAST };
  if (import->facts.date_label != NULL)
    return import->facts.date_label;
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (import->columns.of_role[roles[i]] != NO_COLUMN)
      return import->columns.column[import->columns.of_role[roles[i]]].name;
  return "date";
}

static gint32
day_of (const struct import_context *import, date_code code)
{
  return code == DAY_NONE ? DAY_NONE : date_column_day (import->date, code);
}

struct meeting_day
{
  gint32 day, start; /* the day on which the meeting began */
};

static int
compare_days (const void *a, const void *b)
{
  gint32 x = ((const struct meeting_day *)a)->day, y = ((const struct meeting_day *)b)->day;
  return (x > y) - (x < y);
}

/* A meeting that goes past midnight is one meeting, on its first day. A list may hold several
 * meetings, days apart. */
static void
join_days (struct import_context *import, const struct log_position *start)
{
  struct builder *b = import->builder;
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (struct meeting_day));
  if (!import->profile->one_gathering || columns_have (&import->columns, ROLE_EVENT))
    return;
  for (guint32 i = start->presences; i < b->presence->len; i++)
    {
      gint32 day = g_array_index (b->presence, struct presence, i).day;
      struct meeting_day one = { day, day };
      if (day != DAY_NONE)
        g_array_append_val (days, one);
    }
  if (days->len == 0)
    return;
  struct meeting_day *first = (struct meeting_day *)(gpointer)days->data;
  qsort (first, days->len, sizeof *first, compare_days);
  for (guint i = 1; i < days->len; i++)
    if (first[i].day - first[i - 1].start <= 1)
      first[i].start = first[i - 1].start;
  for (guint32 i = start->presences; i < b->presence->len; i++)
    {
      struct presence *presence = &g_array_index (b->presence, struct presence, i);
      struct meeting_day key = { presence->day, 0 };
      const struct meeting_day *found
        = bsearch (&key, first, days->len, sizeof *first, compare_days);
      presence->day = found != NULL ? found->start : first->start;
      import->notes.several_meetings |= presence->day != first->start;
    }
}

static void
convert_days (struct import_context *import, const struct log_position *start)
{
  struct builder *b = import->builder;
  for (guint64 i = start->records; i < b->n_records; i++)
    b->record[i].day = day_of (import, b->record[i].day);
  for (guint32 i = start->gatherings; i < b->gathering->len; i++)
    {
      struct gathering *gathering = &g_array_index (b->gathering, struct gathering, i);
      gathering->day = day_of (import, gathering->day);
    }
  for (guint32 i = start->presences; i < b->presence->len; i++)
    {
      struct presence *presence = &g_array_index (b->presence, struct presence, i);
      presence->day = day_of (import, presence->day);
    }
  for (guint32 i = start->posts; i < b->post->len; i++)
    {
      struct post *post = &g_array_index (b->post, struct post, i);
      post->day = day_of (import, post->day);
    }
  join_days (import, start);
  for (guint32 i = start->ready_ties; i < b->ready_tie->len; i++)
    {
      struct ready_tie *tie = &g_array_index (b->ready_tie, struct ready_tie, i);
      tie->first = day_of (import, tie->first);
      tie->last = day_of (import, tie->last);
      if (tie->last != DAY_NONE && (!b->log->has_ready_as_of || tie->last > b->log->ready_as_of))
        {
          b->log->has_ready_as_of = TRUE;
          b->log->ready_as_of = tie->last;
        }
    }
}

static guint64
drop_records_after (struct builder *b, guint64 first, gint32 day)
{
  guint64 kept = first, all = b->n_records;
  for (guint64 i = first; i < all; i++)
    if (b->record[i].day == DAY_NONE || b->record[i].day <= day)
      {
        builder_move_line (b, LINED_RECORD, kept, i);
        b->record[kept++] = b->record[i];
      }
  b->n_records = kept;
  builder_cut_lines (b, LINED_RECORD, kept);
  return all - kept;
}

static guint64
drop_gatherings_after (struct builder *b, guint32 first, gint32 day)
{
  guint32 kept = first, all = b->gathering->len;
  for (guint32 i = first; i < all; i++)
    {
      const struct gathering one = g_array_index (b->gathering, struct gathering, i);
      if (one.day != DAY_NONE && one.day > day)
        continue;
      builder_move_line (b, LINED_GATHERING, kept, i);
      g_array_index (b->gathering, struct gathering, kept++) = one;
    }
  g_array_set_size (b->gathering, kept);
  builder_cut_lines (b, LINED_GATHERING, kept);
  return all - kept;
}

static gboolean
something_was_before (const struct builder *b, const struct log_position *start, gint32 day)
{
  for (guint64 i = start->records; i < b->n_records; i++)
    if (b->record[i].day <= day)
      return TRUE;
  for (guint32 i = start->gatherings; i < b->gathering->len; i++)
    if (g_array_index (b->gathering, struct gathering, i).day <= day)
      return TRUE;
  return FALSE;
}

/* What a calendar holds after today has not happened yet. If all of it is to come, its days may be wrong, and
 * the reader is told. */
static void
leave_out_plans (struct import_context *import, const struct log_position *start)
{
  if (!import->profile->plans_ahead || !date_column_is_calendar (import->date)
      || !something_was_before (import->builder, start, day_today ()))
    return;
  guint64 plans = drop_records_after (import->builder, start->records, day_today ())
                  + drop_gatherings_after (import->builder, start->gatherings, day_today ());
  if (plans > 0)
    notes_notice (&import->notes, "left out: %" G_GUINT64_FORMAT " %s", plans,
                  plans == 1 ? "event after today" : "events after today");
}

static gint32
later_day (gint32 last, gint32 day)
{
  return day != DAY_NONE && (last == DAY_NONE || day > last) ? day : last;
}

/* DAY_NONE if no row has a day. */
static gint32
last_day_of_file (const struct builder *b, const struct log_position *start)
{
  gint32 last = DAY_NONE;
  for (guint64 i = start->records; i < b->n_records; i++)
    last = later_day (last, b->record[i].day);
  for (guint32 i = start->gatherings; i < b->gathering->len; i++)
    last = later_day (last, g_array_index (b->gathering, struct gathering, i).day);
  for (guint32 i = start->presences; i < b->presence->len; i++)
    last = later_day (last, g_array_index (b->presence, struct presence, i).day);
  for (guint32 i = start->posts; i < b->post->len; i++)
    last = later_day (last, g_array_index (b->post, struct post, i).day);
  for (guint32 i = start->ready_ties; i < b->ready_tie->len; i++)
    last = later_day (last, g_array_index (b->ready_tie, struct ready_tie, i).last);
  return last;
}

/* A date after today is a typing error, or day and month are swapped. In another time zone it may
 * be tomorrow already. */
static void
warn_of_future (struct import_context *import, const struct log_position *start)
{
  gint32 last = last_day_of_file (import->builder, start);
  if (last == DAY_NONE || last <= day_today () + 1 || !date_column_is_calendar (import->date))
    return;
  g_autoptr (GString) words = g_string_new (NULL);
  day_append_words (words, last);
  notes_notice (
    &import->notes,
    "the last day, %s, is after today; check the year, and whether day and month are the right way round",
    words->str);
}

gboolean
import_settle_dates (struct import_context *import, const struct log_position *start,
                     GError **error)
{
  struct input *input = import->notes.input;
  guint64 line;
  const char *text;

  if (!import->siblings_may_tell)
    import_assume_date_order (import);
  if (!date_column_settle (import->date, import->title, date_column_name (import), error))
    {
      struct builder *builder = import->builder;
      builder->unclear_is_contradictory = date_column_is_contradictory (import->date);
      if (builder->unclear_is_contradictory || date_column_is_unclear (import->date))
        builder->unclear_file = builder->file;
      return FALSE;
    }
  convert_days (import, start);
  leave_out_plans (import, start);
  warn_of_future (import, start);
  input->date_order = date_column_order (import->date, &input->date_order_is_shown);
  input->days_assumed = date_column_assumption (import->date);
  if (input->days_assumed != NULL)
    notes_notice (&import->notes, "in the dates, %s; if not, add --date-order %s",
                  input->days_assumed, input->date_order == DATE_ORDER_MDY ? "dmy" : "mdy");
  input->date_style = g_strdup (date_column_style (import->date));
  import->builder->log->days_missing |= date_column_lacks_days (import->date);
  input->date_example_day = DAY_NONE;
  input->date_example = g_strdup (date_column_example (import->date, &input->date_example_day));
  if (input->date_style != NULL && !date_column_is_calendar (import->date))
    import->builder->log->calendar = FALSE;
  guint64 strays = date_column_strays (import->date, &line, &text);
  if (strays > 0)
    notes_notice (&import->notes,
                  "%" G_GUINT64_FORMAT
                  " dates do not fit the date order of their column and were left out; "
                  "the first is \"%s\" in line %" G_GUINT64_FORMAT,
                  strays, text, line);
  return TRUE;
}

void
import_expect_clock (struct import_context *import)
{
  guint32 day = import->columns.of_role[ROLE_DATE];
  if (day != NO_COLUMN && header_names_apple_clock (import->columns.column[day].folded))
    date_column_expect_apple_seconds (import->date);
}

/* "9/12/26, 2:37 PM" */
static gboolean
days_have_halves (const struct table_layout *layout, guint32 date)
{
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      const char *cell = row->line >= layout->first_line ? sample_cell (row, date) : "";
      if (g_str_has_suffix (cell, "AM") || g_str_has_suffix (cell, "PM"))
        return TRUE;
    }
  return FALSE;
}

void
import_heed_format (struct import_context *import)
{
  guint32 date = import->columns.of_role[ROLE_DATE];
  enum date_order order
    = date != NO_COLUMN ? header_date_order (import->columns.column[date].name) : DATE_ORDER_AUTO;
  gboolean month_first = import->profile->month_first && date != NO_COLUMN
                         && import->options->date_order == DATE_ORDER_AUTO
                         && days_have_halves (&import->layout, date);
  if (order != DATE_ORDER_AUTO || month_first)
    date_column_prefer (import->date, month_first ? DATE_ORDER_MDY : order);
}
