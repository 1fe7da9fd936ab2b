/* The interactions of a row that has a first and a last day, and rows of those who stayed over midnight. */
#include <string.h>
#include "read/dates/moment.h"
#include "read/rows/row_cells.h"
#include "read/rows/row_span.h"

guint
span_shares (date_code first, date_code last, float weight, struct span_share share[2])
{
  date_code only = last != DAY_NONE ? last : first;
  if (first == DAY_NONE || last == DAY_NONE || first == last)
    {
      share[0] = (struct span_share){ only, weight };
      return 1;
    }
  float start = weight >= 2 ? 1 : weight / 2;
  share[0] = (struct span_share){ first, start };
  share[1] = (struct span_share){ last, weight - start };
  return 2;
}

guint
row_span_shares (struct profile_row *row, float weight, struct span_share share[2])
{
  date_code day, first, last;
  if (!row_date (row, ROLE_DATE, &day) || !row_date (row, ROLE_FIRST, &first)
      || !row_date (row, ROLE_LAST, &last))
    return 0;
  return span_shares (day != DAY_NONE ? day : first, day != DAY_NONE ? day : last, weight, share);
}

void
row_note_night (struct profile_row *row, guint first)
{
  enum
  {
    NIGHT_ENDS = 6 * 60
  };
  struct builder *builder = row->import->builder;
  guint32 column = row->import->layout.rules.left;
  const char *from = row_text (row, ROLE_DATE);
  const char *until = column != NO_COLUMN ? row_cell_at (row, column) : "";
  gsize day, next;
  int came, left;
  if (column == NO_COLUMN || !moment_clock (from, &day, &came)
      || !moment_clock (until, &next, &left))
    return;
  gboolean over = next > 0 && (day != next || strncmp (from, until, day) != 0);
  for (guint i = first; i < builder->presence->len; i++)
    {
      struct presence *one = &g_array_index (builder->presence, struct presence, i);
      one->left = over && left <= NIGHT_ENDS ? (gint16)left : NIGHT_UNSAID;
      one->came = !over && came <= NIGHT_ENDS && left <= NIGHT_ENDS ? (gint16)came : NIGHT_UNSAID;
    }
}
