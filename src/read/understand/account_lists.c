/* Finds the name beside the number of an account. */
#include "read/understand/account_lists.h"

static void
change_role (struct columns *columns, enum role from, enum role to)
{
  if (columns_have (columns, from) && !columns_have (columns, to))
    columns_set_role (columns, columns->of_role[from], to);
}

/* The first column without a role that holds a different name or account in each row. */
static guint32
column_of_accounts (const struct table_evidence *evidence, const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE && evidence_is_unique (evidence, i)
        && evidence->column[i].filled == evidence->rows && evidence_people_share (evidence, i) > 0.9
        && evidence->column[i].of[CONTENT_NUMBER] == 0 && evidence->column[i].of[CONTENT_DAY] == 0)
      return i;
  return NO_COLUMN;
}

void
columns_name_accounts (const struct table_evidence *evidence, struct columns *columns)
{
  gboolean named = columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME)
                   || columns_have (columns, ROLE_LAST_NAME);
  if (!named && !columns_have (columns, ROLE_TO) && !columns_have (columns, ROLE_WITH))
    {
      change_role (columns, ROLE_FROM, ROLE_NAME);
      change_role (columns, ROLE_FROM_PROFILE, ROLE_ID);
      change_role (columns, ROLE_FROM_EMAIL, ROLE_EMAIL);
    }
  guint32 name = columns->of_role[columns_have (columns, ROLE_NAME) ? ROLE_NAME : ROLE_WITH];
  guint32 other = column_of_accounts (evidence, columns);
  if (name == NO_COLUMN || other == NO_COLUMN || columns_have (columns, ROLE_LABEL)
      || evidence_share (evidence, name, CONTENT_NUMBER) < 1)
    return;
  columns_set_role (columns, name, columns_have (columns, ROLE_ID) ? ROLE_NONE : ROLE_ID);
  columns_set_role (columns, other, ROLE_NAME);
}
