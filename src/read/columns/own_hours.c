/* Appointments have a time each; people at one meeting share theirs, and what it is about. */
#include "read/columns/own_hours.h"
#include "read/columns/presence_columns.h"

/* Does each row have a value of its own among those of its day? */
static gboolean
days_do_not_share (const struct columns *columns, const struct table_evidence *evidence,
                   enum role role)
{
  guint32 value = columns->of_role[role], date = columns->of_role[ROLE_DATE];
  g_autoptr (GHashTable) seen = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  if (value == NO_COLUMN || date == NO_COLUMN)
    return FALSE;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *own = sample_cell (row, value), *day = sample_cell (row, date);
      if (row->line >= evidence->first_line && sample_row_filled (row) > 0
          && (*own == '\0' || !g_hash_table_add (seen, g_strdup_printf ("%s %s", day, own))))
        return FALSE;
    }
  return TRUE;
}

gboolean
columns_have_own_hours (const struct columns *columns, const struct table_evidence *evidence)
{
  return days_do_not_share (columns, evidence, ROLE_TIME);
}

gboolean
columns_status_of_appointments (const struct columns *columns,
                                const struct table_evidence *evidence, guint32 status)
{
  guint32 email = columns->of_role[ROLE_EMAIL];
  return !column_asks_presence (columns, evidence, status)
         && (email == NO_COLUMN || columns->column[email].next == NO_COLUMN)
         && (days_do_not_share (columns, evidence, ROLE_TIME)
             || days_do_not_share (columns, evidence, ROLE_TOPIC));
}
