/* The columns with the first and last day of a tie. */
#include "pln/base.h"
#include "pln/day_span.h"
#include "pln/text.h"
#include "read/columns/tie_spans.h"
#include "read/evidence/day_headers.h"
#include "read/evidence/header_terms.h"

enum
{
  SHORTEST_TIE_DAYS = 28
};

static gboolean
holds_days (const struct table_evidence *evidence, guint32 column)
{
  return evidence->column[column].filled > 0
         && evidence_share (evidence, column, CONTENT_DAY) > 0.9;
}

static gboolean
is_free (const struct columns *columns, guint32 i)
{
  enum role role = columns->column[i].role;
  return (role == ROLE_NONE || role == ROLE_OTHER_DATE || role == ROLE_LAST)
         && !columns->column[i].told;
}

/* The days from one cell to the other, the fewer if the order of day and month allows two; negative: none
 * are known. */
static gint32
days_between (const char *start, const char *end)
{
  static const enum date_order orders[] = { DATE_ORDER_DMY, DATE_ORDER_MDY };
  gint32 today = day_today (), least = -1;
  const char *reason;
  for (guint k = 0; k < G_N_ELEMENTS (orders); k++)
    {
      struct day_span first, last;
      if (day_span_parse (start, orders[k], today, &first, &reason) != DAY_SPAN_READ
          || day_span_parse (end, orders[k], today, &last, &reason) != DAY_SPAN_READ
          || last.first < first.first || last.first > today)
        continue;
      gint32 days = last.first - first.first;
      least = least < 0 ? days : MIN (least, days);
    }
  return least;
}

/* Do most of the rows that have both days last so long at least? */
static gboolean
lasts_for (const struct table_evidence *evidence, guint32 start, guint32 end, gint32 days)
{
  const GArray *rows = evidence->layout->row;
  guint both = 0, lasting = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *first = sample_cell (row, start), *last = sample_cell (row, end);
      if (row->line < evidence->layout->first_line || *first == '\0' || *last == '\0')
        continue;
      both++;
      lasting += days_between (first, last) >= days;
    }
  return 2 * lasting > both;
}

/* The column in which a tie that begins in `start` ends. */
static guint32
end_of_tie (const struct table_evidence *evidence, const struct columns *columns, guint32 start)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (i != start && is_free (columns, i) && holds_days (evidence, i)
        && header_day_sense (columns->column[i].name) == DAY_SENSE_END
        && lasts_for (evidence, start, i, SHORTEST_TIE_DAYS))
      return i;
  return NO_COLUMN;
}

static guint32
last_contact (const struct table_evidence *evidence, const struct columns *columns, guint32 start)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (is_free (columns, i) && holds_days (evidence, i)
        && header_names_last_contact (columns->column[i].name)
        && (i == start || lasts_for (evidence, start, i, 0)))
      return i;
  return NO_COLUMN;
}

gboolean
columns_name_pairs_once (const struct columns *columns, const struct table_evidence *evidence)
{
  const GArray *rows = evidence->layout->row;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      g_autoptr (GString) people = g_string_new (NULL);
      if (row->line < evidence->layout->first_line)
        continue;
      for (guint32 c = 0; c < columns->count; c++)
        if (column_holds_people (&columns->column[c]))
          g_string_append_printf (people, "%s\n", sample_cell (row, c));
      if (!g_hash_table_add (seen, g_string_free (g_steal_pointer (&people), FALSE)))
        return FALSE;
    }
  return TRUE;
}

void
columns_take_tie_span (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 day = columns->of_role[ROLE_DATE];
  guint32 start = day != NO_COLUMN ? day : columns->of_role[ROLE_FIRST];
  if (start == NO_COLUMN || columns->column[start].told || columns_have (columns, ROLE_EVENT)
      || !columns_have_pairs (columns))
    return;
  gboolean begins = header_day_sense (columns->column[start].name) == DAY_SENSE_START
                    || start == columns->of_role[ROLE_FIRST];
  if (!begins && role_of_header (columns->column[start].name) == ROLE_DATE)
    return;
  guint32 last = last_contact (evidence, columns, start);
  if (last == NO_COLUMN && begins && columns_name_pairs_once (columns, evidence))
    last = end_of_tie (evidence, columns, start);
  if (last == NO_COLUMN || last == start)
    return;
  /* "Matched on" is not a day on which they met. */
  columns_set_role (columns, start, begins ? ROLE_FIRST : ROLE_OTHER_DATE);
  columns_set_role (columns, last, ROLE_LAST);
}
