/* "Introduced by: 12" in a table that numbers its people names the one with this number. */
#include "read/columns/contact_keys.h"

/* A column of different numbers or codes, one for each person, among which are all of the reference. */
static guint32
key_of (const struct columns *columns, const struct table_evidence *evidence, guint32 reference)
{
  const struct column_evidence *own = &evidence->column[reference];
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (i != reference && (role == ROLE_NONE || role == ROLE_ID) && !columns->column[i].told
          && evidence->column[i].filled == evidence->rows && evidence_is_unique (evidence, i)
          && evidence_share (evidence, i, CONTENT_DIGITS) == 1
          && values_shared (evidence, i, reference) == own->distinct)
        return i;
    }
  return NO_COLUMN;
}

void
columns_find_contact_keys (const struct table_evidence *evidence, struct columns *columns)
{
  static const enum role references[] = { ROLE_INTRODUCED_BY, ROLE_KNOWS };
  if (!columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_ALIASES))
    return;
  for (guint k = 0; k < G_N_ELEMENTS (references); k++)
    {
      guint32 reference = columns->of_role[references[k]];
      if (reference == NO_COLUMN || evidence->column[reference].filled == 0
          || evidence_share (evidence, reference, CONTENT_DIGITS) < 1)
        continue;
      guint32 key = key_of (columns, evidence, reference);
      if (key != NO_COLUMN)
        {
          columns_set_role (columns, key, ROLE_ALIASES);
          return;
        }
    }
}
