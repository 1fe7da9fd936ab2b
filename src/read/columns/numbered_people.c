/* Nobody keeps a log of his own by numbers: these come from whoever holds the list. */
#include "read/columns/numbered_people.h"
#include "read/evidence/header_terms.h"
#include "read/vocabulary/concepts.h"

static gboolean
holds_numbers_of_members (const struct table_evidence *evidence, const struct columns *columns,
                          guint32 column)
{
  return header_is (columns->column[column].name, WORDS_NUMBER_OF_MEMBER)
         && !columns->column[column].told && evidence->column[column].distinct > 1
         && evidence_share (evidence, column, CONTENT_DAY) < 0.5
         && evidence_holds_one_each (evidence, column);
}

void
columns_find_numbered_people (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 found = NO_COLUMN;
  if (!evidence_comes_again (evidence, columns->of_role[ROLE_EVENT]))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (found == NO_COLUMN && holds_numbers_of_members (evidence, columns, i))
      found = i;
    else if (role_names_person (columns->column[i].role) || columns->column[i].role == ROLE_EMAIL)
      return;
  if (found != NO_COLUMN)
    columns_set_role (columns, found, ROLE_NAME);
}
