/* Recipients with the status of delivery. */
#include <string.h>
#include "read/people/address_status.h"
#include "read/evidence/recipients.h"

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
