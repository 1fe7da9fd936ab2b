/* Finds the name beside the number of an account. */
#include "read/columns/account_lists.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/slot_days.h"

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
  if (named && columns_list_accounts (evidence, columns))
    change_role (columns, ROLE_WITH, ROLE_ID);
  guint32 name = columns->of_role[columns_have (columns, ROLE_NAME) ? ROLE_NAME : ROLE_WITH];
  guint32 other = column_of_accounts (evidence, columns);
  if (name == NO_COLUMN || other == NO_COLUMN || columns_have (columns, ROLE_LABEL)
      || evidence_share (evidence, name, CONTENT_NUMBER) < 1)
    return;
  columns_set_role (columns, name, columns_have (columns, ROLE_ID) ? ROLE_NONE : ROLE_ID);
  columns_set_role (columns, other, ROLE_NAME);
}

static guint32
first_column (const struct columns *columns, enum role one, enum role other)
{
  return columns->of_role[columns_have (columns, one) ? one : other];
}

gboolean
columns_list_accounts (const struct table_evidence *evidence, const struct columns *columns)
{
  static const enum role done[]
    = { ROLE_TO,    ROLE_EVENT,     ROLE_THREAD,  ROLE_REPLY,  ROLE_POST,  ROLE_CHANNEL,
        ROLE_TOPIC, ROLE_DIRECTION, ROLE_MINUTES, ROLE_WEIGHT, ROLE_KNOWS, ROLE_TO_EMAIL };
  guint32 name = first_column (columns, ROLE_NAME, ROLE_FROM);
  guint32 id = first_column (columns, ROLE_FROM_PROFILE, ROLE_WITH);
  guint32 date = columns->of_role[ROLE_DATE];
  if (date != NO_COLUMN && !header_says_since_when (columns->column[date].name))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (done); i++)
    if (columns_have (columns, done[i]))
      return FALSE;
  for (guint32 i = columns->of_role[ROLE_NOTE]; i != NO_COLUMN; i = columns->column[i].next)
    if (header_holds_messages (columns->column[i].folded))
      return FALSE;
  if (name == NO_COLUMN || id == NO_COLUMN || columns->column[name].next != NO_COLUMN
      || columns->column[id].next != NO_COLUMN)
    return FALSE;
  struct header_terms terms = header_terms_of (columns->column[id].name);
  return terms.facet == FACET_ID && evidence_is_unique (evidence, name)
         && evidence_is_unique (evidence, id) && evidence->column[id].filled == evidence->rows
         && evidence->column[name].filled == evidence->rows
         && (evidence->column[id].of[CONTENT_DIGITS] == evidence->rows
             || evidence_share (evidence, id, CONTENT_NAME) == 0);
}
