/* Tells accounts from people by the names beside them. */
#include <string.h>
#include "pln/base.h"
#include "read/columns/named_accounts.h"
#include "read/evidence/named_addresses.h"
#include "read/evidence/split_names.h"

/* The column of whole names, if the rows have one person each; NO_COLUMN: none. */
static guint32
column_of_whole_names (const struct columns *columns, const struct table_evidence *evidence)
{
  static const enum role roles[] = { ROLE_NAME, ROLE_WITH };
  for (guint k = 0; k < G_N_ELEMENTS (roles); k++)
    for (guint32 i = columns->of_role[roles[k]]; i != NO_COLUMN; i = columns->column[i].next)
      if (evidence_share (evidence, i, CONTENT_FULL) >= 0.75
          && evidence_share (evidence, i, CONTENT_LIST) == 0)
        return i;
  return NO_COLUMN;
}

/* Does the table keep one value for each key? */
static gboolean
pair_is_kept (GHashTable *table, const char *key, const char *value)
{
  const char *before = g_hash_table_lookup (table, key);
  if (before == NULL)
    g_hash_table_insert (table, g_strdup (key), g_strdup (value));
  return before == NULL || strcmp (before, value) == 0;
}

static gboolean
accounts_are_of_names (const struct columns *columns, const struct table_evidence *evidence,
                       guint32 account, guint32 whole)
{
  g_autoptr (GHashTable) name_of = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable) account_of
    = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  guint rows = 0, alike = 0;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *text = sample_cell (row, account);
      g_autofree char *name = whole != NO_COLUMN ? g_strdup (sample_cell (row, whole))
                                                 : split_name_of_row (columns, row);
      if (row->line < evidence->layout->first_line || *text == '\0' || *name == '\0')
        continue;
      if (!pair_is_kept (name_of, text, name) || !pair_is_kept (account_of, name, text))
        return FALSE;
      rows++;
      alike += address_holds_name (text, name);
    }
  return g_hash_table_size (name_of) > 1 && alike * 2 > rows;
}

void
columns_alias_accounts (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 whole = column_of_whole_names (columns, evidence);
  if (whole == NO_COLUMN
      && (!columns_have (columns, ROLE_FIRST_NAME) || !columns_have (columns, ROLE_LAST_NAME)))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (i != whole && column_holds_people (&columns->column[i]) && !columns->column[i].told
        && evidence_share (evidence, i, CONTENT_HANDLE) == 1
        && accounts_are_of_names (columns, evidence, i, whole))
      columns_set_role (columns, i, ROLE_ALIASES);
}
