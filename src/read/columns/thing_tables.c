/* Recognises boards of tasks and lists of deals, issues and projects by their headers. */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/meeting_words.h"
#include "read/columns/person_columns.h"
#include "read/columns/thing_tables.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

#define PEOPLE_LEAST 0.5

/* "Activity - Creator" is "creator". */
static char *
header_behind_dash (const char *header)
{
  const char *dash = g_strrstr (header, " - ");
  return header_split (dash != NULL ? dash + strlen (" - ") : header);
}

/* Who made the thing or answers for it. */
static gboolean
header_names_lead (const char *header)
{
  g_autofree char *behind = header_behind_dash (header);
  return header_is (header, WORDS_OWNER_OF_THING) || text_means (WORDS_OWNER_OF_THING, behind);
}

/* "Assignee", "Attribué à - Technicien": a word for whoever works on things. */
static gboolean
header_names_technician (const char *header)
{
  g_autofree char *behind = header_behind_dash (header);
  return text_means (WORDS_ASSIGNEE, behind);
}

/* "Attribué à" */
static gboolean
header_names_assignee (const char *header)
{
  return header_names_technician (header) || header_is (header, WORDS_ASSIGNED_TO);
}

gboolean
header_names_worker (const char *header)
{
  g_autofree char *split = header_split (header);
  return header_names_lead (header) || header_names_assignee (header)
         || text_means (WORDS_RESPONSIBLE, split);
}

static gboolean
may_hold_workers (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  enum role role = columns->column[i].role;
  gboolean end = role_is_end (role);
  return (end || role == ROLE_NONE || role == ROLE_NAME || role == ROLE_ROLE || role == ROLE_TAGS
          || role == ROLE_ORG || role == ROLE_CLUSTER || role == ROLE_FIELD)
         && evidence_people_share (evidence, i) >= PEOPLE_LEAST
         && (evidence_share (evidence, i, CONTENT_EMAIL) <= 0.5
             || header_terms_of (columns->column[i].name).facet == FACET_NONE)
         && header_names_worker (columns->column[i].name)
         && table_rules_set_aside (&evidence->layout->rules, i) == NULL
         && !column_holds_organisations (evidence, i);
}

/* "Author", "Responsible" and "Priority": somebody gave each row to somebody else to do. */
static gboolean
rows_are_given_to_do (const struct columns *columns)
{
  gboolean given = FALSE, task = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *name = columns->column[i].name;
      given |= header_names_assignee (name) || header_is (name, WORDS_ANSWERS_FOR);
      task |= header_is (name, WORDS_OF_A_TASK);
    }
  return given && task && columns_have (columns, ROLE_FROM);
}

gboolean
columns_describe_tasks (const struct columns *columns)
{
  gboolean title = FALSE, assignee = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *folded = columns->column[i].folded;
      title |= text_means (WORDS_TITLE_OF_THING, folded);
      assignee |= header_names_technician (columns->column[i].name);
    }
  if ((title && assignee) || rows_are_given_to_do (columns))
    return TRUE;
  for (guint32 i = 0; i < columns->count; i++)
    if (header_names_task (columns->column[i].name) && columns->column[i].role != ROLE_FROM
        && columns->column[i].role != ROLE_TO)
      return TRUE;
  return FALSE;
}

/* Beside opportunities and accounts, a lead is somebody who may become a customer. */
static gboolean
leads_are_prospects (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_has_word (columns->column[i].name, WORDS_DEAL))
      return TRUE;
  return FALSE;
}

/* Leads are senders if there is also somebody who works on the thing with them. */
static void
set_workers (struct columns *columns, const struct table_evidence *evidence, guint workers)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (!may_hold_workers (columns, evidence, i) || role_is_end (role))
        continue;
      gboolean leads = workers > 1 && header_names_lead (columns->column[i].name)
                       && !columns_have (columns, ROLE_FROM) && !leads_are_prospects (columns);
      columns_set_role (columns, i, leads ? ROLE_FROM : ROLE_WITH);
    }
}

/* Who answers for the whole project, or is told of what happens to each thing. */
static const char *
why_bystander (const char *header)
{
  g_autofree char *split = header_split (header);
  return text_means (WORDS_PROJECT_LEAD, split)
           ? "it says who leads the project, not who worked on the row"
         : text_means (WORDS_WATCHER, split) ? "it says who is told of the row"
                                             : NULL;
}

static gboolean
leads_row (const char *header)
{
  return header_names_lead (header) || header_person_kind (header) == HEADER_LEADS;
}

/* Does each row name a guest in two columns? */
static gboolean
guests_are_named (const struct columns *columns)
{
  return columns_have (columns, ROLE_FIRST_NAME) && columns_have (columns, ROLE_LAST_NAME);
}

/* Where a column that is set aside led the row, whoever else leads it does so now. */
static void
pass_the_lead (struct columns *columns)
{
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_FROM); i++)
    if (columns->column[i].role == ROLE_WITH
        && (leads_row (columns->column[i].name) || guests_are_named (columns)))
      columns_set_role (columns, i, ROLE_FROM);
}

/* A ticket is between those who report it and those who do it. */
static void
drop_bystanders (struct table_layout *layout, struct columns *columns,
                 const struct table_evidence *evidence)
{
  gboolean asked = FALSE, does = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *name = columns->column[i].name;
      if (evidence_people_share (evidence, i) < PEOPLE_LEAST || why_bystander (name) != NULL)
        continue;
      does |= header_names_assignee (name);
      asked |= !header_names_assignee (name) && leads_row (name);
    }
  for (guint32 i = 0; i < columns->count && asked && does; i++)
    {
      const char *why = why_bystander (columns->column[i].name);
      if (why != NULL && !columns->column[i].told
          && evidence_people_share (evidence, i) >= PEOPLE_LEAST)
        table_layout_set_aside (layout, columns, i, why);
    }
}

void
columns_find_workers (struct table_layout *layout, struct columns *columns,
                      const struct table_evidence *evidence)
{
  guint workers = 0;
  drop_bystanders (layout, columns, evidence);
  if (!columns_describe_tasks (columns) || columns_have (columns, ROLE_EVENT))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    workers += may_hold_workers (columns, evidence, i);
  if (workers == 0)
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NAME && !may_hold_workers (columns, evidence, i))
      table_layout_set_aside (layout, columns, i, "it names things, not people");
  set_workers (columns, evidence, workers);
}

/* "contact: full name", "contact name" are "contact". */
static void
drop_word_for_name (char *split)
{
  static const char *const names[] = { ": full name",
                                       ": name",
                                       ": vollstandiger name",
                                       ": nom complet",
                                       ": nombre completo",
                                       ": nome completo",
                                       ": volledige naam",
                                       " full name",
                                       " name",
                                       NULL };
  for (const char *const *name = names; *name != NULL; name++)
    if (g_str_has_suffix (split, *name))
      {
        split[strlen (split) - strlen (*name)] = '\0';
        return;
      }
}

/* Who wrote the activity down. */
static gboolean
header_names_creator (const char *header)
{
  g_autofree char *split = header_behind_dash (header);
  return text_means (WORDS_CREATOR, split);
}

gboolean
header_names_contact (const char *header)
{
  /* "Person - Name" beside "Activity - Creator" */
  g_autofree char *folded = header_fold (header), *split = header_behind_dash (header);
  drop_word_for_name (split);
  if (strchr (header, '-') != NULL && text_means (WORDS_CONTACT_NAME, folded))
    return TRUE;
  return text_means (WORDS_CONTACT_PERSON, split);
}

/* Do those who were there have a column of their own, other than that of the creator? */
static gboolean
present_are_listed (const struct columns *columns, const struct table_evidence *evidence,
                    guint32 creator)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (i != creator && columns->column[i].role == ROLE_WITH
        && (header_lists_those_present (columns->column[i].name)
            || columns_have (columns, ROLE_EVENT))
        && evidence_people_share (evidence, i) >= PEOPLE_LEAST)
      return TRUE;
  return FALSE;
}

void
columns_drop_creators (struct table_layout *layout, struct columns *columns,
                       const struct table_evidence *evidence)
{
  guint32 creator = NO_COLUMN, contact = NO_COLUMN;
  gboolean others = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (evidence_people_share (evidence, i) < PEOPLE_LEAST)
        continue;
      if (header_names_creator (columns->column[i].name))
        creator = i;
      else if (header_names_contact (columns->column[i].name))
        contact = i;
      else
        others |= columns->column[i].role == ROLE_WITH || columns->column[i].role == ROLE_FROM;
    }
  if (creator == NO_COLUMN || !others || columns->column[creator].told
      || (contact == NO_COLUMN && !present_are_listed (columns, evidence, creator)
          && !guests_are_named (columns)))
    return;
  gboolean led = columns->column[creator].role == ROLE_FROM;
  table_layout_set_aside (layout, columns, creator, "it says who entered the row");
  if (led)
    pass_the_lead (columns);
  layout->rules.recorded = !columns_have (columns, ROLE_FROM) && contact == NO_COLUMN;
}

guint32
subject_column (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE
        && (word_is_meeting (columns->column[i].folded)
            || text_means (WORDS_SUBJECT_OF_MEETING, columns->column[i].folded)))
      return i;
  return NO_COLUMN;
}
