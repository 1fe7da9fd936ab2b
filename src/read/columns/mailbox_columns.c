/* Exports of the mailboxes of a whole house begin with the account: "User", "Mailbox", "Account", beside "From"
 * and "To". It names the sender of what was sent and a receiver of what was received, and nobody besides. Taken
 * for a sender, it would double every message, and give one to whoever received it. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/mailbox_columns.h"
#include "read/evidence/header_terms.h"
#include "read/sniff/set_aside.h"

/* Does the cell of some other column with the role mention the address? */
static gboolean
end_mentions (const struct columns *columns, const struct sample_row *row, enum role role,
              guint32 but, const char *address)
{
  for (guint32 at = columns->of_role[role]; at != NO_COLUMN; at = columns->column[at].next)
    {
      g_autofree char *folded = at == but ? NULL : header_fold (sample_cell (row, at));
      if (folded != NULL && strstr (folded, address) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Does an address stand at one of the two ends in each row, and in some row only at that of the receivers? */
static gboolean
names_one_of_both (const struct columns *columns, const struct table_evidence *evidence,
                   guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint received = 0, sent = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      if (row->line < evidence->layout->first_line || sample_row_filled (row) == 0)
        continue;
      g_autofree char *address = header_fold (sample_cell (row, column));
      if (strchr (address, '@') == NULL)
        return FALSE;
      gboolean from = end_mentions (columns, row, ROLE_FROM, column, address);
      if (!from && !end_mentions (columns, row, ROLE_TO, column, address))
        return FALSE;
      sent += from;
      received += !from;
    }
  return received > 0 && received + sent > 1;
}

void
columns_drop_mailboxes (struct table_layout *layout, struct columns *columns,
                        const struct table_evidence *evidence)
{
  static const enum role roles[] = { ROLE_FROM, ROLE_WITH, ROLE_NAME, ROLE_EMAIL };
  if (!columns_have (columns, ROLE_FROM) || !columns_have (columns, ROLE_TO))
    return;
  for (guint k = 0; k < G_N_ELEMENTS (roles); k++)
    for (guint32 i = 0; i < columns->count; i++)
      if (columns->column[i].role == roles[k] && !columns->column[i].told
          && (roles[k] != ROLE_FROM || columns->of_role[ROLE_FROM] != i
              || columns->column[i].next != NO_COLUMN)
          && names_one_of_both (columns, evidence, i))
        table_layout_set_aside (layout, columns, i, "it says in whose mailbox the message lies");
}
