/* Takes who paid, and the companies of those who came, out of the people. */
#include "read/columns/buyer_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/sniff/set_aside.h"

/* Does somebody of the column stand in another column of people too? */
static gboolean
shares_people (const struct columns *columns, const struct table_evidence *evidence, guint32 column)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (i != column && column_holds_people (&columns->column[i])
        && values_shared (evidence, i, column) > 0)
      return TRUE;
  return FALSE;
}

void
columns_drop_buyers (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence)
{
  gboolean others = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      others |= (role_is_end (role) || role == ROLE_NAME || role == ROLE_FIRST_NAME)
                && !header_names_buyer (columns->column[i].name)
                && !header_names_company (columns->column[i].name)
                && evidence_people_share (evidence, i) > 0.5;
    }
  for (guint32 i = 0; i < columns->count && others; i++)
    {
      const struct column *column = &columns->column[i];
      if (columns->column[i].told
          || (!role_is_end (column->role) && column->role != ROLE_NAME && column->role != ROLE_EMAIL
              && column->role != ROLE_FROM_EMAIL))
        continue;
      if (header_names_buyer (column->name))
        table_layout_set_aside (layout, columns, i, "it says who paid, not who came");
      else if (header_names_company (column->name)
               && evidence_share (evidence, i, CONTENT_EMAIL) < 0.5
               && !shares_people (columns, evidence, i))
        columns_set_role (columns, i, ROLE_ORG);
    }
}
