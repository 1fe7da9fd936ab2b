/* Completes groups of numbered columns. */
#include <string.h>
#include "read/understand/header_kinds.h"
#include "read/understand/numbered_columns.h"
#include "read/understand/unused_columns.h"

/* "Friend 1" and "Friend 2": what one column of a numbered group is, the others are too. */
void
columns_complete_numbered (const struct table_evidence *evidence, struct columns *columns)
{
  for (guint32 i = 0; i < columns->count && columns->count <= PEERS_MOST; i++)
    {
      const struct column *one = &columns->column[i];
      g_autofree char *base = header_without_number (one->name);
      gsize length = strlen (one->name);
      if ((one->role != ROLE_TO && one->role != ROLE_WITH) || *base == '\0'
          || !g_ascii_isdigit (one->name[length - 1]))
        continue;
      for (guint32 k = 0; k < columns->count; k++)
        {
          g_autofree char *other = header_without_number (columns->column[k].name);
          if (columns->column[k].role == ROLE_NONE && evidence->column[k].filled > 0
              && strcmp (base, other) == 0
              && table_rules_set_aside (&evidence->layout->rules, k) == NULL)
            columns_set_role (columns, k, one->role);
        }
    }
}
