/* Recognises exports of public posts by what is counted of each. */
#include "read/columns/day_column.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/shapes/shape_public_posts.h"
#include "read/vocabulary/concepts.h"

/* "Retweets", "Favorites count", "Gefällt mir". */
static gboolean
header_counts_echo (const char *header)
{
  return header_has_word (header, WORDS_POST_COUNT);
}

static gboolean
header_holds_post (const char *header)
{
  g_autofree char *split = header_split (header);
  return header_holds_messages (split) || text_means (WORDS_POST_TEXT, split);
}

static guint
counts_of_echo (const struct columns *columns, const struct table_evidence *evidence)
{
  guint n = 0;
  for (guint32 i = 0; i < columns->count; i++)
    n += header_counts_echo (columns->column[i].name)
         && evidence_share (evidence, i, CONTENT_NUMBER) == 1;
  return n;
}

static guint32
column_of_posts (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_holds_post (columns->column[i].name) && evidence->column[i].filled > 0
        && evidence_share (evidence, i, CONTENT_NUMBER) < 1)
      return i;
  return NO_COLUMN;
}

/* Who wrote: by name, or else by account. */
static guint32
column_of_writers (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 found = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      gboolean account = header_names_account (columns->column[i].name)
                         && evidence_share (evidence, i, CONTENT_HANDLE) == 1;
      if ((role != ROLE_NAME && role != ROLE_FROM && !account)
          || evidence_people_share (evidence, i) <= 0.5)
        continue;
      if (found == NO_COLUMN
          || evidence_share (evidence, i, CONTENT_FULL)
               > evidence_share (evidence, found, CONTENT_FULL))
        found = i;
    }
  return found;
}

/* "Screen Name", "Handle": the account of a writer with a name in another column. */
static guint32
column_of_accounts (const struct columns *columns, const struct table_evidence *evidence,
                    guint32 writer)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (i != writer && header_names_account (columns->column[i].name)
        && evidence_share (evidence, i, CONTENT_HANDLE) == 1
        && columns_are_one_to_one (evidence, writer, i))
      return i;
  return NO_COLUMN;
}

gboolean
take_public_posts (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  static const enum role others[]
    = { ROLE_TO, ROLE_WITH, ROLE_EVENT, ROLE_REPLY, ROLE_THREAD, ROLE_DIRECTION };
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (columns_have (columns, others[i]))
      return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (header_names_chat (columns->column[i].folded))
      return FALSE;
  guint32 writer = column_of_writers (columns, evidence);
  guint32 text = column_of_posts (columns, evidence);
  if (writer == NO_COLUMN || text == NO_COLUMN || counts_of_echo (columns, evidence) == 0)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_FROM)
      columns_set_role (columns, i, ROLE_NONE);
  columns_set_role (columns, writer, ROLE_FROM);
  columns_set_role (columns, column_of_accounts (columns, evidence, writer), ROLE_FROM_PROFILE);
  columns_set_role (columns, text, ROLE_NOTE);
  columns_choose_day (evidence, columns, TRUE);
  layout->rules.names_in_text = TRUE;
  layout->profile = profile_by_name ("interactions");
  return TRUE;
}
