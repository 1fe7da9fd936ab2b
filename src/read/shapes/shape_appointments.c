/* Recognises exports of booking programs. */
#include <string.h>
#include "read/evidence/day_headers.h"
#include "read/evidence/header_terms.h"
#include "read/columns/person_columns.h"
#include "read/shapes/shape_appointments.h"
#include "read/shapes/shape_stays.h"
#include "read/vocabulary/concepts.h"

/* The column of times with a start or an end in its header. */
static guint32
column_of_times (const struct columns *columns, const struct table_evidence *evidence,
                 enum day_sense sense)
{
  const GArray *rows = evidence->layout->row;
  for (guint32 c = 0; c < columns->count; c++)
    {
      guint timed = 0;
      if (header_day_sense (columns->column[c].name) != sense
          || (evidence_share (evidence, c, CONTENT_DAY) < 0.9
              && !columns_have (columns, ROLE_DATE)))
        continue;
      for (guint i = 0; i < rows->len; i++)
        timed += sample_row_at (rows, i)->line >= evidence->layout->first_line
                 && strchr (sample_cell (sample_row_at (rows, i), c), ':') != NULL;
      if (timed > 0 && timed == evidence->column[c].filled)
        return c;
    }
  return NO_COLUMN;
}

/* Who was booked: a program may call them by what they are, or by their calendar. */
static gboolean
header_names_receiver (const char *header)
{
  g_autofree char *split = header_split (header);
  return header_person_kind (header) == HEADER_LEADS || text_means (WORDS_WHOSE_CALENDAR, split);
}

/* Does nearly every row have a start of its own? Several people with one start attend an event. */
static gboolean
is_moment_of_one_row (const struct table_evidence *evidence, guint32 start, guint32 date)
{
  g_autoptr (GHashTable) moments = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  guint filled = 0;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      if (row->line < evidence->layout->first_line || *sample_cell (row, start) == '\0')
        continue;
      filled++;
      g_hash_table_add (
        moments, g_strconcat (date != NO_COLUMN && date != start ? sample_cell (row, date) : "",
                              " ", sample_cell (row, start), NULL));
    }
  return g_hash_table_size (moments) * 10 >= filled * 9;
}

gboolean
take_appointments (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  static const enum role others[]
    = { ROLE_TO, ROLE_WITH, ROLE_EVENT, ROLE_THREAD, ROLE_REPLY, ROLE_DIRECTION };
  guint32 from = columns->of_role[ROLE_FROM], date = columns->of_role[ROLE_DATE];
  guint32 start = column_of_times (columns, evidence, DAY_SENSE_START);
  guint32 end = column_of_times (columns, evidence, DAY_SENSE_END);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (columns_have (columns, others[i]))
      return FALSE;
  if (start == NO_COLUMN || end == NO_COLUMN || start == end || columns_are_time_sheet (columns)
      || (from != NO_COLUMN && header_person_kind (columns->column[from].name) != HEADER_LEADS)
      || !is_moment_of_one_row (evidence, start, date)
      || (from == NO_COLUMN
          && rows_overlap_in_time (evidence, date != start ? date : NO_COLUMN, start, end))
      || (!columns_have (columns, ROLE_NAME) && !columns_have (columns, ROLE_FIRST_NAME)))
    return FALSE;
  for (guint32 c = 0; c < columns->count && from == NO_COLUMN; c++)
    if (header_names_receiver (columns->column[c].name) && columns->column[c].role != ROLE_NAME
        && evidence_share (evidence, c, CONTENT_NAME) > 0.8)
      {
        columns_set_role (columns, c, ROLE_FROM);
        break;
      }
  if (evidence_share (evidence, start, CONTENT_DAY) >= 0.9)
    columns_set_role (columns, start, ROLE_DATE);
  layout->profile = profile_by_name ("appointments");
  return TRUE;
}
