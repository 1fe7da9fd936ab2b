/* Numbers of people and of meetings under headers that sound like people. */
#include <string.h>
#include "read/columns/people_counts.h"
#include "read/sniff/set_aside.h"

void
columns_drop_counts (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean named = FALSE, beside = FALSE;
      if (columns->column[i].role != ROLE_WITH || columns->column[i].told
          || evidence_share (evidence, i, CONTENT_COUNT) < 1)
        continue;
      for (guint32 k = 0; k < columns->count; k++)
        {
          gboolean people = k != i && evidence_people_share (evidence, k) > 0.8;
          beside |= people;
          named |= people
                   && (role_is_end (columns->column[k].role) || columns->column[k].role == ROLE_NAME
                       || columns->column[k].role == ROLE_EMAIL);
        }
      /* "Met", which is "with" in Dutch: how often the people of the row met. */
      if (beside && strcmp (columns->column[i].folded, "met") == 0
          && !columns_have (columns, ROLE_WEIGHT))
        columns_set_role (columns, i, ROLE_WEIGHT);
      else if (named)
        table_layout_set_aside (layout, columns, i, "it counts people and names none");
    }
}
