/* Appointments have a time each; people at one meeting share theirs. */
#include "read/columns/own_hours.h"

gboolean
columns_have_own_hours (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 time = columns->of_role[ROLE_TIME], date = columns->of_role[ROLE_DATE];
  g_autoptr (GHashTable) seen = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  if (time == NO_COLUMN || date == NO_COLUMN)
    return FALSE;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *hour = sample_cell (row, time), *day = sample_cell (row, date);
      if (row->line >= evidence->first_line && sample_row_filled (row) > 0
          && (*hour == '\0' || !g_hash_table_add (seen, g_strdup_printf ("%s %s", day, hour))))
        return FALSE;
    }
  return TRUE;
}
