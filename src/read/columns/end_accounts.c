/* Finds ends whose cells are ids of people named at another end. */
#include "read/columns/end_accounts.h"

static const struct
{
  enum role people, accounts;
} ends[]
  = { { ROLE_FROM, ROLE_FROM_PROFILE }, { ROLE_TO, ROLE_TO_PROFILE }, { ROLE_WITH, ROLE_PROFILE } };

/* Do at least half of the ids of one end stand among those of the other, and none among its names? */
static gboolean
holds_accounts_of (const struct columns *columns, const struct table_evidence *evidence, guint one,
                   guint other)
{
  guint32 ids = columns->of_role[ends[one].people], names = columns->of_role[ends[other].people];
  guint32 accounts = columns->of_role[ends[other].accounts];
  return names != NO_COLUMN && accounts != NO_COLUMN
         && 2 * values_shared (evidence, ids, accounts) >= evidence->column[ids].distinct
         && values_shared (evidence, ids, names) == 0;
}

guint
ends_given_by_account (const struct columns *columns, const struct table_evidence *evidence)
{
  guint found = 0;
  for (guint one = 0; one < G_N_ELEMENTS (ends); one++)
    {
      guint32 ids = columns->of_role[ends[one].people];
      if (ids == NO_COLUMN || columns_have (columns, ends[one].accounts)
          || evidence->column[ids].filled == 0)
        continue;
      for (guint other = 0; other < G_N_ELEMENTS (ends); other++)
        if (other != one && holds_accounts_of (columns, evidence, one, other))
          found |= 1u << one;
    }
  return found;
}
