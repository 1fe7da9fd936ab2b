/* Recognises reports on the use of a service: "User;Messages;Meetings;Last activity".  What an account did
 * last is not a contact with whoever holds the report, and its counts name nobody else. */
#include "pln/text.h"
#include "read/shapes/shape_account_reports.h"
#include "read/sniff/content_detection.h"
#include "read/vocabulary/concepts.h"

static gboolean
header_dates_activity (const char *header)
{
  g_autofree char *folded = header_fold (header);
  return text_mentions (WORDS_LAST_ACTIVITY, folded);
}

/* One account in each row. */
static gboolean
names_accounts (const struct table_evidence *evidence, guint32 column, enum content content)
{
  return evidence_is_unique (evidence, column) && evidence->column[column].filled == evidence->rows
         && evidence_share (evidence, column, content) > 0.8
         && evidence_share (evidence, column, CONTENT_LIST) == 0
         && evidence_share (evidence, column, CONTENT_DAY) == 0;
}

static guint32
find_accounts (const struct table_evidence *evidence, enum content content)
{
  for (guint32 i = 0; i < evidence->count; i++)
    if (names_accounts (evidence, i, content))
      return i;
  return NO_COLUMN;
}

/* A column "name" with whole names, though some accounts are without one; NO_COLUMN: none. */
static guint32
find_whole_names (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 name = columns->of_role[ROLE_NAME];
  return name != NO_COLUMN && columns_have (columns, ROLE_ALIASES)
             && evidence_share (evidence, name, CONTENT_FULL) > 0.8
             && evidence_is_unique (evidence, name)
           ? name
           : NO_COLUMN;
}

/* What a list says of each person besides the name and the address found here. */
static gboolean
role_describes_person (enum role role)
{
  switch (role)
    {
    case ROLE_FIRST_NAME:
    case ROLE_MIDDLE_NAME:
    case ROLE_LAST_NAME:
    case ROLE_ALIASES:
    case ROLE_ID:
    case ROLE_PROFILE:
    case ROLE_ORG:
    case ROLE_ROLE:
    case ROLE_FIELD:
    case ROLE_PLACE:
    case ROLE_TAGS:
      return TRUE;
    default:
      return FALSE;
    }
}

gboolean
take_account_report (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence)
{
  guint counts = 0, activity = 0;
  if (columns_ask_for_people (columns))
    return FALSE; /* the form says when it was last worked on */
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (evidence->column[i].filled == 0)
        continue;
      activity += header_dates_activity (columns->column[i].name);
      counts += evidence_share (evidence, i, CONTENT_COUNT) == 1;
    }
  guint32 name = find_whole_names (columns, evidence);
  name = name == NO_COLUMN ? find_accounts (evidence, CONTENT_FULL) : name;
  guint32 email = find_accounts (evidence, CONTENT_EMAIL);
  name = name == NO_COLUMN && email == NO_COLUMN ? find_accounts (evidence, CONTENT_NAME) : name;
  if (activity == 0 || counts == 0 || (name == NO_COLUMN && email == NO_COLUMN))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (i == name || i == email)
      columns->column[i].role = i == name ? ROLE_NAME : ROLE_EMAIL;
    else if (!role_describes_person (columns->column[i].role))
      columns->column[i].role = ROLE_NONE;
  columns_set_role (columns, NO_COLUMN, ROLE_NONE); /* links them again */
  layout->profile = profile_by_name ("contacts");
  return TRUE;
}
