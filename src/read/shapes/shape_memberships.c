/* People and their groups, and ties stated by a list. */
#include <string.h>
#include "pln/vocabulary.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/day_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/shapes/shape_memberships.h"
#include "read/shapes/shape_rosters.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/role_synonyms.h"
#include "read/sniff/set_aside.h"

gboolean
header_names_group (const char *header)
{
  return header_is (header, WORDS_GROUP);
}

static gboolean
names_member (const char *header)
{
  return header_is (header, WORDS_MEMBER);
}

gboolean
header_tells_since (const char *header)
{
  g_autofree char *split = header_split (header);
  static const char *const parts[]
    = { "since",    "joined",      "connected", "member from", "seit", "beigetreten", "depuis",
        "adhesion", "desde",       "sinds",     "lid vanaf",   "dal",  "membro dal",  "friends on",
        "added on", "followed on", "start",     "until",       "bis",  "jusqu'a",     "hasta",
        "tot",      "fino al",     "ate",       NULL };
  g_autofree char *padded = g_strconcat (" ", split, " ", NULL);
  for (const char *const *part = parts; *part != NULL; part++)
    {
      g_autofree char *word = g_strconcat (" ", *part, " ", NULL);
      if (strstr (padded, word) != NULL)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_dated (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  enum role role = columns->column[i].role;
  return role == ROLE_DATE || role == ROLE_FIRST || role == ROLE_LAST || role == ROLE_YEAR
         || evidence_share (evidence, i, CONTENT_DAY) > 0.5;
}

static gboolean
comes_again (const struct table_evidence *evidence, guint32 column)
{
  return evidence->column[column].distinct < evidence->column[column].filled;
}

/* "Tool" or "Platform" beside people, in a table of the two: what they share, unless its words are
 * ways to be in touch. */
static gboolean
column_is_shared_thing (const struct columns *columns, const struct table_evidence *evidence,
                        guint32 column)
{
  const GArray *rows = evidence->layout->row;
  gboolean online;
  if (columns->count != 2 || columns->column[column].role != ROLE_CHANNEL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    if (sample_row_at (rows, i)->line >= evidence->layout->first_line
        && channel_kind_of (sample_cell (sample_row_at (rows, i), column), &online)
             != CHANNEL_OTHER)
      return FALSE;
  return TRUE;
}

/* "paper_id" beside "author_id", in a table of the two: those of one paper wrote it together. */
static gboolean
column_is_joint_work (const struct columns *columns, guint32 column)
{
  return columns->count == 2 && header_has_word (columns->column[column].name, WORDS_PAPER);
}

static gboolean
column_names_member (const struct columns *columns, const struct table_evidence *evidence,
                     guint32 column)
{
  const char *name = columns->column[column].name;
  gboolean id = header_terms_of (name).facet == FACET_ID && columns->count == 2;
  gboolean author = columns->count == 2 && header_has_word (name, WORDS_AUTHORS);
  return (names_member (name) || author || (id && header_has_word (name, WORDS_MEMBER)))
         && (id || evidence_people_share (evidence, column) > 0.6);
}

/* The column of pairs and the other one, but for numbers of the rows; FALSE: there are more. */
static gboolean
find_pair_and_name (const struct columns *columns, const struct table_evidence *evidence,
                    guint32 *pair, guint32 *name)
{
  *pair = *name = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    if (*pair == NO_COLUMN && header_names_pair (columns->column[i].name))
      *pair = i;
    else if (!evidence_numbers_rows (evidence, i) && *name == NO_COLUMN)
      *name = i;
    else if (!evidence_numbers_rows (evidence, i))
      return FALSE;
  return *pair != NO_COLUMN && *name != NO_COLUMN;
}

/* "Pair" above "Red" or 1, which come again beside whole names: each pair has one person a line. */
static gboolean
take_members_of_pairs (struct table_layout *layout, struct columns *columns,
                       const struct table_evidence *evidence)
{
  guint32 pair, name;
  if (!find_pair_and_name (columns, evidence, &pair, &name) || columns->column[pair].told
      || columns->column[name].told || evidence_share (evidence, name, CONTENT_FULL) < 0.8
      || (evidence->column[name].of[CONTENT_PERSON] == 0
          && !names_member (columns->column[name].name)
          && !word_is_for_people (columns->column[name].folded))
      || evidence_share (evidence, name, CONTENT_LIST) > 0
      || evidence->column[pair].of[CONTENT_FULL] > 0 || evidence->column[pair].of[CONTENT_LIST] > 0
      || 2 * evidence->column[pair].distinct > evidence->column[pair].filled)
    return FALSE;
  columns_set_role (columns, name, ROLE_WITH);
  columns_set_role (columns, pair, ROLE_EVENT);
  layout->profile = profile_by_name ("memberships");
  return TRUE;
}

gboolean
take_memberships (struct table_layout *layout, struct columns *columns,
                  const struct table_evidence *evidence)
{
  guint32 member = NO_COLUMN, group = NO_COLUMN;
  if (take_members_of_pairs (layout, columns, evidence))
    return TRUE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *name = columns->column[i].name;
      if (is_dated (columns, evidence, i) && !header_tells_since (name))
        return FALSE;
      if (group == NO_COLUMN
          && (header_names_group (name) || column_is_joint_work (columns, i)
              || column_is_shared_thing (columns, evidence, i)))
        group = i;
      else if (member == NO_COLUMN && column_names_member (columns, evidence, i))
        member = i;
      else if (columns->column[i].role == ROLE_FROM || columns->column[i].role == ROLE_TO
               || columns->column[i].role == ROLE_CHANNEL)
        return FALSE;
    }
  if (member == NO_COLUMN || group == NO_COLUMN || !comes_again (evidence, member)
      || !comes_again (evidence, group) || evidence_share (evidence, member, CONTENT_LIST) > 0.2
      || values_shared (evidence, member, group) > 0)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (is_dated (columns, evidence, i))
      table_layout_set_aside (layout, columns, i, "since when a tie is there, and no meeting");
    else if (columns->column[i].role != ROLE_EMAIL && columns->column[i].role != ROLE_PROFILE)
      columns->column[i].role = ROLE_NONE;
  columns->column[member].role = ROLE_WITH;
  columns_set_role (columns, group, ROLE_EVENT);
  layout->profile = profile_by_name ("memberships");
  return TRUE;
}

/* The only column whose cells list people; NO_COLUMN: there is none, or there are several. */
static guint32
column_of_members (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 found = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if ((role != ROLE_WITH && role != ROLE_NAME && role != ROLE_NONE)
          || !evidence_lists_several (evidence, i) || evidence_people_share (evidence, i) < 0.8)
        continue;
      if (found != NO_COLUMN)
        return NO_COLUMN;
      found = i;
    }
  return found;
}

/* Codes of the groups, by which another file may name them. */
static void
take_codes (struct columns *columns, const struct table_evidence *evidence, guint32 members,
            guint32 group)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      const struct column_evidence *one = &evidence->column[i];
      if (i == members || i == group || (role != ROLE_NONE && role != ROLE_ID)
          || one->filled != evidence->rows || one->distinct != one->filled
          || evidence_share (evidence, i, CONTENT_NAME) > 0
          || evidence_share (evidence, i, CONTENT_DAY) > 0
          || evidence_share (evidence, i, CONTENT_DIGITS) < 1)
        continue;
      columns_set_role (columns, i, ROLE_ALIASES);
      return;
    }
}

gboolean
take_groups (struct table_layout *layout, struct columns *columns,
             const struct table_evidence *evidence)
{
  guint32 members = column_of_members (columns, evidence), group = NO_COLUMN;
  for (guint32 i = 0; i < columns->count && group == NO_COLUMN; i++)
    if (i != members && columns->column[i].role != ROLE_ORG
        && (header_names_group (columns->column[i].name)
            || header_is (columns->column[i].name, WORDS_GROUP_THAT_MEETS)))
      group = i;
  if (members == NO_COLUMN || group == NO_COLUMN || columns_have (columns, ROLE_DATE)
      || columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO)
      || (columns_have (columns, ROLE_WITH)
          && (columns->of_role[ROLE_WITH] != members || columns->column[members].next != NO_COLUMN))
      || (columns_have (columns, ROLE_NAME) && columns->of_role[ROLE_NAME] != members)
      || header_tells_who_i_met (columns->column[members].name)
      || header_says_with_whom (columns->column[members].name))
    return FALSE;
  columns_set_role (columns, members, ROLE_WITH);
  columns_set_role (columns, group, ROLE_EVENT);
  take_codes (columns, evidence, members, group);
  layout->profile = profile_by_name ("people-of-a-row");
  return TRUE;
}

gboolean
header_names_follow (const char *header)
{
  return header_is (header, WORDS_FOLLOWER);
}

/* Finds the two columns of people; FALSE if there are more or fewer. */
static gboolean
find_two_ends (const struct columns *columns, const struct table_evidence *evidence, guint32 *one,
               guint32 *other)
{
  *one = *other = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      gboolean end = role_is_end (role) || header_names_follow (columns->column[i].name)
                     || ((role == ROLE_NAME || role == ROLE_NONE)
                         && evidence_people_share (evidence, i) > 0.6);
      if (!end || evidence->column[i].filled == 0)
        continue;
      if (*other != NO_COLUMN)
        return FALSE;
      *(*one == NO_COLUMN ? one : other) = i;
    }
  return *other != NO_COLUMN;
}

gboolean
take_stated_links (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  guint32 one, other;
  gboolean follows = FALSE, since = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      follows |= header_names_follow (columns->column[i].name)
                 && evidence_share (evidence, i, CONTENT_COUNT) < 0.5;
      gboolean dated = is_dated (columns, evidence, i);
      since |= dated && header_tells_since (columns->column[i].name);
      /* A tie that has ended has a first and a last day. */
      gboolean ended = header_day_sense (columns->column[i].name) == DAY_SENSE_END;
      if (dated && (ended || !header_tells_since (columns->column[i].name)) && !follows)
        return FALSE;
    }
  static const char *const told[] = { "connected", "since", "friends on", "verbunden", "depuis",
                                      "conectado", "desde", "verbonden",  "collegat" };
  gboolean connected = FALSE;
  for (guint32 i = 0; i < columns->count && since; i++)
    for (guint k = 0; k < G_N_ELEMENTS (told); k++)
      connected
        |= is_dated (columns, evidence, i) && strstr (columns->column[i].folded, told[k]) != NULL;
  if ((!follows && !connected) || columns_have (columns, ROLE_CHANNEL)
      || columns_have (columns, ROLE_DIRECTION) || columns_have (columns, ROLE_TOPIC)
      || columns_have (columns, ROLE_EVENT) || columns_have (columns, ROLE_MINUTES)
      || columns_have (columns, ROLE_WEIGHT) || columns_have (columns, ROLE_KNOWS)
      || !find_two_ends (columns, evidence, &one, &other)
      || (!follows
          && (header_names_group (columns->column[one].name)
              || header_names_group (columns->column[other].name))))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (is_dated (columns, evidence, i))
      table_layout_set_aside (layout, columns, i, "since when a tie is there, and no meeting");
    else
      columns->column[i].role = ROLE_NONE;
  columns->column[one].role = ROLE_NAME;
  columns_set_role (columns, other, ROLE_TO);
  layout->profile = profile_by_name (follows ? "follows" : "connections");
  return TRUE;
}
