/* The names of rows that other rows refer to by id. */
#include <string.h>
#include "read/columns/names_of_ids.h"
#include "read/evidence/header_terms.h"

/* "Employee ID", "Worker": whole names directly behind the ids, in every row. */
static gboolean
is_name_behind (const struct table_evidence *evidence, guint32 key, guint32 column)
{
  return column == key + 1 && evidence->column[column].filled == evidence->rows
         && evidence_share (evidence, column, CONTENT_FULL) == 1;
}

void
columns_find_names_of_ids (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 n = MIN (columns->count, PEERS_MOST);
  for (guint32 i = 0; i < n; i++)
    {
      g_autofree char *own = header_split (columns->column[i].name);
      if (columns->column[i].role != ROLE_NONE || evidence_share (evidence, i, CONTENT_NAME) < 1
          || !evidence_is_unique (evidence, i) || *own == '\0')
        continue;
      for (guint32 key = 0; key < n; key++)
        {
          g_autofree char *split = header_split_id (columns->column[key].name);
          if (key == i || header_terms_of (columns->column[key].name).facet != FACET_ID
              || evidence->column[key].filled < evidence->rows
              || !evidence_is_unique (evidence, key)
              || (strstr (split, own) == NULL && !is_name_behind (evidence, key, i)))
            continue;
          for (guint32 other = 0; other < n; other++)
            if (other != key && other != i
                && header_terms_of (columns->column[other].name).facet == FACET_ID
                && values_shared (evidence, other, key) > 0)
              {
                columns_set_role (columns, i, ROLE_NAME);
                return;
              }
        }
    }
}
