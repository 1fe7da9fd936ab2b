/* Contacts, interactions or answers: what a table is that has no shape of its own. */
#include <string.h>
#include "read/sniff/survey_questions.h"
#include "read/sniff/content_detection.h"
#include "read/columns/account_lists.h"
#include "read/understand/plain_profile.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/day_headers.h"
#include "read/evidence/header_terms.h"
#include "read/columns/own_logs.h"
#include "read/columns/person_columns.h"
#include "read/vocabulary/concepts.h"
#include "read/columns/tie_values.h"

/* A "Time" column without a date column is the date. */
static void
date_by_time (struct columns *columns)
{
  if (!columns_have (columns, ROLE_DATE) && columns_have (columns, ROLE_TIME))
    columns_set_role (columns, columns->of_role[ROLE_TIME], ROLE_DATE);
}

static gboolean
says_what_it_met_for (const struct columns *c)
{
  return columns_have (c, ROLE_TOPIC) || columns_have (c, ROLE_EVENT)
         || columns_have (c, ROLE_MINUTES) || columns_have (c, ROLE_DIRECTION);
}

static gboolean
says_how_it_met (const struct columns *c)
{
  return columns_have (c, ROLE_CHANNEL) || says_what_it_met_for (c);
}

static gboolean
describes_people (const struct columns *c)
{
  return columns_have (c, ROLE_EMAIL) || columns_have (c, ROLE_ORG) || columns_have (c, ROLE_FIELD)
         || columns_have (c, ROLE_PLACE) || columns_have (c, ROLE_PROFILE)
         || columns_have (c, ROLE_KNOWS);
}

/* A list of accounts, with how many follow them; its times are those of the list. */
static gboolean
counts_followers (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      g_autofree char *split = header_split (columns->column[i].name);
      if (text_means (WORDS_FOLLOWER_COUNT, split))
        return TRUE;
    }
  return FALSE;
}

/* In a list of contacts, "first" and "last" may be days and not parts of a name, as in the table of
 * metrics. */
static void
keep_days_from_names (struct table_layout *layout, struct columns *columns)
{
  const struct table_evidence *evidence = table_layout_evidence (layout, columns->count);
  for (guint32 i = 0; i < columns->count; i++)
    if ((columns->column[i].role == ROLE_FIRST || columns->column[i].role == ROLE_LAST)
        && evidence_share (evidence, i, CONTENT_DAY) > 0.8)
      columns_set_role (columns, i, ROLE_OTHER_DATE);
}

/* "Participant" above other names in each row, with no event and no day but that of signing up: a
 * list of those who took part. That its owner met them is not in it. */
static gboolean
lists_those_present_once (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 with = columns->of_role[ROLE_WITH], date = columns->of_role[ROLE_DATE];
  if (columns_have (columns, ROLE_YEAR)
      || (date != NO_COLUMN && header_day_sense (columns->column[date].name) > DAY_SENSE_CREATED))
    return FALSE;
  return with != NO_COLUMN && columns->column[with].next == NO_COLUMN
         && header_lists_those_present (columns->column[with].name)
         && evidence_is_unique (evidence, with) && evidence_people_share (evidence, with) > 0.5
         && evidence_share (evidence, with, CONTENT_LIST) == 0;
}

/* "username" beside "fullname", each once: a list of accounts, and its days are those of logging in or
 * of expiry. What they wrote would make it a log. */
static gboolean
lists_each_account_once (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM];
  guint32 name = columns->of_role[columns_have (columns, ROLE_NAME) ? ROLE_NAME : ROLE_FIRST_NAME];
  if (from == NO_COLUMN || name == NO_COLUMN || columns->column[from].next != NO_COLUMN
      || !evidence_is_unique (evidence, from) || !columns_are_one_to_one (evidence, from, name)
      || evidence_share (evidence, from, CONTENT_LIST) > 0
      || evidence_people_share (evidence, name) <= 0.5)
    return FALSE;
  for (guint32 i = columns->of_role[ROLE_NOTE]; i != NO_COLUMN; i = columns->column[i].next)
    if (header_holds_messages (columns->column[i].folded))
      return FALSE;
  return !columns_have (columns, ROLE_POST) && !columns_have (columns, ROLE_THREAD)
         && !columns_have (columns, ROLE_REPLY);
}

/* A channel that is called "Lead Source" says where they heard of it. */
static gboolean
says_how_they_met_beside_source (const struct columns *c)
{
  guint32 channel = c->of_role[ROLE_CHANNEL];
  return says_what_it_met_for (c)
         || (channel != NO_COLUMN && !header_has_word (c->column[channel].name, WORDS_ORIGIN));
}

/* "Source" above "Newsletter": where they heard of it, and not who wrote. */
static gboolean
only_source_is_said (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM];
  return from != NO_COLUMN && !columns_have (columns, ROLE_TO) && !columns_have (columns, ROLE_WITH)
         && evidence->column[from].of[CONTENT_PERSON] == 0
         && evidence->column[from].of[CONTENT_EMAIL] == 0
         && evidence_share (evidence, from, CONTENT_FULL) < 0.5;
}

/* Each person once, with an address, and no day but that on which the record was made; "source" says where
 * they heard of it. */
static gboolean
lists_who_signed_up (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 date = columns->of_role[ROLE_DATE];
  guint32 name = columns->of_role[columns_have (columns, ROLE_NAME) ? ROLE_NAME : ROLE_LAST_NAME];
  return date != NO_COLUMN && name != NO_COLUMN && columns_have (columns, ROLE_EMAIL)
         && !columns_have (columns, ROLE_TO) && !columns_have (columns, ROLE_WITH)
         && header_day_sense (columns->column[date].name) <= DAY_SENSE_CREATED
         && evidence_is_unique (evidence, name);
}

/* Names what the columns still lack a role for, and decides between interactions and contacts by the roles
 * found; NULL: neither. */
const struct profile *
plain_profile_find (struct table_layout *layout, struct columns *columns, gboolean contacts)
{
  const struct table_evidence *evidence = table_layout_evidence (layout, columns->count);
  table_layout_name_nodes (layout, columns);
  date_by_time (columns);
  contacts |= columns_list_accounts (evidence, columns);
  if (contacts)
    {
      keep_days_from_names (layout, columns);
      columns_name_accounts (evidence, columns);
    }
  gboolean people = columns_have_people (columns);
  gboolean dated = columns_have (columns, ROLE_DATE)
                   || (columns_have (columns, ROLE_YEAR) && columns_have (columns, ROLE_MONTH));
  gboolean named = columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME)
                   || columns_have (columns, ROLE_LAST_NAME) || columns_have (columns, ROLE_EMAIL);
  gboolean only_with = !columns_have (columns, ROLE_FROM) && !columns_have (columns, ROLE_TO);
  gboolean accounts
    = named && (!dated || counts_followers (columns) || lists_each_account_once (columns, evidence))
      && !columns_have (columns, ROLE_TO) && !columns_have (columns, ROLE_WITH)
      && !says_how_it_met (columns);
  if (accounts && people)
    columns_set_role (columns, columns->of_role[ROLE_FROM], ROLE_ALIASES);
  if (contacts || (accounts && people))
    return named || people ? profile_by_name ("contacts") : NULL;
  if (people && only_with && !says_how_it_met (columns)
      && !header_tells_who_i_met (columns->column[columns->of_role[ROLE_WITH]].name)
      && !header_tells_my_deed (columns->column[columns->of_role[ROLE_WITH]].name)
      && ((!dated && describes_people (columns)) || lists_those_present_once (columns, evidence)))
    return profile_by_name ("contacts");
  if (named && (!people || only_source_is_said (columns, evidence))
      && !says_how_they_met_beside_source (columns) && lists_who_signed_up (columns, evidence))
    return profile_by_name ("contacts");
  columns_find_writer (layout, columns, evidence);
  tie_values_find_frequency (layout, columns, evidence);
  if (people)
    return profile_by_name (columns_ask_for_people (columns) ? "form-answers" : "interactions");
  /* "What is your name?": those who answered a form are not those the owner met. */
  guint32 name = columns->of_role[ROLE_NAME];
  if (name != NO_COLUMN && role_of_question (columns->column[name].folded) == ROLE_FROM)
    return profile_by_name ("contacts");
  /* Who worked for whom, in a program that knows their addresses: its owner met none of them. */
  guint32 email = columns->of_role[ROLE_EMAIL];
  if (dated && name != NO_COLUMN && email != NO_COLUMN && columns_are_time_sheet (columns))
    {
      columns_set_role (columns, name, ROLE_FROM);
      columns_set_role (columns, email, ROLE_FROM_EMAIL);
      return profile_by_name ("interactions");
    }
  if (named && dated && (says_how_it_met (columns) || !describes_people (columns)))
    {
      if (columns_have (columns, ROLE_NAME))
        columns_set_role (columns, columns->of_role[ROLE_NAME], ROLE_WITH);
      return profile_by_name ("interactions");
    }
  if (named)
    return profile_by_name ("contacts");
  return dated && says_how_it_met (columns) ? profile_by_name ("interactions") : NULL;
}
