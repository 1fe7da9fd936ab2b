/* The owner's rows before --since; all, if nobody owns the log. They count only for what is a first:
 * somebody known for years has no first one-to-one because the window begins last month.
 *
 * Kept as they are before the window takes the rows; the owner may be known only after that.
 * Cost: O(rows), with --since only. */
#include "network/earlier_rows.h"

void
network_keep_earlier_rows (struct network *network, const struct identity *identity, gint32 since)
{
  const struct log *log = network->log;
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (struct interaction));
  network->asked_since = since;
  for (guint64 i = 0; i < log->n_records && since != DAY_NONE; i++)
    {
      const struct record *record = &log->record[i];
      if (record->day == DAY_NONE || record->day >= since || record->b == NONE)
        continue;
      /* A person without a row in the window has no number, but what they brought is not new. */
      struct interaction row = { .day = record->day,
                                 .a = identity_person (identity, record->a),
                                 .b = identity_person (identity, record->b),
                                 .context = record->context };
      if (row.a != row.b)
        g_array_append_val (rows, row);
    }
  network->n_earlier = rows->len;
  network->earlier = (struct interaction *)(gpointer)g_array_free (g_steal_pointer (&rows), FALSE);
}

void
network_drop_others_earlier_rows (struct network *network)
{
  guint64 kept = 0;
  for (guint64 i = 0; i < network->n_earlier; i++)
    if (network->me == NONE || network->earlier[i].a == network->me
        || network->earlier[i].b == network->me)
      network->earlier[kept++] = network->earlier[i];
  network->n_earlier = kept;
}
