/* Nobody keeps a log of his own by numbers: these come from whoever holds the list. */
#include "read/columns/numbered_people.h"
#include "read/columns/presence_columns.h"
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

/* A day, and how the two were in touch or whether somebody came: a record of meetings with one person each. */
static gboolean
tells_of_meetings (const struct columns *columns, const struct table_evidence *evidence)
{
  gboolean asks = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    asks |= column_asks_presence (columns, evidence, i);
  return columns_have (columns, ROLE_DATE) && (asks || columns_have (columns, ROLE_CHANNEL));
}

void
columns_find_numbered_people (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 found = NO_COLUMN;
  gboolean gathered = evidence_comes_again (evidence, columns->of_role[ROLE_EVENT]);
  if (!gathered && !tells_of_meetings (columns, evidence))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (found == NO_COLUMN && holds_numbers_of_members (evidence, columns, i))
      found = i;
    else if (role_names_person (columns->column[i].role) || columns->column[i].role == ROLE_EMAIL)
      return;
  if (found != NO_COLUMN)
    columns_set_role (columns, found, gathered ? ROLE_NAME : ROLE_WITH);
}
