/* Shifts and slots: rows of people that share a start. */
#include <string.h>
#include "read/columns/day_column.h"
#include "read/evidence/day_headers.h"
#include "read/evidence/header_terms.h"
#include "read/columns/slot_days.h"
#include "read/vocabulary/concepts.h"

/* Does the column give days with times, each for at least two rows on average? */
static gboolean
holds_shared_starts (const struct table_evidence *evidence, const struct columns *columns,
                     guint32 i)
{
  guint clocks = 0, midnights = 0, filled = evidence->column[i].filled;
  const GArray *rows = evidence->layout->row;
  if (header_day_sense (columns->column[i].name) != DAY_SENSE_START || filled == 0
      || evidence_share (evidence, i, CONTENT_DAY) < 1)
    return FALSE;
  for (guint k = 0; k < rows->len; k++)
    {
      const char *text = sample_cell (sample_row_at (rows, k), i);
      if (sample_row_at (rows, k)->line < evidence->layout->first_line)
        continue;
      clocks += strchr (text, ':') != NULL;
      midnights += strstr (text, " 00:00") != NULL || strstr (text, "T00:00") != NULL;
    }
  /* Spreadsheets write days without a time as midnight. */
  return clocks == filled && midnights < filled && evidence->column[i].distinct * 2 <= filled;
}

static gboolean
is_list_of_people (const struct columns *columns)
{
  return (columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME)
          || columns_have (columns, ROLE_LAST_NAME))
         && !columns_have (columns, ROLE_FROM) && !columns_have (columns, ROLE_TO)
         && !columns_have (columns, ROLE_WITH);
}

static gboolean
dates_row (const struct columns *columns)
{
  return columns_have (columns, ROLE_DATE) || columns_have (columns, ROLE_FIRST)
         || columns_have (columns, ROLE_LAST) || columns_have (columns, ROLE_YEAR);
}

void
columns_find_slot_day (const struct table_evidence *evidence, struct columns *columns)
{
  gboolean slots = columns_have (columns, ROLE_EVENT);
  if (!is_list_of_people (columns) || dates_row (columns))
    return;
  for (guint32 i = 0; i < columns->count && !slots; i++)
    slots = columns->column[i].role == ROLE_NONE && holds_shared_starts (evidence, columns, i);
  if (!slots)
    return;
  columns_choose_day (evidence, columns, TRUE);
  guint32 day = columns->of_role[ROLE_DATE];
  if (day != NO_COLUMN && header_day_sense (columns->column[day].name) <= DAY_SENSE_END)
    columns_set_role (columns, day, ROLE_NONE);
}

gboolean
columns_are_slots (const struct table_evidence *evidence, const struct columns *columns)
{
  guint32 day = columns->of_role[ROLE_DATE];
  return day != NO_COLUMN && holds_shared_starts (evidence, columns, day);
}

gboolean
header_says_since_when (const char *header)
{
  return header_is (header, WORDS_DAY_OF_A_PERSON);
}
