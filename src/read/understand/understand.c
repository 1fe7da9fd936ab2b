/* Finds roles by the words of the header, corrects them by the cells, then finds the shape. */
#include <string.h>
#include "read/people/presence_words.h"
#include "read/sniff/content_detection.h"
#include "read/columns/accounts_of_ends.h"
#include "read/columns/buyer_columns.h"
#include "read/columns/short_names.h"
#include "read/columns/client_columns.h"
#include "read/columns/alter_pairs.h"
#include "read/columns/chat_partners.h"
#include "read/columns/column_groups.h"
#include "read/columns/contact_keys.h"
#include "read/columns/idle_columns.h"
#include "read/columns/day_column.h"
#include "read/columns/alternating_ends.h"
#include "read/columns/giving_columns.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/listed_people.h"
#include "read/columns/listed_twice.h"
#include "read/columns/mailbox_columns.h"
#include "read/columns/misnamed_columns.h"
#include "read/columns/name_lists.h"
#include "read/columns/named_accounts.h"
#include "read/evidence/named_addresses.h"
#include "read/columns/name_particles.h"
#include "read/columns/names_of_ids.h"
#include "read/columns/namesake_ids.h"
#include "read/columns/numbered_columns.h"
#include "read/columns/numbered_pairs.h"
#include "read/columns/numbered_people.h"
#include "read/columns/other_partners.h"
#include "read/columns/own_logs.h"
#include "read/columns/people_counts.h"
#include "read/columns/person_columns.h"
#include "read/columns/post_columns.h"
#include "read/columns/pupils_and_parents.h"
#include "read/evidence/recipients.h"
#include "read/shapes/shape_memberships.h"
#include "read/shapes/shape_replies.h"
#include "read/columns/thing_tables.h"
#include "read/columns/slot_days.h"
#include "read/columns/routes.h"
#include "read/columns/tie_spans.h"
#include "read/columns/those_met.h"
#include "read/columns/tie_values.h"
#include "read/columns/turned_names.h"
#include "read/columns/directions.h"
#include "read/columns/record_days.h"
#include "read/understand/understand.h"
#include "read/columns/unmet_people.h"
#include "read/columns/unused_columns.h"
#include "read/columns/vcard_columns.h"
#include "read/columns/who_and_whom.h"
#include "read/columns/work_makers.h"
#include "read/evidence/parallel_headers.h"
#include "read/sniff/role_synonyms.h"
#include "read/sniff/set_aside.h"
#include "read/vocabulary/concepts.h"

/* "Student", "Alumna": one column of people, each in one row; nothing else says who is meant. */
static void
find_kind_of_person (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 found = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (role_is_end (role) || role == ROLE_DATE || role == ROLE_NAME || role == ROLE_EMAIL)
        return;
      if (!word_is_for_people (columns->column[i].folded)
          || evidence_people_share (evidence, i) <= 0.8)
        continue;
      if (found != NO_COLUMN || role != ROLE_NONE || !evidence_is_unique (evidence, i))
        return;
      found = i;
    }
  if (found != NO_COLUMN)
    columns_set_role (columns, found, ROLE_NAME);
}

/* "Staff name" and the like, if no header is just "name". */
static void
find_names (struct columns *columns, const struct table_evidence *evidence, gboolean contacts)
{
  if (columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME)
      || columns_have (columns, ROLE_LAST_NAME))
    return;
  guint32 vcard = vcard_column (columns, evidence);
  if (vcard != NO_COLUMN)
    {
      columns_set_role (columns, vcard, ROLE_NAME);
      return;
    }
  for (guint32 i = 0; i < columns->count; i++)
    {
      struct header_terms terms = header_terms_of (columns->column[i].name);
      if (columns->column[i].role != ROLE_NONE || terms.facet != FACET_NAME
          || terms.end != ROLE_NONE || evidence_people_share (evidence, i) < 0.6
          || evidence_share (evidence, i, CONTENT_EMAIL) > 0.5)
        continue;
      g_autofree char *split = header_split (columns->column[i].name);
      gboolean human
        = g_str_has_prefix (split, "name") || text_means (WORDS_NAME_OF_EMPLOYEE, split);
      if (contacts || human)
        {
          columns_set_role (columns, i, ROLE_NAME);
          return;
        }
    }
  if (!columns_have_people (columns) && columns_name_by_address (evidence, columns))
    return;
  find_kind_of_person (columns, evidence);
  if (!columns_have (columns, ROLE_NAME) && !columns_have (columns, ROLE_FROM)
      && !columns_have (columns, ROLE_TO) && !columns_have (columns, ROLE_WITH))
    columns_find_names_of_ids (columns, evidence);
}

/* First and last names of attendees in columns of their own: "Prénom participant" and "Nom participant",
 * "Nombre asistente" and "Apellidos asistente". */
static void
find_attendee_names (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 first = NO_COLUMN, last = NO_COLUMN, whole = NO_COLUMN;
  if (columns_have (columns, ROLE_FIRST_NAME) || columns_have (columns, ROLE_LAST_NAME))
    return;
  for (guint32 i = columns->count; i-- > 0;)
    {
      enum role part = header_name_part (columns->column[i].name);
      first = part == ROLE_FIRST_NAME ? i : first;
      last = part == ROLE_LAST_NAME ? i : last;
      whole = part == ROLE_NAME ? i : whole;
    }
  if (whole != NO_COLUMN && evidence_share (evidence, whole, CONTENT_FULL) > 0.5)
    whole = NO_COLUMN;
  first = first == NO_COLUMN ? whole : first;
  last = last == NO_COLUMN ? whole : last;
  if (first == NO_COLUMN || last == NO_COLUMN || first == last)
    return;
  columns_set_role (columns, first, ROLE_FIRST_NAME);
  columns_set_role (columns, last, ROLE_LAST_NAME);
}

static gboolean /* "Guest 1" beside "Guest 2" */
is_one_of_several (const struct columns *columns, guint32 column)
{
  g_autofree char *base = header_without_number (columns->column[column].name);
  for (guint32 i = 0; i < columns->count && header_ends_in_number (columns->column[column].name);
       i++)
    {
      g_autofree char *other = header_without_number (columns->column[i].name);
      if (i != column && header_ends_in_number (columns->column[i].name)
          && strcmp (base, other) == 0)
        return TRUE;
    }
  return FALSE;
}

/* A column of people who came along does not name the person of the row. */
void
columns_find_companions (struct table_layout *layout, struct columns *columns,
                         const struct table_evidence *evidence)
{
  struct column_subset found = { 0 };
  gboolean met = columns_have (columns, ROLE_EVENT) || columns_have (columns, ROLE_DATE);
  gboolean others = FALSE, maybe;
  for (guint32 i = 0; i < columns->count; i++)
    if (!met && is_one_of_several (columns, i))
      continue; /* named by the person of the row */
    else if (!header_names_companion (columns->column[i].name, &maybe)
             || (maybe && evidence->column[i].filled == evidence->rows /* the guest of the row */
                 && !is_one_of_several (columns, i)))
      others |= evidence_people_share (evidence, i) > 0.5
                && (role_is_end (columns->column[i].role) || columns->column[i].role == ROLE_NAME
                    || columns->column[i].role == ROLE_FIRST_NAME);
    else if (evidence->column[i].of[CONTENT_NAME] + evidence->column[i].of[CONTENT_LIST]
                 + evidence->column[i].of[CONTENT_EMAIL]
               > 0
             && !columns->column[i].told)
      column_subset_add (&found, i);
  if (!others || columns_have (columns, ROLE_TO))
    found = (struct column_subset){ 0 };
  layout->rules.companions = found;
  for (guint32 i = column_subset_next (&found, 0); i != NO_COLUMN;
       i = column_subset_next (&found, i + 1))
    table_layout_set_aside (layout, columns, i, "who came along: names in it are added");
}

/* "Person A" and "Person B", "White" and "Black" are the pairs of a round, not everybody who was in
 * it. */
static void
drop_event_of_pairs (struct columns *columns)
{
  guint32 from = columns->of_role[ROLE_FROM], to = columns->of_role[ROLE_TO];
  guint32 event = columns->of_role[ROLE_EVENT];
  if (from != NO_COLUMN && to != NO_COLUMN && event != NO_COLUMN
      && (headers_are_parallel (columns->column[from].name, columns->column[to].name)
          || headers_are_opposites (columns->column[from].name, columns->column[to].name)))
    columns_set_role (columns, event, ROLE_NONE);
}

/* The roles that the user gave stay, whatever the cells say. */
static void
keep_told (struct table_layout *layout, struct columns *columns, const enum role *before)
{
  table_rules_release_told (&layout->rules, columns);
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].told)
      columns_set_role (columns, i, before[i]);
  columns_yield_to_told (columns);
}

/* Is one end of the ties there, and nothing that stands for the other? */
static gboolean
one_end_is_missing (const struct columns *columns)
{
  guint32 with = columns->of_role[ROLE_WITH], to = columns->of_role[ROLE_TO];
  gboolean from = columns_have (columns, ROLE_FROM);
  gboolean lone_with = with != NO_COLUMN && columns->column[with].next == NO_COLUMN && !from;
  gboolean lone_to = to != NO_COLUMN && columns->column[to].next == NO_COLUMN && !from;
  /* "Spoken with": those the writer met; another column of people is asked about. */
  gboolean own = lone_with && header_says_with_whom (columns->column[with].name);
  return (lone_to || (from != lone_with && to == NO_COLUMN)) && !own
         && (lone_with || with == NO_COLUMN) && !columns_have (columns, ROLE_NAME)
         && !columns_have (columns, ROLE_REPLY) && !columns_have (columns, ROLE_THREAD);
}

/* "Since: May" has no year: its rows tell of ties all the same. */
static void
leave_bare_months_aside (struct table_layout *layout, struct columns *columns,
                         const struct table_evidence *evidence)
{
  guint32 first = columns->of_role[ROLE_FIRST];
  if (first == NO_COLUMN || !columns_have_both_ends (columns)
      || !header_tells_since (columns->column[first].name) || evidence->column[first].filled == 0
      || evidence_share (evidence, first, CONTENT_DIGITS) > 0.5)
    return;
  columns_set_role (columns, first, ROLE_NONE);
  table_layout_set_aside (layout, columns, first, "since when a tie is there, without a year");
}

static void
choose_days (struct table_layout *layout, struct columns *columns,
             const struct table_evidence *evidence, gboolean people, gboolean contacts)
{
  leave_bare_months_aside (layout, columns, evidence);
  columns_choose_day (evidence, columns, people || columns_have (columns, ROLE_EVENT));
  columns_take_tie_span (evidence, columns);
  columns_find_slot_day (evidence, columns);
  guint32 *day = &layout->rules.record_day;
  *day = contacts ? NO_COLUMN : columns_find_record_day (columns, &layout->rules.record_day_used);
  if (*day != NO_COLUMN && !layout->rules.record_day_used)
    table_layout_set_aside (layout, columns, *day, "a day of the record, not of the contact");
}

/* The whole names stand in the columns of last names now. */
static void
set_joined_parts_aside (struct table_layout *layout, struct columns *columns)
{
  for (guint i = 0; layout->rules.names_are_joined && i < layout->name_pairs->len; i++)
    {
      const struct name_pair *pair = &g_array_index (layout->name_pairs, struct name_pair, i);
      const guint32 part[] = { pair->first, pair->middle };
      for (guint k = 0; k < 2; k++)
        if (part[k] < columns->count)
          table_layout_set_aside (layout, columns, part[k], "joined with the last name");
    }
}

/* What the words of the header promise, corrected by the cells: later passes ask for roles. */
static void
correct_headers (struct table_layout *layout, struct columns *columns,
                 const struct table_evidence *evidence)
{
  set_joined_parts_aside (layout, columns);
  columns_keep_whole_names (columns, evidence);
  columns_release_empty_notes (evidence, columns);
  columns_release_numbering (evidence, columns);
  columns_drop_pair_labels (layout, columns, evidence);
  columns_release_export_day (evidence, columns);
  columns_release_weekdays (layout, columns, evidence);
  columns_release_clocks (layout, columns, evidence);
  columns_take_who_gave (evidence, columns);
  columns_settle_ends (evidence, columns);
  columns_pair_numbered (columns, evidence);
  columns_take_who_and_whom (evidence, columns);
  columns_find_log_introducer (columns, evidence);
  columns_pair_alters (layout, columns, evidence);
  columns_join_given_names (layout, columns);
  columns_find_particles (columns, evidence);
}

/* Takes out what looks like people or their contact and is neither, so that nobody is found there. The
 * names come first: a number or an account beside them makes no second person. */
static void
drop_what_names_nobody (struct table_layout *layout, struct columns *columns,
                        const struct table_evidence *evidence)
{
  columns_drop_counts (layout, columns, evidence);
  columns_mend_misnamed (layout, columns, evidence);
  columns_name_customers (layout, columns, evidence);
  columns_drop_unmet (layout, columns, evidence);
  columns_drop_work_makers (layout, columns, evidence);
  columns_meet_parents (layout, columns, evidence);
  find_attendee_names (columns, evidence);
  columns_alias_accounts (columns, evidence);
  columns_drop_turned (layout, columns, evidence);
  columns_drop_terms (layout, columns, evidence);
  columns_drop_buyers (layout, columns, evidence);
}

/* Where no header names people, the cells do. Is anybody named in the end? */
static gboolean
find_people (struct table_layout *layout, struct columns *columns,
             const struct table_evidence *evidence, gboolean contacts,
             const struct read_options *options)
{
  if (!contacts)
    {
      columns_find_numbered_people (evidence, columns);
      columns_find_companions (layout, columns, evidence);
    }
  columns_find_givers (layout, columns, evidence);
  columns_find_alternating_ends (layout, columns, evidence);
  gboolean people = columns_have_people (columns);
  if (!columns_have (columns, ROLE_TO) && !columns_have (columns, ROLE_WITH))
    people |= columns_find_those_present (columns, evidence);
  if (!people && columns_find_those_met (columns, evidence))
    {
      people = TRUE;
      columns_find_givers (layout, columns, evidence);
    }
  if (!people && !columns_have (columns, ROLE_NAME) && !columns_have (columns, ROLE_FIRST_NAME))
    people = (!contacts && columns_find_listed_ends (evidence, columns, options))
             || columns_find_ends (evidence, columns);
  return people;
}

/* Which columns of people belong together, and which of them had no part in the contact. */
static void
pair_columns (struct table_layout *layout, struct columns *columns,
              const struct table_evidence *evidence)
{
  columns_gather_numbered (evidence, columns);
  drop_event_of_pairs (columns);
  columns_pair_names (evidence, columns);
  columns_pair_acquaintances (layout, evidence, columns);
  columns_find_recipients (evidence, columns);
  columns_find_workers (layout, columns, evidence);
  columns_find_kinds (columns, evidence);
  columns_drop_origins (layout, columns);
  columns_drop_creators (layout, columns, evidence);
}

/* Looks for the end that is still missing, then drops what the ends found make superfluous: a number
 * beside them may be a count now, and one of them the owner. */
static void
complete_ends (struct table_layout *layout, struct columns *columns,
               const struct table_evidence *evidence)
{
  columns_drop_repeated_end (layout, columns, evidence);
  columns_drop_twin_end (layout, columns, evidence);
  columns_drop_routes (layout, columns, evidence);
  if (one_end_is_missing (columns))
    columns_find_other_end (evidence, columns);
  columns_complete_numbered (evidence, columns);
  columns_find_other_partners (layout, columns, evidence);
  columns_drop_counts (layout, columns, evidence);
  columns_drop_listed_twice (layout, columns, evidence);
  columns_find_chat_partner (columns, evidence);
  columns_drop_clients (layout, columns, evidence);
  columns_drop_mailboxes (layout, columns, evidence);
  columns_find_own_log (layout, columns, evidence);
  columns_find_direction (layout, columns, evidence);
  columns_tell_namesakes (evidence, columns);
  columns_find_contact_keys (evidence, columns);
}

void
understand_columns (struct table_layout *layout, struct columns *columns, gboolean contacts,
                    const struct read_options *options)
{
  g_autofree enum role *before = g_new (enum role, columns->count + 1);
  for (guint32 i = 0; i < columns->count; i++)
    before[i] = columns->column[i].role;
  const struct table_evidence *evidence = table_layout_evidence (layout, columns->count);
  correct_headers (layout, columns, evidence);
  columns_find_posts (evidence, columns);
  if (!contacts)
    columns_find_replies (layout, columns, evidence);
  find_names (columns, evidence, contacts);
  drop_what_names_nobody (layout, columns, evidence);
  gboolean people = find_people (layout, columns, evidence, contacts, options);
  pair_columns (layout, columns, evidence);
  people = people || columns_have (columns, ROLE_FROM);
  complete_ends (layout, columns, evidence);
  tie_values_find (columns, evidence);
  tie_values_settle (layout, columns, evidence);
  choose_days (layout, columns, evidence, people, contacts);
  columns_leave_aside (columns, &layout->rules);
  keep_told (layout, columns, before);
}
