/* Which column says what people met at, and those who were there. */
#include "read/evidence/evidence.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/meeting_words.h"
#include "read/people/presence_words.h"
#include "read/columns/post_columns.h"
#include "read/shapes/shape_memberships.h"
#include "read/understand/understand.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

static gboolean
has (const struct columns *columns, enum role role)
{
  return columns_have (columns, role);
}

/* A list that gives people only by nickname. */
static void
name_by_nickname (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 alias = columns->of_role[ROLE_ALIASES];
  if (alias != NO_COLUMN && columns->column[alias].next == NO_COLUMN && !has (columns, ROLE_NAME)
      && !has (columns, ROLE_FIRST_NAME) && !has (columns, ROLE_FROM) && !has (columns, ROLE_WITH)
      && evidence_people_share (evidence, alias) > 0.5)
    columns_set_role (columns, alias, ROLE_NAME);
}

/* An event is not called like somebody who was there, nor by what became of it. */
static gboolean
may_name_event (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  static const enum role people[] = { ROLE_FROM, ROLE_WITH };
  for (guint k = 0; k < G_N_ELEMENTS (people); k++)
    if (columns_have (columns, people[k])
        && values_shared (evidence, i, columns->of_role[people[k]]) > 0)
      return FALSE;
  const char *folded = columns->column[i].folded;
  return columns->column[i].role == ROLE_NONE && !header_numbers_purchase (columns->column[i].name)
         && !header_says_status (folded) && !header_asks_presence (folded)
         && evidence_comes_again (evidence, i)
         && MAX (evidence_share (evidence, i, CONTENT_NAME),
                 evidence_share (evidence, i, CONTENT_HANDLE))
              == 1
         && evidence->column[i].filled == evidence->rows;
}

/* "Group", "Équipe", "Table 2": those of one group worked together on that day. */
static guint32
find_working_group (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      g_autofree char *bare = header_without_number (columns->column[i].name);
      if ((role == ROLE_NONE || role == ROLE_TAGS) && evidence_comes_again (evidence, i)
          && evidence->column[i].filled == evidence->rows && evidence->column[i].distinct > 1
          && evidence_share (evidence, i, CONTENT_DAY) == 0
          && text_means (WORDS_GROUP_OR_TABLE, bare))
        return i;
    }
  return NO_COLUMN;
}

/* In a log without people, the only column of names lists who was there; the event has a day of its own, or
 * each day has one, or it stands first. */
static void
find_event (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM];
  if (from != NO_COLUMN && !has (columns, ROLE_WITH) && !has (columns, ROLE_TO)
      && !columns_have_replies (columns) && header_lists_those_present (columns->column[from].name))
    columns_set_role (columns, from, ROLE_WITH);
  guint32 with = columns->of_role[ROLE_WITH];
  if (has (columns, ROLE_EVENT) || with == NO_COLUMN || evidence->column[with].filled == 0
      || columns_have_replies (columns) || !header_lists_those_present (columns->column[with].name)
      || !evidence_holds_one_each (evidence, with))
    return;
  guint32 date = columns->of_role[ROLE_DATE], found = NO_COLUMN;
  gboolean alone = !has (columns, ROLE_FROM) && !columns_have_replies (columns);
  for (guint32 i = columns->count; i-- > 0;)
    if (may_name_event (columns, evidence, i)
        && (date != NO_COLUMN ? columns_are_one_to_one (evidence, i, date) : i == 0))
      found = i;
  for (guint32 i = columns->count;
       i-- > 0 && found == NO_COLUMN && evidence_comes_again (evidence, date);)
    if (may_name_event (columns, evidence, i) && evidence->column[i].distinct > 1
        && column_decides (evidence, date, i))
      found = i;
  for (guint32 i = columns->count; i-- > 0 && found == NO_COLUMN;)
    if (may_name_event (columns, evidence, i)
        && (i == 0 || (alone && header_names_group (columns->column[i].name))))
      found = i;
  if (found == NO_COLUMN && alone && date != NO_COLUMN && evidence_comes_again (evidence, date))
    found = find_working_group (columns, evidence);
  columns_set_role (columns, found, ROLE_EVENT);
}

/* "session-name" beside "participant-name" holds the same names: the session is what another column names
 * in several rows. */
static void
correct_event_of_names (struct table_layout *layout, struct columns *columns,
                        const struct table_evidence *evidence)
{
  guint32 event = columns->of_role[ROLE_EVENT], with = columns->of_role[ROLE_WITH];
  if (event == NO_COLUMN || with == NO_COLUMN || !columns_hold_the_same (evidence, event, with))
    return;
  table_layout_set_aside (layout, columns, event, "it names again those of another column");
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE
        && header_terms_of (columns->column[i].name).facet == FACET_NAME
        && values_shared (evidence, i, with) == 0 && evidence_comes_again (evidence, i)
        && evidence->column[i].filled == evidence->rows)
      {
        columns_set_role (columns, i, ROLE_EVENT);
        return;
      }
}

/* Rows with two ends that share a number, or a round, are games of one round and not a gathering. */
static void
drop_rounds (struct table_layout *layout, struct columns *columns,
             const struct table_evidence *evidence)
{
  guint32 event = columns->of_role[ROLE_EVENT];
  if (event == NO_COLUMN || !has (columns, ROLE_FROM) || !has (columns, ROLE_TO))
    return;
  if (evidence_share (evidence, event, CONTENT_COUNT) == 1
      || header_names_round (columns->column[event].name))
    table_layout_set_aside (layout, columns, event, "it numbers rounds");
}

/* "Meeting code", "Besprechungs-ID", "id de la reunión". */
static gboolean
header_codes_meeting (const char *header)
{
  if (header_terms_of (header).facet != FACET_ID)
    return FALSE;
  g_auto (GStrv) word = header_words (header);
  for (char **one = word; *one != NULL; one++)
    if (word_is_meeting (*one) || text_means (WORDS_CALL_WORD, *one))
      return TRUE;
  return FALSE;
}

/* "Joined" and "left" in a column of events, beside the code of the meeting: rows of one code are one
 * meeting, whatever happened in them. */
static void
find_meeting_code (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 event = columns->of_role[ROLE_EVENT];
  if (event == NO_COLUMN)
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (i != event
        && (columns->column[i].role == ROLE_NONE || columns->column[i].role == ROLE_EVENT)
        && header_codes_meeting (columns->column[i].name) && evidence_comes_again (evidence, i)
        && evidence->column[i].filled == evidence->rows
        && (evidence->column[event].distinct == 1 || !column_decides (evidence, i, event)))
      {
        columns_set_role (columns, event, ROLE_NONE);
        columns_set_role (columns, i, ROLE_EVENT);
        return;
      }
}

/* Is it a list of people who wrote, and not of those who judge? */
static gboolean
columns_describe_authors (const struct columns *columns)
{
  gboolean authors = has (columns, ROLE_ORG);
  for (guint32 i = 0; i < columns->count; i++)
    {
      authors |= header_has_word (columns->column[i].name, WORDS_AUTHORS);
      if (text_mentions_stem (WORDS_REVIEWER_STEM, columns->column[i].folded))
        return FALSE;
    }
  return authors;
}

/* "Submission #" in a list of authors, a row for each of a paper: they wrote it together. Reviewers of one
 * need not know of each other. */
static void
find_joint_paper (struct columns *columns, const struct table_evidence *evidence)
{
  static const enum role others[] = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_DATE, ROLE_EVENT };
  for (guint k = 0; k < G_N_ELEMENTS (others); k++)
    if (has (columns, others[k]))
      return;
  if (!columns_describe_authors (columns)
      || (!has (columns, ROLE_NAME) && !has (columns, ROLE_FIRST_NAME)))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE
        && header_has_word (columns->column[i].name, WORDS_PAPER)
        && evidence_comes_again (evidence, i) && evidence->column[i].filled == evidence->rows)
      {
        columns_set_role (columns, i, ROLE_EVENT);
        return;
      }
}

void
understand_events (struct table_layout *layout, struct columns *columns)
{
  const struct table_evidence *evidence = table_layout_evidence (layout, columns->count);
  name_by_nickname (columns, evidence);
  correct_event_of_names (layout, columns, evidence);
  find_event (columns, evidence);
  find_meeting_code (columns, evidence);
  find_joint_paper (columns, evidence);
  drop_rounds (layout, columns, evidence);
}
