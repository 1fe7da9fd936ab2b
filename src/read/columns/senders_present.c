/* Who a list of those present seems to name as the sender. */
#include <string.h>
#include "read/columns/senders_present.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/named_addresses.h"

/* "user_id" above 14, 0 and 22, beside the names of those who came: the number of an account, or none. */
gboolean
columns_sender_is_number (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM], name = columns->of_role[ROLE_NAME];
  if (name == NO_COLUMN)
    name = columns->of_role[ROLE_WITH];
  return from != NO_COLUMN && name != NO_COLUMN && !columns->column[from].told
         && header_terms_of (columns->column[from].name).facet == FACET_ID
         && evidence_share (evidence, from, CONTENT_NUMBER) == 1
         && evidence_share (evidence, name, CONTENT_FULL) > NEARLY_ALL;
}

/* "USERNAME" beside the address of the same person, and no further name. */
gboolean
columns_sender_came (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM], email = columns->of_role[ROLE_EMAIL];
  guint same = 0;
  if (from == NO_COLUMN || email == NO_COLUMN || columns_have (columns, ROLE_NAME)
      || columns_have (columns, ROLE_FIRST_NAME) || columns_have (columns, ROLE_WITH)
      || columns->column[from].told)
    return FALSE;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *address = sample_cell (row, email);
      if (row->line < evidence->first_line || strchr (address, '@') == NULL)
        continue;
      if (!address_holds_name (address, sample_cell (row, from)))
        return FALSE;
      same++;
    }
  return same > 0;
}
