/* Recipients with the status of delivery. */
#include <string.h>
#include "read/people/address_status.h"
#include "read/evidence/recipients.h"
#include "read/sniff/role_synonyms.h"

/* Do all parts of the cell begin with an address, and some have a status behind it? */
static gboolean
lists_deliveries (const char *text)
{
  g_auto (GStrv) part = g_strsplit_set (text, ";|", -1);
  guint found = 0;
  for (char **one = part; *one != NULL; one++)
    {
      g_auto (GStrv) single = g_strsplit (g_strstrip (*one), ", ", -1);
      for (char **each = single; *each != NULL; each++)
        found += address_before_status (*each, strlen (*each)) > 0;
      if (strchr (*one, '@') == NULL && **one != '\0')
        return FALSE;
    }
  return found > 0;
}

/* "TO", "CC", "An": which header of the mail named the recipient of the row. */
static gboolean
text_is_way_of_receiving (const char *text)
{
  return role_of_header (text) == ROLE_TO;
}

/* The only column of people that has no role, beside one that says how each of them received the mail. */
static guint32
column_of_one_recipient_each (const struct table_evidence *evidence, const struct columns *columns)
{
  guint32 found = NO_COLUMN;
  gboolean ways = FALSE;
  for (guint32 c = 0; c < columns->count; c++)
    {
      if (columns->column[c].role != ROLE_NONE)
        continue;
      if (column_holds_only (evidence, c, text_is_way_of_receiving))
        ways = TRUE;
      else if (evidence_people_share (evidence, c) >= 0.9)
        {
          if (found != NO_COLUMN)
            return NO_COLUMN;
          found = c;
        }
    }
  return ways ? found : NO_COLUMN;
}

void
columns_find_recipients (const struct table_evidence *evidence, struct columns *columns)
{
  static const enum role others[] = { ROLE_TO, ROLE_TO_EMAIL, ROLE_WITH };
  const GArray *rows = evidence->layout->row;
  if (!columns_have (columns, ROLE_FROM) && !columns_have (columns, ROLE_FROM_EMAIL))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (columns_have (columns, others[i]))
      return;
  guint32 one = column_of_one_recipient_each (evidence, columns);
  if (one != NO_COLUMN)
    {
      columns_set_role (columns, one, ROLE_TO);
      return;
    }
  for (guint32 c = 0; c < columns->count; c++)
    {
      guint found = 0;
      for (guint i = 0; i < rows->len && columns->column[c].role == ROLE_NONE; i++)
        found += sample_row_at (rows, i)->line >= evidence->layout->first_line
                 && lists_deliveries (sample_cell (sample_row_at (rows, i), c));
      if (found > 0 && found * 10 >= evidence->column[c].filled * 9)
        {
          columns_set_role (columns, c, ROLE_TO);
          return;
        }
    }
}
