/* What shows that the rows of a table are those of a register. */
#include "pln/text.h"
#include "read/columns/presence_columns.h"
#include "read/evidence/cell_kinds.h"
#include "read/people/presence_words.h"
#include "read/understand/register_signs.h"
#include "read/vocabulary/concepts.h"

guint32
columns_presence_hint (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *folded = columns->column[i].folded;
      gboolean asks = column_asks_presence (columns, evidence, i);
      if (evidence->column[i].filled == 0 || evidence->column[i].distinct > 12
          || header_asks_whether_met (folded))
        continue;
      if ((asks && evidence_share (evidence, i, CONTENT_MARK) > 0.9)
          || (header_says_status (folded) && evidence_share (evidence, i, CONTENT_PRESENCE) >= 0.5))
        return i;
    }
  return NO_COLUMN;
}

/* Days that are written once for several rows, or stand in several that do not say of their own what was
 * done, how and when: what happens on one is one event. */
gboolean
columns_days_gather (const struct columns *columns, const struct table_evidence *evidence)
{
  static const enum role telling[] = { ROLE_MINUTES, ROLE_TOPIC, ROLE_CHANNEL, ROLE_TIME };
  guint32 date = columns->of_role[ROLE_DATE];
  const struct column_evidence *days = &evidence->column[date];
  for (guint i = 0; i < G_N_ELEMENTS (telling); i++)
    if (columns_have (columns, telling[i])
        && !column_decides (evidence, date, columns->of_role[telling[i]]))
      return FALSE;
  return days->filled > 2
         && (column_subset_has (&evidence->layout->rules.repeats, date)
             || days->distinct * 2 <= days->filled);
}

/* "Present" beside one person in each row, on days that stand in several: a register, however it calls those
 * in it. */
gboolean
columns_say_present (const struct columns *columns, const struct table_evidence *evidence)
{
  const GArray *rows = evidence->layout->row;
  guint32 said = columns_presence_hint (columns, evidence);
  if (said == NO_COLUMN || !columns_have (columns, ROLE_DATE)
      || !columns_days_gather (columns, evidence))
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *folded = header_fold (sample_cell (sample_row_at (rows, i), said));
      if (text_means (WORDS_PRESENT_STATE, folded))
        return TRUE;
    }
  return FALSE;
}

gboolean
layout_has_dated_blocks (const struct table_layout *layout)
{
  GHashTableIter iter;
  gpointer title;
  if (!layout->rules.blocks || layout->block_titles == NULL)
    return FALSE;
  g_hash_table_iter_init (&iter, layout->block_titles);
  while (g_hash_table_iter_next (&iter, &title, NULL))
    {
      g_autofree char *day = text_find_moment (title);
      if (day == NULL)
        return FALSE;
    }
  return g_hash_table_size (layout->block_titles) > 0;
}
