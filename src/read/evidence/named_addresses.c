/* Finds the names of people whose addresses are in another column. */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/named_addresses.h"

enum
{
  SHORTEST_PART = 3 /* letters; shorter words of a name are in many addresses */
};

gboolean
address_holds_name (const char *address, const char *name)
{
  const char *at = *address == '@' ? NULL : strchr (address, '@');
  if (strchr (name, '@') != NULL)
    return FALSE;
  g_autofree char *local
    = g_strndup (address, at != NULL ? (gsize)(at - address) : strlen (address));
  g_autofree char *account = header_squeeze (local), *folded = header_fold (name);
  g_auto (GStrv) word = g_strsplit_set (folded, " -'.,", -1);
  for (char **one = word; *one != NULL; one++)
    if ((**one != '\0' && strcmp (*one, account) == 0)
        || (strlen (*one) >= SHORTEST_PART && strstr (account, *one) != NULL))
      return TRUE;
  return FALSE;
}

gboolean
columns_name_address (const struct table_evidence *evidence, guint32 names, guint32 addresses)
{
  guint same = 0, filled = 0;
  if (!columns_are_one_to_one (evidence, names, addresses))
    return FALSE;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *name = sample_cell (row, names), *address = sample_cell (row, addresses);
      if (row->line < evidence->layout->first_line || *name == '\0' || *address == '\0')
        continue;
      filled++;
      same += address_holds_name (address, name);
    }
  return same * 2 > filled;
}

gboolean
columns_name_by_address (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 email = columns->of_role[ROLE_EMAIL];
  if (email == NO_COLUMN || columns->column[email].next != NO_COLUMN
      || evidence_share (evidence, email, CONTENT_EMAIL) < 0.9)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE && evidence_share (evidence, i, CONTENT_NAME) > 0.8
        && evidence->column[i].filled >= evidence->column[email].filled
        && columns_name_address (evidence, i, email))
      {
        columns_set_role (columns, i, ROLE_NAME);
        return TRUE;
      }
  return FALSE;
}
